import { MUNICIPALITIES, NETWORK_STATES, NETWORK_TYPES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { NetworkList } from '../../api/types/partners';
import { useMay } from '../../session/who-may';
import { fileOf } from '../../shared/address';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { ListFiles } from '../../ui/ListFiles';
import { Page } from '../../ui/Page';
import { type OnPage, Pager } from '../../ui/Pager';
import { listNetworks } from './api/networks';
import { MissingNetworks } from './MissingNetworks';
import { NetworkFilters } from './NetworkFilters';
import { type NetworksView, PAGE_SIZE, toSearch } from './networks-view';
import { useSpan } from './use-span';

const route = getRouteApi('/tyo/verkostot');

/** Which networks there are, and where one is missing. */
export function NetworksPage() {
  const { t } = useTranslation('networks');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(listNetworks(view));
  const change = (part: Partial<NetworksView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const add = useMay('convene') && <AppLink to="/tyo/verkostot/uusi" search={{}} className="button"><IconPlus aria-hidden="true" /> {t('found')}</AppLink>;
  return (
    <Page title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]} action={add}>
      <div className="stack stack--loose">
        <MissingNetworks />
        <NetworkFilters view={view} list={found.data} onChange={change} />
        <Asked query={found}>{(list) => <Results list={list} view={view} invite={add} onPage={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />}</Asked>
      </div>
    </Page>
  );
}

function Results({ list, view, invite, onPage }: { readonly list: NetworkList; readonly view: NetworksView; readonly invite: ReactNode; readonly onPage: OnPage }) {
  const { t } = useTranslation('networks');
  const filtered = Object.keys(view).some((name) => name !== 'jarjestys' && name !== 'sivu');
  return (
    <section className="stack" aria-labelledby="loydetty">
      <div className="row row--apart">
        <h2 id="loydetty" className="list-count" aria-live="polite">{t('count', { count: list.total })}</h2>
        {list.total > 0 && <ListFiles address={(ending, wording) => fileOf(`networks/list.${ending}`, toSearch(view), wording)} />}
      </div>
      {list.items.length === 0 && (filtered
        ? <EmptyState title={t('noneFound')} text={t('noneFoundText')} action={<AppLink to="/tyo/verkostot" search={{}} className="button button--quiet">{t('showAll')}</AppLink>} />
        : <EmptyState title={t('none')} text={t('noneText')} action={invite} />)}
      {list.items.length > 0 && <Rows items={list.items} />}
      <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={onPage} />
    </section>
  );
}

function Rows({ items }: Pick<NetworkList, 'items'>) {
  const { t } = useTranslation('networks');
  const { label, text } = useLabels();
  const span = useSpan();
  return (
    <ul className="rows">
      {items.map((one) => (
        <li key={one.id}>
          <span className="rows__main">
            <AppLink to="/tyo/verkostot/$id" params={{ id: one.id }} search={{}}><span lang={one.language}>{one.name}</span></AppLink>
            <span className="small soft">{[label(NETWORK_TYPES, one.type), text(one.convener?.names), span(one.startsOn, one.endsOn)].filter(Boolean).join(' · ')}</span>
            {one.municipalityCodes.length > 0 && <span className="small soft">{one.municipalityCodes.map((code) => label(MUNICIPALITIES, code)).join(', ')}</span>}
          </span>
          <span className="row">
            {one.state !== 'in-force' && <span className="tag tag--plain">{label(NETWORK_STATES, one.state)}</span>}
            <span className="small">{t('memberCount', { count: one.members })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
