import { useTranslation } from 'react-i18next';
import { formatLongWeekdayAndDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { hasRole, useMe } from '../../session/session';
import { AppLink } from '../../ui/AppLink';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { WaitingNotice } from '../attendance/WaitingNotice';
import { useAgreementRows } from './use-agreement-rows';
import { useAttendanceRows } from './use-attendance-rows';
import { useCounsellorRows } from './use-counsellor-rows';
import { useDialogueRows } from './use-dialogue-rows';
import { useGrantRows } from './use-grant-rows';
import { useIdeaRows } from './use-idea-rows';
import { useLinkPersonRows } from './use-link-person-rows';
import { usePublisherRows } from './use-publisher-rows';
import { useReportRows } from './use-report-rows';
import { useResponsibilityRows } from './use-responsibility-rows';
import { useVolunteerRows } from './use-volunteer-rows';
import { oldestFirst } from './waiting';
import './today.css';

/** A worker's first page: what waits for me, oldest first, whatever roles I have. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const { language } = useLabels();
  const person = useMe();
  const isPublisher = hasRole(person, ['activity-publisher']);
  const isCounsellor = hasRole(person, ['service-counsellor']);
  const isCoordinator = hasRole(person, ['hyte-coordinator']);
  // Who keeps the organisation’s agreements and grants in order.
  const isKeeper = hasRole(person, ['organisation-admin', 'hyte-coordinator']);
  const sources = [
    usePublisherRows(isPublisher),
    useAttendanceRows(hasRole(person, ['activity-publisher', 'attendance-helper'])),
    useCounsellorRows(isCounsellor),
    useLinkPersonRows(hasRole(person, ['link-person', 'link-person-coordinator'])),
    useAgreementRows(isKeeper),
    useGrantRows(isKeeper),
    useResponsibilityRows(isCoordinator),
    useDialogueRows(isCoordinator),
    useReportRows(hasRole(person, ['hyte-coordinator', 'reporting-officer'])),
    useIdeaRows(isPublisher || isCoordinator),
    useVolunteerRows(hasRole(person, ['volunteer-coordinator'])),
  ];
  const rows = oldestFirst(sources.flatMap((source) => source.rows));
  const asked = sources.filter(({ query }) => query.fetchStatus !== 'idle' || query.isFetched);
  const settled = asked.every(({ query }) => query.isFetched);
  return (
    <Page
      title={t('title')} action={isCounsellor && <AppLink to="/tyo/lahetteet/uusi" className="button">{t('newReferralButton')}</AppLink>}
      lead={<span className="today__day">{formatLongWeekdayAndDay(today(), language)}</span>}
    >
      <WaitingNotice />
      {asked.map(({ query }, index) => query.isError && <ProblemNotice key={index} error={query.error} onRetry={() => void query.refetch()} />)}
      {!settled && <Loading />}
      {settled && rows.length === 0 && !asked.some(({ query }) => query.isError) && (
        <EmptyState
          title={t('nothing.title')} text={t('nothing.text')}
          action={isPublisher && <AppLink to="/tyo/toiminta" className="button button--quiet">{t('nothing.activities')}</AppLink>}
        />
      )}
      {rows.length > 0 && (
        <section aria-labelledby="odottaa" className="stack stack--tight">
          <h2 id="odottaa">{t('waiting', { count: rows.length })}</h2>
          <ul className="rows">
            {rows.map((row) => (
              <li key={row.key}>
                <div className="rows__main"><span className="strong">{row.title}</span><span className="soft today__detail">{row.detail}</span></div>
                {row.action}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
