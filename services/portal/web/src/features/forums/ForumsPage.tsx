import { EXPERT_GROUPS, FORUM_TYPES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { ForumList, ForumRow } from '../../api/types/partners';
import { useMay } from '../../session/who-may';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { ListFiles } from '../../ui/ListFiles';
import { Page } from '../../ui/Page';
import { type OnPage, Pager } from '../../ui/Pager';
import { listForums } from './api/forums';
import { ForumFilters } from './ForumFilters';
import { fileAddress, type ForumsView, PAGE_SIZE, toSearch } from './forums-view';
import { Ways } from './Ways';
import './forums.css';

const route = getRouteApi('/tyo/foorumit');

/** Where people of different organisations meet, when they meet next, and where the dialogue has fallen silent. */
export function ForumsPage() {
  const { t } = useTranslation('forums');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(listForums(view));
  const mayFound = useMay('convene');
  const change = (part: Partial<ForumsView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const start = mayFound && <AppLink to="/tyo/foorumit/uusi" className="button"><IconPlus aria-hidden="true" /> {t('found')}</AppLink>;
  return (
    <Page title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]} action={start}>
      <Ways />
      <div className="forums">
        <ForumFilters view={view} list={found.data} onChange={change} />
        <Asked query={found}>{(list) => <Results list={list} view={view} invite={start} onPage={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />}</Asked>
      </div>
    </Page>
  );
}

function Results({ list, view, invite, onPage }: { readonly list: ForumList; readonly view: ForumsView; readonly invite: ReactNode; readonly onPage: OnPage }) {
  const { t } = useTranslation('forums');
  const filtered = Object.keys(view).some((name) => name !== 'jarjestys' && name !== 'sivu');
  return (
    <section className="stack" aria-labelledby="loydetty">
      <div className="row row--apart">
        <h2 id="loydetty" className="forums__count" aria-live="polite">{t('count', { count: list.total })}</h2>
        {list.total > 0 && <ListFiles address={(ending, wording) => fileAddress('forums', toSearch(view), ending, wording)} />}
      </div>
      {list.items.length === 0 && (filtered
        ? <EmptyState title={t('noneFound')} text={t('noneFoundText')} action={<AppLink to="/tyo/foorumit" search={{}} className="button button--quiet">{t('showAll')}</AppLink>} />
        : <EmptyState title={t('none')} text={t('noneText')} action={invite} />)}
      {list.items.length > 0 && <ul className="rows">{list.items.map((one) => <li key={one.id}><Row forum={one} /></li>)}</ul>}
      <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={onPage} />
    </section>
  );
}

function Row({ forum: one }: { readonly forum: ForumRow }) {
  const { t } = useTranslation('forums');
  const { label, text } = useLabels();
  const facts = [label(FORUM_TYPES, one.type), one.expertGroup && label(EXPERT_GROUPS, one.expertGroup), text(one.organisations[0]?.names)].filter(Boolean);
  const days = [one.nextOn ? t('next', { day: formatDay(one.nextOn) }) : !one.endedOn && t('noNext'), one.lastHeldOn && t('last', { day: formatDay(one.lastHeldOn) })].filter(Boolean);
  return (
    <>
      <span className="rows__main">
        <AppLink className="strong" to="/tyo/foorumit/$id" params={{ id: one.id }}><span lang={one.language}>{one.name}</span></AppLink>
        <span className="small">{facts.join(' · ')}</span>
        <span className="small soft">{days.join(' · ')}</span>
      </span>
      <span className="row">
        {one.silent && <span className="tag">{t('silent')}</span>}
        {one.endedOn && <span className="tag tag--plain">{t('endedOn', { day: formatDay(one.endedOn) })}</span>}
      </span>
    </>
  );
}
