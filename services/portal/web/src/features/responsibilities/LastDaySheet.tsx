import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../shared/format';
import { TextField } from '../../ui/Field';
import { FormSheet } from '../../ui/FormSheet';
import { closeMatter, endResponsibility, RESPONSIBILITIES } from './api/responsibilities';
import type { SheetProps } from './AssigningSheet';

/** Ends the responsibility, or closes the matter; what follows is said before. Somebody else's newer word is read first. */
export function LastDaySheet({ deed, matter: { id, version }, onDone, onClose }: SheetProps & { readonly deed: 'end' | 'close' }) {
  const { t } = useTranslation('responsibilities');
  const queries = useQueryClient();
  const [lastDay, setLastDay] = useState(today);
  const [reason, setReason] = useState('');
  const save = async () => {
    // Refused or not, the page behind shows what stands now.
    await (deed === 'end' ? endResponsibility : closeMatter)(id, version, lastDay, reason.trim()).finally(() => queries.invalidateQueries({ queryKey: RESPONSIBILITIES }));
  };
  const missing = [...(lastDay === '' ? [{ field: 'lastDay', text: t('needs.lastDay') }] : []), ...(reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : [])];
  return (
    <FormSheet title={t(`${deed}.title`)} action={t(`${deed}.action`)} missing={missing} onDo={save} onDone={onDone} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t(`${deed}.text`)}</p>
          <TextField id="lastDay" problem={problem('lastDay')} type="date" label={t('end.lastDay')} value={lastDay} onChange={setLastDay} />
          <TextField id="reason" problem={problem('reason')} label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} maxLength={300} />
        </>
      )}
    </FormSheet>
  );
}
