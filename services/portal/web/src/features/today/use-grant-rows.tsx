import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GrantApplicationRow } from '../../api/types/partners';
import { useMe } from '../../session/session';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { listGrantWork } from './api/list-grant-work';
import { grantWorkOf } from './grant-work';
import type { Source, Waiting } from './waiting';

/** Work with grants as rows of *today*: what a granter asks of the organisation, and what waits for it as a granter. */
export function useGrantRows(enabled: boolean): Source {
  const { t } = useTranslation('today');
  const { text } = useLabels();
  const own = useMe()?.organisation?.id;
  const query = useQuery({ ...listGrantWork, enabled });
  if (!query.data) return { query, rows: [] };
  const day = today();
  const { toAnswer, toReport, toCorrect, toConsider, oldest, toLookAt } = grantWorkOf(query.data, own, day);
  const due = ({ dueOn, granter }: GrantApplicationRow) => [text(granter.names), t(dueOn! < day ? 'wasDueOn' : 'dueOn', { day: formatDay(dueOn!) })].join(' · ');
  const mine = (application: GrantApplicationRow, what: 'supplement' | 'useReport' | 'useReturned'): Waiting => ({
    key: application.id, since: application.dueOn!, title: t(what, { title: application.title }), detail: due(application),
    action: <AppLink to="/tyo/avustukset/hakemukset/$id" params={{ id: application.id }} className="button">{t(what === 'useReport' ? 'tell' : 'answer')}</AppLink>,
  });
  return {
    query,
    rows: [
      ...toAnswer.map((one) => mine(one, 'supplement')),
      ...toCorrect.map((one) => mine(one, 'useReturned')),
      ...toReport.map((one) => mine(one, 'useReport')),
      ...(toConsider > 0 ? [{
        key: 'applications', since: oldest ?? '9998', title: t('applications', { count: toConsider }), detail: oldest ? t('oldest', { count: toConsider, day: formatDay(oldest) }) : '',
        action: <AppLink to="/tyo/avustukset/hakemukset" search={{ tila: 'submitted' }} className="button button--quiet">{t('look')}</AppLink>,
      }] : []),
      ...(toLookAt > 0 ? [{
        key: 'use reports', since: '9997', title: t('useReports', { count: toLookAt }), detail: t('useReportsDetail'),
        action: <AppLink to="/tyo/avustukset/hakemukset" search={{ tila: 'use-reported' }} className="button button--quiet">{t('look')}</AppLink>,
      }] : []),
    ],
  };
}
