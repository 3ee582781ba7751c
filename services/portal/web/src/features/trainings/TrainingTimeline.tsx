import { ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { Timeline } from '../../ui/Timeline';
import { trainingTimeline } from './api/trainings';
import { PAGE_SIZE } from './trainings-view';

/** What happened to the record. */
export function TrainingTimeline({ id }: { readonly id: string }) {
  const { t } = useTranslation('trainings');
  const { label, text } = useLabels();
  const [page, setPage] = useState(1);
  return (
    <Timeline
      title={t('timeline')} query={useQuery(trainingTimeline(id, page))} page={page} pageSize={PAGE_SIZE} onPage={setPage}
      line={({ what, organisation, role, changed, reason }) => ({
        what: t(`what.${what}`), by: [label(ROLES, role), text(organisation?.names)],
        more: [changed.length > 0 && t('changed', { fields: changed.map((field) => t(`field.${field}`)).join(', ') }), reason],
      })}
    />
  );
}
