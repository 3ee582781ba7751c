import { ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Timeline } from '../../ui/Timeline';
import { placeTimeline } from './api/places';
import { PAGE_SIZE } from './places-view';

/** What happened to the details of a place. */
export function PlaceTimeline({ id }: { readonly id: string }) {
  const { t } = useTranslation('places');
  const { label } = useLabels();
  const [page, setPage] = useState(1);
  return (
    <Timeline
      title={t('timeline')} query={useQuery(placeTimeline(id, page))} page={page} pageSize={PAGE_SIZE} onPage={setPage}
      line={({ what, role, changed, lastDay, reason }) => ({
        what: t(`what.${what}`), by: [label(ROLES, role)],
        more: [changed.length > 0 && t('changed', { fields: changed.map((field) => t(`field.${field}`)).join(', ') }), lastDay && t('lastDayWas', { day: formatDay(lastDay) }), reason],
      })}
    />
  );
}
