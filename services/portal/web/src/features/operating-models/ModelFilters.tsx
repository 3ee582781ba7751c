import { ADOPTION_STATE_CODES, ADOPTION_STATES, MODEL_KIND_CODES, MODEL_KINDS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { ModelList } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { SelectField } from '../../ui/Field';
import { WordField } from '../../ui/WordField';
import type { ModelsView } from './models-view';

interface Props {
  readonly view: ModelsView;
  readonly list: ModelList | undefined;
  readonly onChange: (part: Partial<ModelsView>) => void;
}

/** A word and a few filters, each choice with the number of what it would leave. */
export function ModelFilters({ view, list, onChange }: Props) {
  const { t } = useTranslation('models');
  const { label } = useLabels();
  const counted = (words: string, count: number | undefined) => (list ? `${words} (${count ?? 0})` : words);
  const kinds = MODEL_KIND_CODES.filter((code) => list?.counts.kind[code] || code === view.laji);
  const states = ADOPTION_STATE_CODES.filter((code) => list?.counts.state[code] || code === view.tila);
  return (
    <form className="list-filters" role="search" aria-label={t('searchLabel')} onSubmit={(event) => event.preventDefault()}>
      <WordField label={t('word')} value={view.haku} onSearch={(haku) => onChange({ haku })} />
      <SelectField label={t('field.kind')} none={t('anyKind')} value={view.laji ?? ''} onChange={(laji) => onChange({ laji: laji || undefined })} options={kinds.map((value) => ({ value, label: counted(label(MODEL_KINDS, value), list?.counts.kind[value]) }))} />
      <SelectField label={t('state')} none={t('anyState')} value={view.tila ?? ''} onChange={(tila) => onChange({ tila: tila || undefined })} options={states.map((value) => ({ value, label: counted(label(ADOPTION_STATES, value), list?.counts.state[value]) }))} />
      <SelectField<'paattyy'> label={t('funding.label')} none={t('funding.any')} value={view.rahoitus ?? ''} onChange={(rahoitus) => onChange({ rahoitus: rahoitus || undefined })} options={[{ value: 'paattyy', label: counted(t('funding.ends'), list?.counts.fundingEnds) }]} />
      <SelectField
        label={t('sort.label')} none={t('sort.name')} value={view.jarjestys ?? ''} onChange={(jarjestys) => onChange({ jarjestys: jarjestys || undefined })}
        options={[{ value: 'laji', label: t('sort.kind') }, { value: 'levinneisyys', label: t('sort.spread') }, { value: 'muutos', label: t('sort.changed') }]}
      />
    </form>
  );
}
