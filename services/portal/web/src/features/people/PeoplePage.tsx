import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { WordField } from '../../ui/WordField';
import { forgettingRounds, PAGE_SIZE, searchPeople } from './api/people';

/** Whom the organisation knows by name, and why. What is looked for are people, so neither word nor page stands in the address. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const { text } = useLabels();
  const [word, setWord] = useState<string>();
  const [page, setPage] = useState(1);
  const query = useQuery(searchPeople(word, page));
  return (
    <Page title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]}>
      <form className="list-filters" role="search" aria-label={t('searchLabel')} autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        <WordField label={t('word')} value={word} onSearch={(next) => { setWord(next); setPage(1); }} />
      </form>
      <Asked query={query}>
        {({ items, total }) => (
          <section className="stack" aria-labelledby="henkilot">
            <h2 id="henkilot" className="list-count" aria-live="polite">{t('found', { count: total })}</h2>
            {total === 0 && (word === undefined ? <EmptyState title={t('nobody.title')} text={t('nobody.text')} /> : <EmptyState title={t('noneFound.title')} text={t('noneFound.text')} />)}
            <ul className="rows">
              {items.map(({ id, name, phone, email, knownFor }) => (
                <li key={id}>
                  <span className="rows__main">
                    <AppLink to="/tyo/henkilot/$id" params={{ id }}>{name}</AppLink>
                    <span className="small soft">{[phone, email].filter(Boolean).join(' · ')}</span>
                  </span>
                  <span className="row">{knownFor.map(({ key, title }) => <span key={key} className="tag tag--plain">{text(title)}</span>)}</span>
                </li>
              ))}
            </ul>
            <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={(next) => setPage(next)} />
          </section>
        )}
      </Asked>
      <Forgotten />
    </Page>
  );
}

/** What the retention does by itself: after how long, and the last days on which it did something. */
function Forgotten() {
  const { t } = useTranslation('people');
  return (
    <section className="stack stack--tight" aria-labelledby="unohdetut">
      <h2 id="unohdetut">{t('forgetting.title')}</h2>
      <Asked query={useQuery(forgettingRounds)}>
        {({ months, items }) => (
          <>
            <p>{t('forgetting.text', { count: months })}</p>
            {items.length > 0 && (
              <ul className="rows">
                {items.map(({ day, forgotten, kept }) => <li key={day}><span>{formatDay(day)}</span><span className="small">{t('forgetting.round', { forgotten, kept })}</span></li>)}
              </ul>
            )}
          </>
        )}
      </Asked>
    </section>
  );
}
