import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { DIALOGUE } from './api/forums';

interface Props {
  readonly title: string;
  /** What follows. */
  readonly text: string;
  readonly action: string;
  readonly onDo: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Ends a forum or calls a meeting off: others read why. */
export function ReasonSheet({ title, text, action, onDo, onClose }: Props) {
  const { t } = useTranslation('forums');
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const done = () => {
    onClose();
    document.getElementById('seuraavaksi')?.focus();
  };
  return (
    <FormSheet
      title={title} action={action} grave missing={reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : []}
      onDo={async () => { await onDo(reason.trim()); await queries.invalidateQueries({ queryKey: DIALOGUE }); }} onDone={done} onClose={onClose}
    >
      {(problem) => (
        <>
          <p>{text}</p>
          <TextField id="reason" label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} maxLength={500} problem={problem('reason')} />
        </>
      )}
    </FormSheet>
  );
}
