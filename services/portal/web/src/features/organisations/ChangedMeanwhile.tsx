import { MUNICIPALITIES, ORGANISATION_TYPES, SERVICE_LANGUAGES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationRecord } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { ChooseOne } from '../../ui/Choices';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { timeline } from './api/organisations';
import { differing, joined, type Part, type Side, type Sides, sidesOf } from './choices';
import { type OrganisationValues, valuesOf } from './form-values';
import { TimelineEntries } from './Timeline';

interface Props {
  readonly base: OrganisationValues;
  readonly mine: OrganisationValues;
  readonly theirs: OrganisationRecord;
  /** The version that the writing began with. */
  readonly since: number;
  readonly busy: boolean;
  readonly failure: unknown;
  readonly onSave: (values: OrganisationValues) => void;
}

/** Somebody else was faster: who, what and why, and for each thing that differs which of the two stays. Nothing has been overwritten. */
export function ChangedMeanwhile({ base, mine, theirs: record, since, busy, failure, onSave }: Props) {
  const { t } = useTranslation('organisations');
  const words = usePartWords();
  const theirs = valuesOf(record);
  const parts = differing(mine, theirs);
  const [sides, setSides] = useState<Sides>(() => sidesOf(base, mine, theirs));
  const [unchosen, setUnchosen] = useState<readonly Part[]>([]);
  const history = useQuery(timeline(record.id, 1));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const choose = (part: Part, side: Side) => setSides((before) => ({ ...before, [part]: side }));
  const save = () => {
    const left = parts.filter((part) => !sides[part]);
    setUnchosen(left);
    if (left[0]) document.getElementById(`valinta-${left[0]}`)?.focus();
    else if (!busy) onSave(joined(mine, theirs, sides));
  };
  return (
    <div className="stack stack--loose">
      <section className="notice" aria-labelledby="muuttunut">
        <h2 id="muuttunut" ref={heading} tabIndex={-1}>{t('meanwhile.title')}</h2>
        <p>{t('meanwhile.text')}</p>
        {history.data && <TimelineEntries timeline={{ ...history.data, items: history.data.items.filter(({ version }) => version > since) }} />}
      </section>
      <section className="stack" aria-labelledby="valitse">
        <h2 id="valitse">{t('meanwhile.choose')}</h2>
        {parts.length === 0 && <p>{t('meanwhile.same')}</p>}
        {parts.map((part) => (
          <ChooseOne
            key={part} id={`valinta-${part}`} column label={t(`fields.${PART_FIELDS[part]}`)} value={sides[part] ?? ''} onChange={(side) => choose(part, side)}
            problem={unchosen.includes(part) && !sides[part] ? t('meanwhile.unchosen') : undefined}
            choices={[{ value: 'theirs', label: words(part, theirs), hint: t('meanwhile.theirs') }, { value: 'mine', label: words(part, mine), hint: t('meanwhile.mine') }]}
          />
        ))}
        {failure !== undefined && <ProblemNotice error={failure} />}
        <div className="row"><Button disabled={busy} onClick={save}>{t('meanwhile.save')}</Button></div>
      </section>
    </div>
  );
}

const PART_FIELDS = {
  type: 'type', names: 'names', businessId: 'businessId', description: 'description', municipalityCode: 'municipalityCode', serviceArea: 'serviceArea', languages: 'languages', bilingual: 'bilingual',
  website: 'website', email: 'email', phone: 'phone', parent: 'parentId', members: 'memberIds', endedOn: 'endedOn', successor: 'successorId',
} as const satisfies Record<Part, string>;

function usePartWords() {
  const { t } = useTranslation('organisations');
  const { label, text } = useLabels();
  const spoken = (part: Part, values: OrganisationValues): string => {
    switch (part) {
      case 'type': return values.type && label(ORGANISATION_TYPES, values.type);
      case 'names': case 'description': return [values[part].fi, values[part].sv, values[part].en].filter((words) => words.trim()).join(' / ');
      case 'municipalityCode': return values.municipalityCode && label(MUNICIPALITIES, values.municipalityCode);
      case 'serviceArea': return values.serviceArea.map((code) => label(MUNICIPALITIES, code)).join(', ');
      case 'languages': return values.languages.map((code) => label(SERVICE_LANGUAGES, code)).join(', ');
      case 'bilingual': return t(values.bilingual ? 'yes' : 'no');
      case 'endedOn': return values.endedOn && formatDay(values.endedOn);
      case 'parent': case 'successor': return text(values[part]?.names);
      case 'members': return values.members.map(({ names }) => text(names)).join(', ');
      default: return values[part];
    }
  };
  return (part: Part, values: OrganisationValues): string => spoken(part, values) || t('nothing');
}
