import { FORUM_TYPE_CODES, FORUM_TYPES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { ForumList } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { ChooseMany } from '../../ui/Choices';
import { SelectField } from '../../ui/Field';
import type { ForumsView } from './forums-view';
import { WordField } from '../../ui/WordField';

interface Props {
  readonly view: ForumsView;
  readonly list: ForumList | undefined;
  readonly onChange: (part: Partial<ForumsView>) => void;
}

/** A word and a few filters, each choice with the number of what it would leave. */
export function ForumFilters({ view, list, onChange }: Props) {
  const { t } = useTranslation('forums');
  const { label, language } = useLabels();
  const withCount = (words: string, count: number | undefined) => (list ? `${words} (${count ?? 0})` : words);
  const types = FORUM_TYPE_CODES.filter((code) => list?.counts.type[code] || code === view.tyyppi)
    .map((value) => ({ value, label: withCount(label(FORUM_TYPES, value), list?.counts.type[value]) })).sort((a, b) => a.label.localeCompare(b.label, language));
  const { active = 0, ended = 0 } = list?.counts.state ?? {};
  return (
    <form className="forums__filters stack" role="search" aria-label={t('searchLabel')} onSubmit={(event) => event.preventDefault()}>
      <WordField label={t('word')} value={view.haku} onSearch={(haku) => onChange({ haku })} />
      <SelectField label={t('field.type')} none={t('anyType')} value={view.tyyppi ?? ''} onChange={(tyyppi) => onChange({ tyyppi: tyyppi || undefined })} options={types} />
      <SelectField
        label={t('state.label')} none={withCount(t('state.active'), active)} value={view.tila ?? ''} onChange={(tila) => onChange({ tila: tila || undefined })}
        options={[{ value: 'paattyneet', label: withCount(t('state.ended'), ended) }, { value: 'kaikki', label: withCount(t('state.all'), active + ended) }]}
      />
      <ChooseMany
        label={t('rhythm')} values={view.myohassa ? ['silent'] : []} choices={[{ value: 'silent', label: withCount(t('onlySilent'), list?.counts.silent) }]}
        onChange={(values) => onChange({ myohassa: values.length > 0 ? true : undefined })}
      />
      <SelectField
        label={t('sort.label')} none={t('sort.next')} value={view.jarjestys ?? ''} onChange={(jarjestys) => onChange({ jarjestys: jarjestys || undefined })}
        options={[{ value: 'nimi', label: t('sort.name') }, { value: 'viimeksi', label: t('sort.last') }, { value: 'tyyppi', label: t('sort.type') }]}
      />
    </form>
  );
}
