import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FirstAdministratorStanding, FirstInvitation, IssuedFirstAdministrator } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { renewFirst, withdrawFirst } from './api/first-administrator';

interface Props {
  readonly organisationId: string;
  readonly invitation: FirstInvitation;
  readonly onChanged: (made?: { readonly name: string; readonly token: string | null }) => Promise<void>;
}

/** What was sent and nobody has accepted: whether it arrived, until when it works, and what can be done. */
export function SentInvitation({ organisationId, invitation: { name, email, state, expiresAt, letter }, onChanged }: Props) {
  const { t } = useTranslation('organisations');
  const [asking, setAsking] = useState<'renew' | 'withdraw'>();
  const act = useMutation<FirstAdministratorStanding | IssuedFirstAdministrator>({
    mutationFn: () => (asking === 'withdraw' ? withdrawFirst(organisationId) : renewFirst(organisationId)),
    onSuccess: async (answer) => {
      setAsking(undefined);
      await onChanged('token' in answer ? { name, token: answer.token } : undefined);
    },
  });
  return (
    <>
      <div>
        <p><span className="strong">{t('administrator.invited', { name })}</span> {state === 'expired' ? t('administrator.expired') : t('administrator.until', { day: formatDay(expiresAt) })}</p>
        {email && <p className="small soft">{email}</p>}
        {letter && <p className={letter === 'refused' || letter === 'given-up' ? 'small strong' : 'small soft'}>{t(`users:letter.${letter}`)}</p>}
      </div>
      <div className="row">
        <Button look="quiet" onClick={() => setAsking('renew')}>{t('users:invited.renew')}</Button>
        <Button look="bare" onClick={() => setAsking('withdraw')}>{t('users:invited.withdraw')}</Button>
      </div>
      {asking && (
        <ConfirmDialog title={t(`users:invited.${asking}Title`)} confirm={t(`users:invited.${asking}`)} grave={asking === 'withdraw'} busy={act.isPending} onConfirm={() => act.mutate()} onCancel={() => { act.reset(); setAsking(undefined); }}>
          <p>{t(`users:invited.${asking}Text`, { name })}</p>
          {act.isError && <ProblemNotice error={act.error} />}
        </ConfirmDialog>
      )}
    </>
  );
}
