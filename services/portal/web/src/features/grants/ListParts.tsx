import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchInput } from 'suomifi-ui-components';
import { AppLink } from '../../ui/AppLink';
import { type Option, SelectField } from '../../ui/Field';
import { ListFiles } from '../../ui/ListFiles';
import { fileAddress } from './views';

/** The four pages of grants, each one press from the others. */
export function GrantNav() {
  const { t } = useTranslation('grants');
  return (
    <nav className="grants__nav" aria-label={t('nav.label')}>
      <AppLink to="/tyo/avustukset" activeOptions={{ exact: true }}>{t('nav.rounds')}</AppLink>
      <AppLink to="/tyo/avustukset/hakemukset">{t('nav.applications')}</AppLink>
      <AppLink to="/tyo/avustukset/myonnetyt">{t('nav.given')}</AppLink>
      <AppLink to="/tyo/avustukset/perusteet">{t('nav.basis')}</AppLink>
    </nav>
  );
}

interface FiltersProps {
  readonly word: string | undefined;
  readonly label: string;
  readonly onWord: (word: string | undefined) => void;
  readonly children: ReactNode;
}

/** A word and a few filters beside every list of grants. */
export function Filters({ word: asked, label, onWord, children }: FiltersProps) {
  const { t } = useTranslation('grants');
  const [word, setWord] = useState(asked ?? '');
  useEffect(() => setWord(asked ?? ''), [asked]);
  return (
    <form className="grants__filters stack" role="search" aria-label={label} onSubmit={(event) => event.preventDefault()}>
      <SearchInput
        labelText={t('list.word')} clearButtonLabel={t('list.clear')} searchButtonLabel={t('list.search')} value={word} onChange={(next) => setWord(String(next ?? ''))} fullWidth
        onSearch={(next) => onWord(String(next ?? '').trim() || undefined)} onBlur={() => onWord(word.trim() || undefined)}
      />
      {children}
    </form>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value | undefined) => void;
}

/** One filter, with "all" first. */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const { t } = useTranslation('grants');
  return <SelectField label={label} value={value ?? ''} none={t('list.any')} options={options} onChange={(next) => onChange(next || undefined)} />;
}

/** A label with how many the choice would leave. */
export const withCount = (words: string, count: number | undefined): string => (count === undefined ? words : `${words} (${count})`);

interface HeadProps {
  readonly list: Parameters<typeof fileAddress>[0];
  readonly search: object;
  readonly found: string;
  readonly total: number;
}

/** How many were found, and the same as files. */
export function ListHead({ list, search, found, total }: HeadProps) {
  return (
    <div className="row row--apart">
      <h2 id="loydetty" className="grants__count" aria-live="polite" tabIndex={-1}>{found}</h2>
      {total > 0 && <ListFiles address={(ending, wording) => fileAddress(list, search, ending, wording)} />}
    </div>
  );
}
