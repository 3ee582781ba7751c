import { MUNICIPALITIES } from '@pirtti/kernel';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientSummary } from '../../api/types/referrals';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { searchClients } from './api/clients';

interface Props {
  /** What can be done with a client that was found. */
  readonly action: (found: ClientSummary) => ReactNode;
  /** Shown when nothing was found, or beside what was. */
  readonly otherwise?: (found: number) => ReactNode;
}

export function ClientSearch({ action, otherwise }: Props) {
  const { t } = useTranslation('clients');
  const { label } = useLabels();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const search = useMutation({ mutationFn: searchClients });
  const submit = () => {
    const short = text.trim().length < 2;
    setProblem(short ? t('search.tooShort') : undefined);
    if (short) document.getElementById('client-search')?.focus();
    else if (!search.isPending) search.mutate(text.trim());
  };
  return (
    <div className="stack">
      <form className="search-line" role="search" autoComplete="off" onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <TextField id="client-search" label={t('search.label')} hint={t('search.hint')} value={text} onChange={setText} maxLength={100} autoComplete="off" problem={problem} />
        <Button type="submit">{t('search.action')}</Button>
      </form>
      {search.isError && <ProblemNotice error={search.error} />}
      <div aria-live="polite" className="stack">
        {search.data && <p className="soft">{search.data.total === 0 ? t('search.none') : t('search.found', { count: search.data.total })}</p>}
        {search.data && search.data.total > 0 && (
          <ul className="rows">
            {search.data.items.map((found) => (
              <li key={found.id}>
                <span className="rows__main">
                  <span className="strong">{found.givenName} {found.familyName}</span>
                  <span className="small soft">{found.number} · {label(MUNICIPALITIES, found.municipalityCode)}{found.birthYear ? ` · ${t('search.born', { year: found.birthYear })}` : ''} · {t('search.open', { count: found.openReferrals })}</span>
                </span>
                {action(found)}
              </li>
            ))}
          </ul>
        )}
        {search.data && search.data.total > search.data.items.length && <p>{t('search.more', { shown: search.data.items.length })}</p>}
        {search.data && otherwise?.(search.data.total)}
      </div>
    </div>
  );
}
