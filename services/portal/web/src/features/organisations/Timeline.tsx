import { ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldChange, OrganisationTimeline } from '../../api/types/partners';
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
          <Pager page={page} pageSize={PAGE_SIZE} total={answer.total} shown={answer.items.length} onChange={setPage} />
        </div>
      )}
    </Asked>
  );
}

type Changes = readonly FieldChange[];
const has = (changes: Changes, field: FieldChange['field']): boolean => changes.some((change) => change.field === field);
const became = (changes: Changes, field: FieldChange['field']): boolean => changes.some((change) => change.field === field && change.after.length > 0);

/** What was done, in a word. */
function happeningOf(changes: Changes) {
  if (changes.length === 0) return 'registered';
  if (became(changes, 'administrator')) return 'invited';
  if (has(changes, 'administrator')) return 'uninvited';
  if (changes.every(({ field }) => field === 'adviserId')) return 'keeper';
  if (became(changes, 'archivedAt')) return 'archived';
  if (became(changes, 'remindedAt')) return 'reminded';
  if (has(changes, 'archivedAt')) return 'restored';
  return has(changes, 'confirmedAt') || has(changes, 'remindedAt') ? 'confirmed' : 'changed';
}

/** Who it was where nobody in a role did it: the installation, whoever read the letter, or time. */
function nobodyOf(changes: Changes) {
  const happening = happeningOf(changes);
  return happening === 'confirmed' || happening === 'restored' ? 'reader' : happening === 'reminded' || happening === 'archived' ? 'time' : 'installation';
}

export function TimelineEntries({ timeline: { items, organisations } }: { readonly timeline: Pick<OrganisationTimeline, 'items' | 'organisations'> }) {
  const { t } = useTranslation('organisations');
  const { label, text, language } = useLabels();
  const words = useFieldWords(organisations);
  const who = ({ by: { role, organisation, onBehalf }, changes }: OrganisationTimeline['items'][number]): string => {
    const nobody = nobodyOf(changes);
    if (!role && nobody === 'time') return t('timeline.time');
    return [role ? label(ROLES, role) : t(`timeline.${nobody}`), text(organisation?.names), onBehalf && t('timeline.onBehalf')].filter(Boolean).join(', ');
  };
  return (
    <ol className="timeline">
      {items.map((entry) => (
        <li key={entry.version}>
          <p className="strong">{t(`timeline.${happeningOf(entry.changes)}`)}</p>
          <p className="small soft">{formatMoment(entry.at, language)} · {who(entry)}</p>
          {entry.reason && <p>{entry.reason}</p>}
          {entry.changes.length > 0 && !has(entry.changes, 'administrator') && (
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
