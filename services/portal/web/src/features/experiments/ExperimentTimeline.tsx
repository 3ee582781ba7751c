import { EXPERIMENT_STATES, ROLES, VERDICTS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExperimentEntry } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { Timeline } from '../../ui/Timeline';
import { experimentTimeline } from './api/experiments';
import { PAGE_SIZE } from './experiments-view';

/** What has happened to an experiment. */
export function ExperimentTimeline({ id }: { readonly id: string }) {
  const { t } = useTranslation('experiments');
  const { label, text } = useLabels();
  const [page, setPage] = useState(1);
  const what = ({ what: happened, to, verdict }: ExperimentEntry) => {
    if (happened === 'moved' && to) return t('what.moved', { state: label(EXPERIMENT_STATES, to) });
    return verdict ? t(`what.${happened}`, { verdict: label(VERDICTS, verdict) }) : t(`what.${happened}`);
  };
  return (
    <Timeline
      title={t('timeline')} query={useQuery(experimentTimeline(id, page))} page={page} pageSize={PAGE_SIZE} onPage={setPage}
      line={(entry) => ({
        what: what(entry), by: [entry.role && label(ROLES, entry.role), text(entry.organisation?.names)],
        more: [entry.changed.length > 0 && t('changed', { fields: entry.changed.map((field) => t(`changedField.${field}`)).join(', ') }), entry.reason],
      })}
    />
  );
}
