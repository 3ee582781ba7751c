import { ROLE_CODES, ROLES } from '@pirtti/kernel';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchInput } from 'suomifi-ui-components';
import type { MemberList } from '../../api/types/partners';
import { useLabels } from '../../shared/labels';
import { ChooseMany } from '../../ui/Choices';
import { SelectField } from '../../ui/Field';
import { STATES, type UsersView } from './users-view';

interface Props {
  readonly view: UsersView;
  readonly word: string;
  readonly facets: MemberList['facets'] | undefined;
  readonly onChange: (part: Partial<UsersView>) => void;
  readonly onSearch: (word: string) => void;
}

/** A name and a few filters, each option with the number of what it would leave. */
export function UserFilters({ view, word, facets, onChange, onSearch }: Props) {
  const { t } = useTranslation('users');
  const { label } = useLabels();
  const [typed, setTyped] = useState(word);
  useEffect(() => setTyped(word), [word]);
  const counts = facets?.state ?? {};
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const counted = (words: string, count: number | undefined) => (facets ? `${words} (${count ?? 0})` : words);
  return (
    <form className="user-filters" role="search" aria-label={t('searchLabel')} onSubmit={(event) => event.preventDefault()}>
      <SearchInput labelText={t('word')} clearButtonLabel={t('clear')} searchButtonLabel={t('search')} value={typed} onChange={setTyped} fullWidth onSearch={(text) => onSearch(text.trim())} />
      <SelectField
        label={t('role')} none={t('anyRole')} value={view.rooli ?? ''} onChange={(rooli) => onChange({ rooli: rooli || undefined })}
        options={ROLE_CODES.filter((code) => facets?.role[code] || code === view.rooli).map((value) => ({ value, label: counted(label(ROLES, value), facets?.role[value]) }))}
      />
      <SelectField
        label={t('state.label')} none={counted(t('state.valid'), counts['valid'])} value={view.tila ?? ''} onChange={(tila) => onChange({ tila: tila || undefined })}
        options={(Object.keys(STATES) as (keyof typeof STATES)[]).map((value) => ({ value, label: counted(t(`state.${value}`), value === 'kaikki' ? all : counts[STATES[value]]) }))}
      />
      <SelectField
        label={t('sort.label')} none={t('sort.name')} value={view.jarjestys ?? ''} onChange={(jarjestys) => onChange({ jarjestys: jarjestys || undefined })}
        options={[{ value: 'uusin', label: t('sort.newest') }, { value: 'paattyy', label: t('sort.ends') }]}
      />
      {(view.sijaiset || (facets?.deputies ?? 0) > 0) && (
        <ChooseMany
          label={t('deputies.label')} values={view.sijaiset ? ['only'] : []} choices={[{ value: 'only', label: counted(t('deputies.only'), facets?.deputies) }]}
          onChange={(values) => onChange({ sijaiset: values.length > 0 ? true : undefined })}
        />
      )}
    </form>
  );
}
