import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Sheet } from '../../ui/ConfirmDialog';
import { TextField } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
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
  const [problem, setProblem] = useState<string>();
  const deed = useMutation({
    mutationFn: onDo,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: DIALOGUE });
      onClose();
      document.getElementById('seuraavaksi')?.focus();
    },
  });
  const submit = () => {
    const missing = reason.trim().length < 3;
    setProblem(missing ? t('needs.reason') : undefined);
    if (missing) document.getElementById('reason')?.focus();
    else if (!deed.isPending) deed.mutate(reason.trim());
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <p>{text}</p>
        <TextField id="reason" label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} maxLength={500} problem={problem} />
        {deed.isError && <ProblemNotice error={deed.error} />}
        <div className="sheet__actions">
          <Button type="submit" look="grave" disabled={deed.isPending}>{action}</Button>
          <Button look="quiet" onClick={onClose}>{t('shell:cancel')}</Button>
        </div>
      </form>
    </Sheet>
  );
}
