import { ACTIVITY_KIND_CODES, ACTIVITY_KINDS, type CodeList, MUNICIPALITIES, MUNICIPALITY_CODES } from '@pirtti/kernel';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchInput } from 'suomifi-ui-components';
import { useLabels } from '../../shared/labels';
import { ChooseMany } from '../../ui/Choices';
import { type Option, SelectField } from '../../ui/Field';
import type { ActivitiesView } from './activities-view';

interface Props {
  readonly view: ActivitiesView;
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly onChange: (part: Partial<ActivitiesView>) => void;
}

/** A word and a few filters, each option with the number of what it would leave. */
export function ActivityFilters({ view, facets, onChange }: Props) {
  const { t } = useTranslation('activities');
  const { label, language } = useLabels();
  const [word, setWord] = useState(view.haku ?? '');
  useEffect(() => setWord(view.haku ?? ''), [view.haku]);
  const options = (list: CodeList<string>, codes: readonly string[], facet: string, chosen: string | undefined): Option[] => {
    const counts = facets[facet];
    return codes
      // What leads nowhere is not offered; what has been chosen stays in sight.
      .filter((code) => !counts || counts[code] || code === chosen)
      .map((code) => ({ value: code, label: counts?.[code] ? `${label(list, code)} (${counts[code]})` : label(list, code) }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
  };
  const ease = [...(view.maksuton ? ['free'] : []), ...(view.kyyti ? ['transport'] : [])];
  return (
    <form className="activities__filters stack" role="search" aria-label={t('searchLabel')} onSubmit={(event) => event.preventDefault()}>
      <SearchInput
        labelText={t('word')} clearButtonLabel={t('clear')} searchButtonLabel={t('search')} value={word} onChange={setWord} fullWidth
        onSearch={(haku) => onChange({ haku: haku.trim() || undefined })}
      />
      <SelectField label={t('place')} none={t('everywhere')} value={view.kunta ?? ''} onChange={(kunta) => onChange({ kunta: kunta || undefined })} options={options(MUNICIPALITIES, MUNICIPALITY_CODES, 'municipalityCode', view.kunta)} />
      <SelectField label={t('kind')} none={t('anyKind')} value={view.laji ?? ''} onChange={(laji) => onChange({ laji: laji || undefined })} options={options(ACTIVITY_KINDS, ACTIVITY_KIND_CODES, 'kind', view.laji)} />
      <SelectField
        label={t('day')} none={t('anyDay')} value={String(view.paiva ?? '')} onChange={(paiva) => onChange({ paiva: paiva ? Number(paiva) : undefined })}
        options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: t(`weekday.${day}`) }))}
      />
      <ChooseMany
        label={t('ease')} values={ease} choices={[{ value: 'free', label: t('free') }, { value: 'transport', label: t('transport') }]}
        onChange={(values) => onChange({ maksuton: values.includes('free') || undefined, kyyti: values.includes('transport') || undefined })}
      />
    </form>
  );
}
