import { ROLES } from '@pirtti/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Invitation, IssuedInvitation } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Pager } from '../../ui/Pager';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { renewInvitation, USERS, waitingInvitations, withdrawInvitation } from './api/users';
import { LinkOnce } from './LinkOnce';
import { PAGE_SIZE } from './users-view';

/** Who has been invited and has not accepted yet. */
export function Invitations() {
  const { t } = useTranslation('users');
  const [page, setPage] = useState(1);
  const asked = useQuery(waitingInvitations(page));
  return (
    <section className="stack" aria-labelledby="kutsutut">
      <h2 id="kutsutut">{t('invited.title')}</h2>
      <Asked query={asked}>
        {({ items, total }) => (
          <>
            {items.length === 0 ? <p className="soft">{t('invited.none')}</p> : <ul className="rows">{items.map((one) => <Row key={one.id} invitation={one} />)}</ul>}
            <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={setPage} />
          </>
        )}
      </Asked>
    </section>
  );
}

function Row({ invitation: one }: { readonly invitation: Invitation }) {
  const { t } = useTranslation('users');
  const { label } = useLabels();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'renew' | 'withdraw'>();
  const [issued, setIssued] = useState<IssuedInvitation>();
  const refresh = () => queries.invalidateQueries({ queryKey: [...USERS, 'invitations'] });
  const act = useMutation<Invitation | IssuedInvitation>({
    mutationFn: () => (asking === 'withdraw' ? withdrawInvitation(one.id) : renewInvitation(one.id)),
    onSuccess: (answer) => {
      if ('token' in answer) setIssued(answer);
      setAsking(undefined);
      void refresh();
    },
  });
  return (
    <li>
      <span className="rows__main">
        <span className="strong">{one.name}</span>
        <span className="small soft">{[one.email, one.roles.map((role) => label(ROLES, role)).join(', ')].filter(Boolean).join(' · ')}</span>
        <span className="small soft">{t(one.state === 'expired' ? 'invited.expired' : 'invited.until', { day: formatDay(one.expiresAt) })}{one.by?.name && ` · ${t('invited.by', { name: one.by.name })}`}</span>
        {one.letter && <span className={one.letter === 'refused' || one.letter === 'given-up' ? 'small strong' : 'small soft'}>{t(`letter.${one.letter}`)}</span>}
      </span>
      <span className="row">
        <Button look="quiet" label={t('invited.renewFor', { name: one.name })} onClick={() => setAsking('renew')}>{t('invited.renew')}</Button>
        <Button look="bare" label={t('invited.withdrawFor', { name: one.name })} onClick={() => setAsking('withdraw')}>{t('invited.withdraw')}</Button>
      </span>
      {issued?.token && <LinkOnce name={one.name} token={issued.token} />}
      {asking && (
        <ConfirmDialog title={t(`invited.${asking}Title`)} confirm={t(`invited.${asking}`)} grave={asking === 'withdraw'} busy={act.isPending} onConfirm={() => act.mutate()} onCancel={() => setAsking(undefined)}>
          <p>{t(`invited.${asking}Text`, { name: one.name })}</p>
          {act.isError && <ProblemNotice error={act.error} />}
        </ConfirmDialog>
      )}
    </li>
  );
}
