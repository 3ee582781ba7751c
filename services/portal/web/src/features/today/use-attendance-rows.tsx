import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatLongWeekdayAndDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { useMe } from '../../session/session';
import { AppLink } from '../../ui/AppLink';
import { listUnmarked } from './api/list-unmarked';
import type { Source } from './waiting';

/** Meetings that have been and that nobody has marked, as rows of *today*. */
export function useAttendanceRows(enabled: boolean): Source {
  const { t } = useTranslation('today');
  const { text, language } = useLabels();
  const organisationId = useMe()?.organisation?.id ?? '';
  const query = useQuery({ ...listUnmarked(organisationId), enabled });
  return {
    query,
    rows: (query.data ?? []).map(({ activityId, names, occurrence }) => ({
      key: `${activityId}.${occurrence.date}`, since: occurrence.startsAt, title: t('unmarked', { activity: text(names) }), detail: formatLongWeekdayAndDay(occurrence.startsAt, language),
      action: <AppLink to="/tyo/osallistujat/$id/$paiva" params={{ id: activityId, paiva: occurrence.date }} className="button button--quiet">{t('mark')}<span className="hidden-visually">: {text(names)}</span></AppLink>,
    })),
  };
}
