import { MUNICIPALITIES, MUNICIPALITY_CODES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundActivities } from '../../api/types/activities';
import { formatNumber } from '../../shared/format';
import { useLabels, useLanguage } from '../../shared/labels';
import { FollowCalendar, searchCalendar } from '../../ui/activity/FollowCalendar';
import { Asked } from '../../ui/Asked';
import { Page } from '../../ui/Page';
import { type OnPage, Pager } from '../../ui/Pager';
import { ActivityFilters } from './ActivityFilters';
import { type ActivitiesView, PAGE_SIZE, type Position, toSearch } from './activities-view';
import { findActivities } from './api/find-activities';
import { ChosenFilters } from './ChosenFilters';
import { FoundActivity } from './FoundActivity';
import { MunicipalityMap } from './MunicipalityMap';
import { NothingFound } from './NothingFound';
import { SortAndView } from './SortAndView';
import { type Chosen, useFilters } from './use-filters';
import './activities.css';

const route = getRouteApi('/toiminta');

export function ActivitiesPage() {
  const { t } = useTranslation('activities');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  // Where somebody stands is never in an address.
  const [position, setPosition] = useState<Position>();
  const found = useQuery(findActivities(view, position));
  const filters = useFilters(view, found.data);
  // A filter starts again from the first page; what is not set leaves the address bar.
  const change = (part: Partial<ActivitiesView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const clear = () => void navigate({ search: { ...(view.jarjestys && { jarjestys: view.jarjestys }), ...(view.kartta && { kartta: true }) }, replace: true, resetScroll: false });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="activities">
        <ActivityFilters view={view} filters={filters} onChange={change} />
        <div className="stack">
          <ChosenFilters chosen={filters.chosen} onChange={change} onClear={clear} />
          <SortAndView view={view} position={position} onPosition={setPosition} onChange={change} />
          <Follow view={view} chosen={filters.chosen} />
          <Asked query={found}>
            {(list) => (
              <>
                {view.kartta && <MunicipalityMap counts={list.facets.municipalityCode} chosen={view.kunta} approximate={list.approximate} onChoose={(kunta) => change({ kunta, kyla: undefined })} />}
                <Results list={list} page={view.sivu ?? 1} onPage={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} empty={<NothingFound chosen={filters.chosen} town={MUNICIPALITY_CODES.find((code) => code === view.kunta)} onChange={change} />} />
              </>
            )}
          </Asked>
        </div>
      </div>
    </Page>
  );
}

/** What is on the page as a calendar: a municipality’s own where nothing but that is chosen, for that one is known by its name. */
function Follow({ view, chosen }: { readonly view: ActivitiesView; readonly chosen: readonly Chosen[] }) {
  const { label } = useLabels();
  const town = chosen.length === 1 && !view.haku ? view.kunta : undefined;
  if (town) return <FollowCalendar of="municipality" name={label(MUNICIPALITIES, town)} path={`municipalities/${town}/calendar.ics`} />;
  return <FollowCalendar of="search" name={chosen.map(({ words }) => words).join(', ')} path={searchCalendar(toSearch(view))} languageParameter="calendarLanguage" />;
}

function Results({ list, page, onPage, empty }: { readonly list: FoundActivities; readonly page: number; readonly onPage: OnPage; readonly empty: ReactNode }) {
  const { t } = useTranslation('activities');
  const language = useLanguage();
  return (
    <section className="stack" aria-labelledby="loydetty">
      <h2 id="loydetty" className="activities__count" aria-live="polite">{t('found', { count: list.total, number: formatNumber(list.total, language) })}</h2>
      {list.meant.map(({ word, meant }) => <p key={word}>{t('meant', { word, meant: meant.join(', ') })}</p>)}
      {list.loosened && list.total > 0 && <p>{t('loosened')}</p>}
      {list.items.length === 0 && empty}
      <div className="stack">{list.items.map((activity) => <FoundActivity key={activity.id} activity={activity} />)}</div>
      <Pager page={page} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={onPage} />
    </section>
  );
}
