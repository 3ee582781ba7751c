import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { InlineAlert } from 'suomifi-ui-components';
import type { Activity } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { useWhenWords } from '../../ui/activity/ActivityWhen';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { ComingRides } from '../rides/ComingRides';
import { ActivityDeeds } from '../offering/ActivityDeeds';
import { ComingDates } from '../offering/ComingDates';
import { NewerPlaceNotice } from '../offering/NewerPlaceNotice';
import { TarmoaCard } from '../offering/TarmoaCard';
import '../offering/offering.css';
import { getActivity } from './api/get-activity';
import { listOccurrences } from './api/list-occurrences';
import { listPlacements } from './api/list-placements';
import { CallUp } from './CallUp';
import { Occurrences } from './Occurrences';
import { Participants } from './Participants';
import { Requests } from './Requests';
import { Telling } from './Telling';
import { SignUps } from './sign-ups/SignUps';
import './running.css';

const route = getRouteApi('/tyo/toiminta/$id');

export function RunActivityPage() {
  const { t } = useTranslation('running');
  const { text } = useLabels();
  const { id } = route.useParams();
  const { julkaistu } = route.useSearch();
  const asked = useQuery(getActivity(id));
  return (
    <Page
      title={asked.data ? text(asked.data.names) : t('activity')} above={[<AppLink to="/tyo">{t('shell:nav.today')}</AppLink>, <AppLink to="/tyo/toiminta">{t('shell:nav.myActivities')}</AppLink>]}
      action={<AppLink to="/tyo/toiminta/$id/muokkaa" params={{ id }} className="button button--quiet">{t('edit')}</AppLink>}
    >
      {julkaistu && asked.data?.status === 'published' && <InlineAlert labelText={t('justPublished.title')} role="status">{t('justPublished.text')}</InlineAlert>}
      <Asked query={asked}>{(activity) => <Whole activity={activity} />}</Asked>
    </Page>
  );
}

function Whole({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation('running');
  const when = useWhenWords();
  const { text } = useLabels();
  const placements = useQuery(listPlacements(activity.id));
  const occurrences = useQuery(listOccurrences(activity.id));
  if (activity.status === 'draft') {
    return (
      <>
        <EmptyState title={t('draft.title')} text={t('draft.text')} action={<AppLink to="/tyo/toiminta/$id/muokkaa" params={{ id: activity.id }} className="button">{t('draft.action')}</AppLink>} />
        <ActivityDeeds activity={activity} people={0} />
        <TarmoaCard activity={activity} />
      </>
    );
  }
  return (
    <>
      <p className="lead">
        {when.rhythm(activity)}. {when.next(activity)} {activity.capacity !== null && activity.seatsLeft !== null && <span className="nowrap">{t('seatsLeft', { left: activity.seatsLeft, seats: activity.capacity })}</span>}
        <br />
        {activity.publishedAt !== null && <AppLink to="/toiminta/$id" params={{ id: activity.id }}>{t('asResident')}</AppLink>}
      </p>
      {activity.status !== 'published' && <div className="notice"><p className="strong">{t(`offering:${activity.status}Title`)}</p>{activity.note && <p>{text(activity.note)}</p>}</div>}
      <NewerPlaceNotice activity={activity} />
      <Asked query={placements}>
        {({ items }) => {
          const accepted = items.filter(({ status }) => status === 'accepted');
          return (
            <>
              <ActivityDeeds activity={activity} people={accepted.length} />
              <Requests placements={items.filter(({ status }) => status === 'requested')} />
              {activity.signUp !== 'open-door' && <SignUps activity={activity} />}
              <Asked query={occurrences}>{(list) => <Occurrences activityId={activity.id} occurrences={list.items} />}</Asked>
              <ComingDates activity={activity} people={accepted.length} />
              <Participants placements={accepted} />
              <ComingRides activityId={activity.id} />
            </>
          );
        }}
      </Asked>
      {activity.invited !== null && <CallUp activity={activity} />}
      <section className="stack stack--tight" aria-labelledby="palaute">
        <h2 id="palaute">{t('feedback:heading')}</h2>
        <p>{t('feedback:about')} <AppLink to="/tyo/toiminta/$id/palaute" params={{ id: activity.id }} search={{}}>{t('feedback:look')}</AppLink></p>
      </section>
      {activity.status === 'published' && <Telling id={activity.id} />}
      <TarmoaCard activity={activity} />
    </>
  );
}
