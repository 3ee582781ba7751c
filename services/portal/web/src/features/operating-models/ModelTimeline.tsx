import { ADOPTION_STATES, MUNICIPALITIES, ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Timeline } from '../../ui/Timeline';
import { modelTimeline } from './api/operating-models';
import { PAGE_SIZE } from './models-view';

/** What happened to the model, and where it was adopted. */
export function ModelTimeline({ id }: { readonly id: string }) {
  const { t } = useTranslation('models');
  const { label, text } = useLabels();
  const [page, setPage] = useState(1);
  const named = (code: string | null) => (code ? label(ADOPTION_STATES, code) : t('unknown'));
  return (
    <Timeline
      title={t('timeline')} query={useQuery(modelTimeline(id, page))} page={page} pageSize={PAGE_SIZE} onPage={setPage}
      line={({ what, organisation, role, municipalityCode, before, state, since, changed, reason }) => ({
        what: what === 'adopted' ? `${label(MUNICIPALITIES, municipalityCode ?? '')}: ${t('became', { before: named(before), state: named(state) })}` : t(`what.${what}`),
        by: [label(ROLES, role), text(organisation?.names)],
        more: [since && t('since', { day: formatDay(since) }), changed.length > 0 && t('changed', { fields: changed.map((field) => t(`field.${field}`)).join(', ') }), reason],
      })}
    />
  );
}
