import { ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationTimeline } from '../../api/types/partners';
import { formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Pager } from '../../ui/Pager';
import { timeline } from './api/organisations';
import { PAGE_SIZE } from './organisations-view';
import { useFieldWords } from './use-field-words';

/** Everything that has been done to the record: when, who, why and what, the newest first. */
export function Timeline({ id }: { readonly id: string }) {
  const [page, setPage] = useState(1);
  return (
    <Asked query={useQuery(timeline(id, page))}>
      {(answer) => (
        <div className="stack">
          <TimelineEntries timeline={answer} />
          <Pager page={page} pageSize={PAGE_SIZE} total={answer.total} onChange={setPage} />
        </div>
      )}
    </Asked>
  );
}

export function TimelineEntries({ timeline: { items, organisations } }: { readonly timeline: Pick<OrganisationTimeline, 'items' | 'organisations'> }) {
  const { t } = useTranslation('organisations');
  const { label, text, language } = useLabels();
  const words = useFieldWords(organisations);
  const who = ({ role, organisation, onBehalf }: OrganisationTimeline['items'][number]['by']): string =>
    [role ? label(ROLES, role) : t('timeline.installation'), text(organisation?.names), onBehalf && t('timeline.onBehalf')].filter(Boolean).join(', ');
  return (
    <ol className="timeline">
      {items.map((entry) => (
        <li key={entry.version}>
          <p className="strong">{t(entry.changes.length === 0 ? 'timeline.registered' : entry.changes.every(({ field }) => field === 'adviserId') ? 'timeline.keeper' : 'timeline.changed')}</p>
          <p className="small soft">{formatMoment(entry.at, language)} · {who(entry.by)}</p>
          {entry.reason && <p>{entry.reason}</p>}
          {entry.changes.length > 0 && (
            <dl className="organisation-change small">
              {entry.changes.map(({ field, before, after }) => [
                <dt key={field}>{words.field(field)}</dt>,
                <dd key={`${field}-value`}>{words.values(field, before)} <span aria-hidden="true">→</span><span className="hidden-visually">{t('timeline.became')}</span> {words.values(field, after)}</dd>,
              ])}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}
