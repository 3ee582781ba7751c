import { type CodeList, MUNICIPALITIES, ORGANISATION_TYPES, SERVICE_LANGUAGES } from '@pirtti/kernel';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchInput } from 'suomifi-ui-components';
import type { OrganisationList } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { type Option, SelectField } from '../../ui/Field';
import type { OrganisationsView } from './organisations-view';

const FRESHNESS = [['vahvistetut', 'confirmed'], ['odottavat', 'to-confirm'], ['arkistoidut', 'archived']] as const;

interface Props {
  readonly view: OrganisationsView;
  readonly facets: OrganisationList['facets'] | undefined;
  readonly onChange: (part: Partial<OrganisationsView>) => void;
}

/** A word and a few filters, each option with the number of what it would leave. */
export function OrganisationFilters({ view, facets, onChange }: Props) {
  const { t } = useTranslation('organisations');
  const { label, language } = useLabels();
  const [word, setWord] = useState(view.haku ?? '');
  useEffect(() => setWord(view.haku ?? ''), [view.haku]);
  const options = (list: CodeList<string>, counts: Readonly<Record<string, number>> | undefined, chosen: string | undefined): Option[] =>
    Object.keys(list)
      // What leads nowhere is not offered; what has been chosen stays in sight.
      .filter((code) => counts?.[code] || code === chosen)
      .map((code) => ({ value: code, label: `${label(list, code)} (${counts?.[code] ?? 0})` }))
      .sort((a, b) => a.label.localeCompare(b.label, language));
  const states = facets?.state ?? {};
  const fresh = facets?.freshness ?? {};
  const counted = (name: string, count: number) => (facets ? `${t(name)} (${count})` : t(name));
  return (
    <form className="organisations__filters stack" role="search" aria-label={t('searchLabel')} onSubmit={(event) => event.preventDefault()}>
      <SearchInput
        labelText={t('word')} clearButtonLabel={t('clear')} searchButtonLabel={t('search')} value={word} onChange={setWord} fullWidth
        onSearch={(haku) => onChange({ haku: haku.trim() || undefined })}
      />
      <SelectField label={t('fields.type')} none={t('anyType')} value={view.tyyppi ?? ''} onChange={(tyyppi) => onChange({ tyyppi: tyyppi || undefined })} options={options(ORGANISATION_TYPES, facets?.type, view.tyyppi)} />
      <SelectField label={t('place')} none={t('anyPlace')} value={view.kunta ?? ''} onChange={(kunta) => onChange({ kunta: kunta || undefined })} options={options(MUNICIPALITIES, facets?.municipalityCode, view.kunta)} />
      <SelectField label={t('fields.languages')} none={t('anyLanguage')} value={view.kieli ?? ''} onChange={(kieli) => onChange({ kieli: kieli || undefined })} options={options(SERVICE_LANGUAGES, facets?.language, view.kieli)} />
      <SelectField
        label={t('state.label')} none={counted('state.active', states['active'] ?? 0)} value={view.tila ?? ''} onChange={(tila) => onChange({ tila: tila || undefined })}
        options={[{ value: 'paattyneet', label: counted('state.ended', states['ended'] ?? 0) }, { value: 'kaikki', label: counted('state.all', (states['active'] ?? 0) + (states['ended'] ?? 0)) }]}
      />
      <SelectField
        label={t('freshness.label')} none={t('freshness.all')} value={view.vahvistus ?? ''} onChange={(vahvistus) => onChange({ vahvistus: vahvistus as OrganisationsView['vahvistus'] || undefined })}
        options={FRESHNESS.map(([value, code]) => ({ value, label: counted(`freshness.${code}`, fresh[code] ?? 0) }))}
      />
      <SelectField
        label={t('sort.label')} none={t('sort.name')} value={view.jarjestys ?? ''} onChange={(jarjestys) => onChange({ jarjestys: jarjestys || undefined })}
        options={[{ value: 'tyyppi', label: t('sort.type') }, { value: 'kunta', label: t('sort.municipality') }, { value: 'muutos', label: t('sort.changed') }]}
      />
    </form>
  );
}
