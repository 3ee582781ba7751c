import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
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
  const save = useMutation({
    mutationFn: () => (deed === 'end' ? endResponsibility : closeMatter)(id, version, lastDay, reason.trim()),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: RESPONSIBILITIES });
      onDone();
    },
    // The page behind shows what stands now.
    onError: async (error) => {
      if (isProblem(error, 'responsibility-has-changed')) await queries.invalidateQueries({ queryKey: RESPONSIBILITIES });
    },
  });
  const missing = [...(lastDay === '' ? [{ field: 'lastDay', text: t('needs.lastDay') }] : []), ...(reason.trim().length < 3 ? [{ field: 'reason', text: t('needs.reason') }] : [])];
  return (
    <FormSheet title={t(`${deed}.title`)} action={t(`${deed}.action`)} missing={missing} busy={save.isPending} error={save.error} onSubmit={() => save.mutate()} onClose={onClose}>
      <p>{t(`${deed}.text`)}</p>
      <TextField id="lastDay" type="date" label={t('end.lastDay')} value={lastDay} onChange={setLastDay} />
      <TextField id="reason" label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} maxLength={300} />
    </FormSheet>
  );
}
