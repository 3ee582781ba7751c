import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { IconPlus } from 'suomifi-ui-components';
import type { Activity } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { useLabels } from '../../shared/labels';
import { useWhenWords } from '../../ui/activity/ActivityWhen';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { listMyActivities } from './api/list-my-activities';
import { listWaitingPlacements } from './api/list-waiting-placements';

export function MyActivitiesPage() {
  const { t } = useTranslation('publishing');
  const mine = useQuery(listMyActivities);
  const create = useMay('publish') && <AppLink to="/tyo/toiminta/uusi" className="button"><IconPlus aria-hidden="true" /> {t('create')}</AppLink>;
  return (
    <Page title={t('mine')} above={[<AppLink to="/tyo">{t('shell:nav.today')}</AppLink>]} action={create}>
      <Asked query={mine}>
        {({ items }) => {
          const drafts = items.filter(({ status }) => status === 'draft');
          const published = items.filter(({ status }) => status === 'published');
          if (items.length === 0) return <EmptyState title={t('noneTitle')} text={t('noneText')} action={create} />;
          return (
            <>
              {drafts.length > 0 && <Drafts activities={drafts} />}
              <Published activities={published} />
            </>
          );
        }}
      </Asked>
    </Page>
  );
}

function Drafts({ activities }: { readonly activities: readonly Activity[] }) {
  const { t } = useTranslation('publishing');
  const { text } = useLabels();
  return (
    <section className="stack stack--tight" aria-labelledby="luonnokset">
      <h2 id="luonnokset">{t('drafts')}</h2>
      <ul className="rows">
        {activities.map((activity) => (
          <li key={activity.id}>
            <div className="rows__main"><span className="strong">{text(activity.names)}</span><span className="soft">{t('draftNote')}</span></div>
            <AppLink to="/tyo/toiminta/$id/muokkaa" params={{ id: activity.id }} className="button button--quiet">{t('continue')}<span className="hidden-visually">: {text(activity.names)}</span></AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Published({ activities }: { readonly activities: readonly Activity[] }) {
  const { t } = useTranslation('publishing');
  const { text } = useLabels();
  const when = useWhenWords();
  const waiting = useQuery(listWaitingPlacements);
  if (activities.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="julkaistut">
      <h2 id="julkaistut">{t('published')}</h2>
      <div className="grid">
        {activities.map((activity) => {
          const count = waiting.data?.items.filter((placement) => placement.activity.id === activity.id).length ?? 0;
          return (
            <article key={activity.id} className="card card--link">
              <h3><AppLink to="/tyo/toiminta/$id" params={{ id: activity.id }}>{text(activity.names)}</AppLink></h3>
              <p>{when.rhythm(activity)}</p>
              <p className="soft">{when.next(activity) || t('noNext')}</p>
              <ul className="tags">
                {count > 0 && <li className="tag">{t('waiting', { count })}</li>}
                {activity.capacity !== null && activity.seatsLeft !== null && <li className="tag tag--plain">{t('seatsLeft', { left: activity.seatsLeft, seats: activity.capacity })}</li>}
              </ul>
            </article>
          );
        })}
      </div>
    </section>
  );
}
