import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { listPublisherWork } from './api/list-publisher-work';
import type { Source } from './waiting';

/** An association's work as rows of *today*. */
export function usePublisherRows(enabled: boolean): Source {
  const { t } = useTranslation('today');
  const { text } = useLabels();
  const query = useQuery({ ...listPublisherWork, enabled });
  const work = query.data;
  if (!work) return { query, rows: [] };
  return {
    query,
    rows: [
      ...work.requests.map((placement) => ({
        key: placement.id, since: placement.requestedAt, title: t('request', { activity: text(placement.activity.names) }),
        detail: t('requestDetail', { name: text(placement.requestingOrganisation.names), day: formatDay(placement.requestedAt) }),
        action: <AppLink to="/tyo/toiminta/$id" params={{ id: placement.activity.id }} className="button">{t('answer')}</AppLink>,
      })),
      // A draft hurries nobody: it comes after everything that has a date.
      ...work.drafts.map((activity) => ({
        key: activity.id, since: '9999', title: t('draft', { activity: text(activity.names) }), detail: t('draftDetail'),
        action: <AppLink to="/tyo/toiminta/$id/muokkaa" params={{ id: activity.id }} className="button button--quiet">{t('continue')}</AppLink>,
      })),
    ],
  };
}
