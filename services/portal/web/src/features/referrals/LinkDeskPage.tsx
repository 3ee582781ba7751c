import { REFERRAL_REASONS, REFERRAL_STATUSES } from '@pirtti/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReferralRow } from '../../api/types/referrals';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { desk, takeReferral } from './api/referrals';

/** The link person's desk: what waits for somebody, and whom I accompany. */
export function LinkDeskPage() {
  const { t } = useTranslation('referrals');
  const query = useQuery(desk());
  const queries = useQueryClient();
  const navigate = useNavigate();
  const take = useMutation({
    mutationFn: takeReferral,
    onSuccess: async (taken) => {
      await queries.invalidateQueries({ queryKey: ['desk'] });
      await navigate({ to: '/tyo/lahetteet/$id', params: { id: taken.id } });
    },
  });
  return (
    <Page title={t('desk.title')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]} lead={query.data && t('desk.lead', { count: query.data.load, overdue: query.data.overdue })}>
      {take.isError && <ProblemNotice error={take.error} />}
      <Asked query={query}>
        {(answer) => (
          <>
            <section className="stack" aria-labelledby="incoming">
              <h2 id="incoming">{t('desk.incoming', { count: answer.incoming.length })}</h2>
              {answer.incoming.length === 0 ? <EmptyState title={t('desk.noneIncoming')} text={t('desk.noneIncomingText')} /> : (
                <ul className="rows">
                  {answer.incoming.map((row) => (
                    <li key={row.id}>
                      <RowWords row={row} />
                      {row.nextActions.includes('assign') && (
                        <Button disabled={take.isPending} label={t('desk.takeThis', { number: row.number })} onClick={() => take.mutate(row.id)}>{t('desk.take')}</Button>
                      )}
                    </li>
                  ))}
                </ul>
              )}
            </section>
            <section className="stack" aria-labelledby="mine">
              <h2 id="mine">{t('desk.mine', { count: answer.mine.length })}</h2>
              {answer.mine.length === 0 ? <p>{t('desk.noneMine')}</p> : (
                <ul className="rows">
                  {answer.mine.map((row) => (
                    <li key={row.id}>
                      <RowWords row={row} />
                      <AppLink className="button button--quiet" to="/tyo/lahetteet/$id" params={{ id: row.id }} aria-label={t('desk.openThis', { action: t(`next.${naturalNext(row)}`), number: row.number })}>{t(`next.${naturalNext(row)}`)}</AppLink>
                    </li>
                  ))}
                </ul>
              )}
            </section>
          </>
        )}
      </Asked>
    </Page>
  );
}

/** The step that usually comes next for one of mine. */
const NATURAL: Readonly<Record<string, ReferralRow['nextActions'][number]>> = { assigned: 'record-contact', 'in-support': 'request-placement', placed: 'complete' };

function naturalNext(row: ReferralRow): string {
  const next = NATURAL[row.status];
  return next && row.nextActions.includes(next) ? next : 'open';
}

/** One referral in a list: the person, what for, where it stands, what is due. */
export function RowWords({ row }: { readonly row: ReferralRow }) {
  const { t } = useTranslation('referrals');
  const { label, text } = useLabels();
  const late = row.dueAt !== null && row.dueAt.slice(0, 10) < today();
  return (
    <span className="rows__main">
      <AppLink className="strong" to="/tyo/lahetteet/$id" params={{ id: row.id }}>{row.client ? `${row.client.givenName} ${row.client.familyName}` : row.number}</AppLink>
      <span>{row.number} · {label(REFERRAL_REASONS, row.reason)}{row.activityNames ? ` · ${text(row.activityNames)}` : ''}</span>
      <span className="row small soft">
        <span className="tag tag--blue">{label(REFERRAL_STATUSES, row.status)}</span>
        {row.sentAt && <span>{t('sentOn', { day: formatDay(row.sentAt) })}</span>}
        {row.dueAt && <span className={late ? 'strong' : ''}>{t(late ? 'wasDue' : 'due', { day: formatDay(row.dueAt) })}</span>}
      </span>
    </span>
  );
}
