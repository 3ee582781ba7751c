import { MUNICIPALITIES, PLACE_KINDS, PLACE_STATES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { PlaceList } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { fileOf } from '../../shared/address';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { ListFiles } from '../../ui/ListFiles';
import { Page } from '../../ui/Page';
import { type OnPage, Pager } from '../../ui/Pager';
import { listPlaces } from './api/places';
import { PlaceFilters } from './PlaceFilters';
import { PAGE_SIZE, type PlacesView, toPlaceSearch } from './places-view';

const route = getRouteApi('/tyo/paikat');

/** Where people can meet: each place written once, picked by all. */
export function PlacesPage() {
  const { t } = useTranslation('places');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(listPlaces(view));
  const change = (part: Partial<PlacesView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const add = useMay('publish') && <AppLink to="/tyo/paikat/uusi" className="button"><IconPlus aria-hidden="true" /> {t('register')}</AppLink>;
  return (
    <Page title={t('title')} lead={t('lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]} action={add}>
      <div className="stack stack--loose">
        <PlaceFilters view={view} list={found.data} onChange={change} />
        <Asked query={found}>{(list) => <Results list={list} view={view} invite={add} onPage={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />}</Asked>
      </div>
    </Page>
  );
}

function Results({ list, view, invite, onPage }: { readonly list: PlaceList; readonly view: PlacesView; readonly invite: ReactNode; readonly onPage: OnPage }) {
  const { t } = useTranslation('places');
  const filtered = Object.keys(view).some((name) => name !== 'sivu');
  return (
    <section className="stack" aria-labelledby="loydetty">
      <div className="row row--apart">
        <h2 id="loydetty" className="list-count" aria-live="polite">{t('count', { count: list.total })}</h2>
        {list.total > 0 && <ListFiles address={(ending, wording) => fileOf(`places/list.${ending}`, toPlaceSearch(view), wording, 'activities')} />}
      </div>
      {list.items.length === 0 && (filtered
        ? <EmptyState title={t('noneFound')} text={t('noneFoundText')} action={<AppLink to="/tyo/paikat" search={{}} className="button button--quiet">{t('showAll')}</AppLink>} />
        : <EmptyState title={t('none')} text={t('noneText')} action={invite} />)}
      {list.items.length > 0 && <Rows items={list.items} />}
      <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={onPage} />
    </section>
  );
}

function Rows({ items }: Pick<PlaceList, 'items'>) {
  const { t } = useTranslation('places');
  const { label, text } = useLabels();
  return (
    <ul className="rows">
      {items.map((one) => (
        <li key={one.id}>
          <span className="rows__main">
            <AppLink to="/tyo/paikat/$id" params={{ id: one.id }}>{text(one.names)}</AppLink>
            <span className="small soft">{[label(PLACE_KINDS, one.kind), one.streetAddress, one.village, label(MUNICIPALITIES, one.municipalityCode)].filter(Boolean).join(' · ')}</span>
          </span>
          <span className="row">
            {one.state !== 'in-use' && <span className="tag tag--plain">{label(PLACE_STATES, one.state)}</span>}
            {one.everyday && <span className="tag">{t('everydayTag')}</span>}
            {Object.keys(one.accessibility).length === 0 && <span className="tag tag--plain">{t('undescribed')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
