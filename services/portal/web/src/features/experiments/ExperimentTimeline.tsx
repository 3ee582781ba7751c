import { EXPERIMENT_STATES, ROLES, VERDICTS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExperimentEntry } from '../../api/types/activities';
import { formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Pager } from '../../ui/Pager';
import { experimentTimeline } from './api/experiments';
import { PAGE_SIZE } from './experiments-view';

/** What has happened to an experiment, newest first: when, who, what and why. */
export function ExperimentTimeline({ id }: { readonly id: string }) {
  const { t } = useTranslation('experiments');
  const { label, text, language } = useLabels();
  const [page, setPage] = useState(1);
  const what = ({ what: happened, to, verdict }: ExperimentEntry) => {
    if (happened === 'moved' && to) return t('what.moved', { state: label(EXPERIMENT_STATES, to) });
    return verdict ? t(`what.${happened}`, { verdict: label(VERDICTS, verdict) }) : t(`what.${happened}`);
  };
  return (
    <section className="stack" aria-labelledby="aikajana">
      <h2 id="aikajana" tabIndex={-1}>{t('timeline')}</h2>
      <Asked query={useQuery(experimentTimeline(id, page))}>
        {({ items, total }) => (
          <>
            <ol className="timeline">
              {items.map((entry, index) => (
                <li key={`${entry.at}${index}`}>
                  <p className="strong">{what(entry)}</p>
                  <p className="small soft">{[formatMoment(entry.at, language), [entry.role && label(ROLES, entry.role), text(entry.organisation?.names)].filter(Boolean).join(', ')].join(' · ')}</p>
                  {entry.changed.length > 0 && <p>{t('changed', { fields: entry.changed.map((field) => t(`changedField.${field}`)).join(', ') })}</p>}
                  {entry.reason && <p>{entry.reason}</p>}
                </li>
              ))}
            </ol>
            <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={setPage} />
          </>
        )}
      </Asked>
    </section>
  );
}
