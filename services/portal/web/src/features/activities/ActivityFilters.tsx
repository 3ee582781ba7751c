import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchInput } from 'suomifi-ui-components';
import { Button } from '../../ui/Button';
import { ChooseMany } from '../../ui/Choices';
import { SelectField } from '../../ui/Field';
import { type ActivitiesView, type FilterKey, profilesOf } from './activities-view';
import type { useFilters } from './use-filters';

interface Props {
  readonly view: ActivitiesView;
  readonly filters: ReturnType<typeof useFilters>;
  readonly onChange: (part: Partial<ActivitiesView>) => void;
}

type Flag = 'maksuton' | 'kyyti' | 'tilaa';
const FLAGS: readonly Flag[] = ['maksuton', 'kyyti', 'tilaa'];
const MORE: readonly FilterKey[] = ['kyla', 'kenelle', 'paiva', 'aika', 'kieli', 'ilmo', 'esteeton'];

/** A word and the few filters that most people need; the rest behind one press. Each choice says how many it would leave. */
export function ActivityFilters({ view, filters: { options, flags, withCount }, onChange }: Props) {
  const { t } = useTranslation('activities');
  const [word, setWord] = useState(view.haku ?? '');
  useEffect(() => setWord(view.haku ?? ''), [view.haku]);
  const [more, setMore] = useState(() => MORE.some((key) => view[key] !== undefined));
  const select = (key: Exclude<FilterKey, Flag | 'esteeton'>, none: string, change: (value: string) => Partial<ActivitiesView> = (value) => ({ [key]: value || undefined })) => (
    <SelectField label={t(`filter.${key}`)} none={none} value={String(view[key] ?? '')} onChange={(value) => onChange(change(value))} options={options[key].map((option) => ({ value: option.value, label: withCount(option) }))} />
  );
  const chosenMore = MORE.filter((key) => view[key] !== undefined).length;
  return (
    <form className="activities__filters stack" role="search" aria-label={t('searchLabel')} onSubmit={(event) => event.preventDefault()}>
      <SearchInput
        labelText={t('word')} clearButtonLabel={t('clear')} searchButtonLabel={t('search')} value={word} onChange={setWord} fullWidth
        onSearch={(haku) => onChange({ haku: haku.trim().slice(0, 200) || undefined })}
      />
      {select('kunta', t('everywhere'), (kunta) => ({ kunta: kunta || undefined, kyla: undefined }))}
      {select('laji', t('anyKind'))}
      <ChooseMany
        label={t('ease')} values={FLAGS.filter((flag) => view[flag])} choices={FLAGS.map((flag) => ({ value: flag, label: withCount({ words: t(flag), count: flags[flag] }) }))}
        onChange={(values) => onChange(Object.fromEntries(FLAGS.map((flag) => [flag, values.includes(flag) || undefined])))}
      />
      <div><Button look="quiet" expanded={more} onClick={() => setMore(!more)}>{more ? t('lessFilters') : chosenMore > 0 ? t('moreFiltersChosen', { count: chosenMore }) : t('moreFilters')}</Button></div>
      {more && (
        <>
          {view.kunta && options.kyla.length > 0 && select('kyla', t('anyVillage'))}
          {select('paiva', t('anyDay'), (paiva) => ({ paiva: paiva ? Number(paiva) : undefined }))}
          {select('aika', t('anyTime'), (aika) => ({ aika: (aika || undefined) as ActivitiesView['aika'] }))}
          {select('kenelle', t('anybody'))}
          {select('kieli', t('anyLanguage'))}
          {select('ilmo', t('anySignUp'))}
          <ChooseMany
            label={t('filter.esteeton')} hint={t('accessibilityHint')} column values={profilesOf(view.esteeton)} choices={options.esteeton.map((option) => ({ value: option.value as ReturnType<typeof profilesOf>[number], label: withCount(option) }))}
            onChange={(codes) => onChange({ esteeton: codes.join('.') || undefined })}
          />
        </>
      )}
    </form>
  );
}
