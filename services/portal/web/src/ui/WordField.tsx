import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchInput } from 'suomifi-ui-components';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onSearch: (word: string | undefined) => void;
}

/** The search box: what is typed is looked for when it is sent. */
export function WordField({ label, value, onSearch }: Props) {
  const { t } = useTranslation('shell');
  const [word, setWord] = useState(value ?? '');
  useEffect(() => setWord(value ?? ''), [value]);
  return <SearchInput labelText={label} clearButtonLabel={t('clear')} searchButtonLabel={t('search')} value={word} onChange={setWord} fullWidth onSearch={(typed) => onSearch(typed.trim() || undefined)} />;
}
