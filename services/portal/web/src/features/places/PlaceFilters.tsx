import { MUNICIPALITIES, MUNICIPALITY_CODES, PLACE_KINDS, PLACE_STATES, REGISTERED_PLACE_KIND_CODES, type PlaceState } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { PlaceList } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { SelectField } from '../../ui/Field';
import { WordField } from '../../ui/WordField';
import type { PlacesView } from './places-view';

interface Props {
  readonly view: PlacesView;
  readonly list: PlaceList | undefined;
  readonly onChange: (part: Partial<PlacesView>) => void;
}

/** A word and a few filters, each choice with the number of what it would leave. */
export function PlaceFilters({ view, list, onChange }: Props) {
  const { t } = useTranslation('places');
  const { label, language } = useLabels();
  const counted = (words: string, count: number | undefined) => (list ? `${words} (${count ?? 0})` : words);
  const state = (code: PlaceState) => counted(label(PLACE_STATES, code), list?.counts.state[code]);
  const options = <Code extends string>(codes: readonly Code[], names: Parameters<typeof label>[0], counts: Readonly<Record<string, number>> | undefined, chosen: Code | undefined) =>
    codes.filter((code) => counts?.[code] || code === chosen).map((value) => ({ value, label: counted(label(names, value), counts?.[value]) })).sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <form className="list-filters" role="search" aria-label={t('searchLabel')} onSubmit={(event) => event.preventDefault()}>
      <WordField label={t('word')} value={view.haku} onSearch={(haku) => onChange({ haku })} />
      <SelectField label={t('field.kind')} none={t('anyKind')} value={view.tyyppi ?? ''} onChange={(tyyppi) => onChange({ tyyppi: tyyppi || undefined })} options={options(REGISTERED_PLACE_KIND_CODES, PLACE_KINDS, list?.counts.kind, view.tyyppi)} />
      <SelectField label={t('field.municipalityCode')} none={t('anyMunicipality')} value={view.kunta ?? ''} onChange={(kunta) => onChange({ kunta: kunta || undefined })} options={options(MUNICIPALITY_CODES, MUNICIPALITIES, list?.counts.municipalityCode, view.kunta)} />
      <SelectField<'arki'> label={t('everydayFilter')} none={t('anyPlace')} value={view.arki ? 'arki' : ''} onChange={(arki) => onChange({ arki: arki ? true : undefined })} options={[{ value: 'arki', label: counted(t('everydayOnly'), list?.counts.everyday) }]} />
      <SelectField<'omat'> label={t('whose')} none={t('anybody')} value={view.omat ? 'omat' : ''} onChange={(omat) => onChange({ omat: omat ? true : undefined })} options={[{ value: 'omat', label: counted(t('mine'), list?.counts.mine) }]} />
      <SelectField
        label={t('state')} none={state('in-use')} value={view.tila ?? ''} onChange={(tila) => onChange({ tila: tila || undefined })}
        options={[{ value: 'tulossa', label: state('upcoming') }, { value: 'paattyneet', label: state('over') }, { value: 'kaikki', label: t('anyState') }]}
      />
    </form>
  );
}
