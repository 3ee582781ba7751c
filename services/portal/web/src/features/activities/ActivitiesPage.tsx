import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActivityList } from '../../api/types/activities';
import { useLanguage } from '../../shared/labels';
import { formatNumber } from '../../shared/format';
import { ActivityCard } from '../../ui/activity/ActivityCard';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { type OnPage, Pager } from '../../ui/Pager';
import { ActivityFilters } from './ActivityFilters';
import { type ActivitiesView, PAGE_SIZE } from './activities-view';
import { findActivities } from './api/find-activities';
import './activities.css';

const route = getRouteApi('/toiminta');

export function ActivitiesPage() {
  const { t } = useTranslation('activities');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(findActivities(view));
  // A filter starts again from the first page; what is not set leaves the address bar.
  const change = (part: Partial<ActivitiesView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="activities">
        <ActivityFilters view={view} facets={found.data?.facets ?? {}} onChange={change} />
        <Asked query={found}>{(list) => <Results list={list} view={view} onPage={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />}</Asked>
      </div>
    </Page>
  );
}

function Results({ list, view, onPage }: { readonly list: ActivityList; readonly view: ActivitiesView; readonly onPage: OnPage }) {
  const { t } = useTranslation('activities');
  const language = useLanguage();
  return (
    <section className="stack" aria-labelledby="loydetty">
      <h2 id="loydetty" className="activities__count" aria-live="polite">{t('found', { count: list.total, number: formatNumber(list.total, language) })}</h2>
      {list.items.length === 0 && (
        <EmptyState title={t('noneTitle')} text={t('noneText')} action={<AppLink to="/toiminta" search={{}} className="button button--quiet">{t('showAll')}</AppLink>} />
      )}
      <div className="stack">{list.items.map((activity) => <ActivityCard key={activity.id} activity={activity} heading="h3" />)}</div>
      <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={list.total} shown={list.items.length} onChange={onPage} />
    </section>
  );
}
