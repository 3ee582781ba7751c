import { MUNICIPALITIES, MUNICIPALITY_CODES, NETWORK_STATES, NETWORK_TYPE_CODES, NETWORK_TYPES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { NetworkList } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { SelectField } from '../../ui/Field';
import { WordField } from '../../ui/WordField';
import type { NetworksView } from './networks-view';

interface Props {
  readonly view: NetworksView;
  readonly list: NetworkList | undefined;
  readonly onChange: (part: Partial<NetworksView>) => void;
}

/** A word and a few filters, each choice with the number of what it would leave. */
export function NetworkFilters({ view, list, onChange }: Props) {
  const { t } = useTranslation('networks');
  const { label, language } = useLabels();
  const counted = (words: string, count: number | undefined) => (list ? `${words} (${count ?? 0})` : words);
  const state = (code: 'in-force' | 'upcoming' | 'over') => counted(label(NETWORK_STATES, code), list?.counts.state[code]);
  const types = NETWORK_TYPE_CODES.filter((code) => list?.counts.type[code] || code === view.tyyppi);
  const places = MUNICIPALITY_CODES.map((value) => ({ value, label: label(MUNICIPALITIES, value) })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <form className="list-filters" role="search" aria-label={t('searchLabel')} onSubmit={(event) => event.preventDefault()}>
      <WordField label={t('word')} value={view.haku} onSearch={(haku) => onChange({ haku })} />
      <SelectField label={t('field.type')} none={t('anyType')} value={view.tyyppi ?? ''} onChange={(tyyppi) => onChange({ tyyppi: tyyppi || undefined })} options={types.map((value) => ({ value, label: counted(label(NETWORK_TYPES, value), list?.counts.type[value]) }))} />
      <SelectField
        label={t('state')} none={state('in-force')} value={view.tila ?? ''} onChange={(tila) => onChange({ tila: tila || undefined })}
        options={[{ value: 'tulossa', label: state('upcoming') }, { value: 'paattyneet', label: state('over') }, { value: 'kaikki', label: t('anyState') }]}
      />
      <SelectField<'omat'> label={t('whose')} none={t('anybody')} value={view.omat ? 'omat' : ''} onChange={(omat) => onChange({ omat: omat ? true : undefined })} options={[{ value: 'omat', label: counted(t('mine'), list?.counts.mine) }]} />
      <SelectField label={t('municipality')} none={t('anyMunicipality')} value={view.kunta ?? ''} onChange={(kunta) => onChange({ kunta: kunta || undefined })} options={places} />
      <SelectField
        label={t('sort.label')} none={t('sort.name')} value={view.jarjestys ?? ''} onChange={(jarjestys) => onChange({ jarjestys: jarjestys || undefined })}
        options={[{ value: 'tyyppi', label: t('sort.type') }, { value: 'uusin', label: t('sort.newest') }, { value: 'paattyy', label: t('sort.ends') }, { value: 'jasenet', label: t('sort.members') }]}
      />
    </form>
  );
}
