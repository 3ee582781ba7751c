import { RESOURCES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { Activity } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { addDays, formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { useWhenWords } from '../../ui/activity/ActivityWhen';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { listMyActivities } from './api/list-my-activities';
import { listWaitingPlacements } from './api/list-waiting-placements';
import { type MyActivitiesView, PAGE_SIZE } from './my-activities-view';
import { MyActivityFilters } from './MyActivityFilters';

const route = getRouteApi('/tyo/toiminta');
/** What ends sooner is told in the list. */
const A_YEAR_DAYS = 365;

export function MyActivitiesPage() {
  const { t } = useTranslation('publishing');
  const view = route.useSearch();
  const navigate = route.useNavigate();
  const mine = useQuery(listMyActivities(view));
  const change = (part: Partial<MyActivitiesView>) => void navigate({ search: { ...view, sivu: undefined, ...part }, replace: true, resetScroll: false });
  const create = useMay('publish') && <AppLink to="/tyo/toiminta/uusi" className="button"><IconPlus aria-hidden="true" /> {t('create')}</AppLink>;
  const filtered = Object.keys(view).some((name) => name !== 'sivu');
  return (
    <Page title={t('mine')} above={[<AppLink key="work" to="/tyo">{t('shell:nav.today')}</AppLink>]} action={create}>
      <div className="stack stack--loose">
        {(filtered || (mine.data?.total ?? 0) > 0) && <MyActivityFilters view={view} list={mine.data} onChange={change} />}
        <Asked query={mine}>
          {({ items, total }) => {
            if (total === 0 && !filtered) return <EmptyState title={t('noneTitle')} text={t('noneText')} action={create} />;
            return (
              <section className="stack" aria-labelledby="loydetty">
                <h2 id="loydetty" className="list-count" aria-live="polite">{t('offering:list.count', { count: total })}</h2>
                {total === 0 && <EmptyState title={t('offering:list.noneFound')} action={<AppLink to="/tyo/toiminta" search={{}} className="button button--quiet">{t('offering:list.showAll')}</AppLink>} />}
                {items.length > 0 && <Rows activities={items} />}
                <Pager page={view.sivu ?? 1} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={(sivu, how) => void navigate({ search: { ...view, sivu }, ...how })} />
              </section>
            );
          }}
        </Asked>
      </div>
    </Page>
  );
}

function Rows({ activities }: { readonly activities: readonly Activity[] }) {
  const { t } = useTranslation('publishing');
  const { label, text } = useLabels();
  const when = useWhenWords();
  const waiting = useQuery(listWaitingPlacements);
  const soon = addDays(today(), A_YEAR_DAYS);
  return (
    <div className="grid">
      {activities.map((activity) => {
        const { id, status, fundingUntil, missing } = activity;
        const count = waiting.data?.items.filter((placement) => placement.activity.id === id).length ?? 0;
        return (
          <article key={id} className="card card--link">
            <h3>{status === 'draft'
              ? <AppLink to="/tyo/toiminta/$id/muokkaa" params={{ id }}>{text(activity.names)}</AppLink>
              : <AppLink to="/tyo/toiminta/$id" params={{ id }}>{text(activity.names)}</AppLink>}</h3>
            <p>{status === 'draft' ? t('draftNote') : when.rhythm(activity)}</p>
            {status === 'published' && <p className="soft">{when.next(activity) || t('noNext')}</p>}
            <ul className="tags">
              {status !== 'published' && <li className="tag tag--plain">{t(`offering:status.${status}`)}</li>}
              {count > 0 && <li className="tag">{t('waiting', { count })}</li>}
              {activity.capacity !== null && activity.seatsLeft !== null && <li className="tag tag--plain">{t('seatsLeft', { left: activity.seatsLeft, seats: activity.capacity })}</li>}
              {fundingUntil && fundingUntil <= soon && <li className="tag">{t(fundingUntil < today() ? 'offering:list.fundingOver' : 'offering:list.funded', { day: formatDay(fundingUntil) })}</li>}
              {missing.length > 0 && <li className="tag">{t('offering:list.missing', { what: missing.map((one) => label(RESOURCES, one).toLowerCase()).join(', ') })}</li>}
            </ul>
          </article>
        );
      })}
    </div>
  );
}
