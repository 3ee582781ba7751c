import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberRecord } from '../../api/types/partners';
import { Button } from '../../ui/Button';
import { Sheet } from '../../ui/ConfirmDialog';
import { TextField } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { endUser, USERS } from './api/users';
import { useUserWords } from './use-user-words';

/** What stops, for whom and how soon, is said before; the reason goes to the timeline. */
export function EndingSheet({ user, onClose }: { readonly user: MemberRecord; readonly onClose: () => void }) {
  const { t } = useTranslation('users');
  const { name } = useUserWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const end = useMutation({
    mutationFn: () => endUser(user.id, reason.trim()),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: USERS });
      onClose();
    },
  });
  const deputies = user.deputies.filter(({ state }) => state !== 'ended').length;
  const submit = () => {
    const missing = reason.trim().length < 3;
    setProblem(missing ? t('needs.reason') : undefined);
    if (missing) document.getElementById('ending-reason')?.focus();
    else if (!end.isPending) end.mutate();
  };
  return (
    <Sheet title={t('ending.title', { name: name(user) })} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <p>{t('ending.text')}</p>
        {deputies > 0 && <p className="strong">{t('ending.deputies', { count: deputies })}</p>}
        {user.alsoHolds.length > 0 && <p className="strong">{t('ending.stays', { count: user.alsoHolds.length })}</p>}
        <p>{t('ending.work')}</p>
        <TextField id="ending-reason" label={t('form.reason')} hint={t('form.reasonHint')} value={reason} onChange={setReason} maxLength={300} problem={problem} />
        {end.isError && <ProblemNotice error={end.error} />}
        <div className="sheet__actions">
          <Button type="submit" look="grave" disabled={end.isPending}>{t('end')}</Button>
          <Button look="quiet" onClick={onClose}>{t('shell:cancel')}</Button>
        </div>
      </form>
    </Sheet>
  );
}
