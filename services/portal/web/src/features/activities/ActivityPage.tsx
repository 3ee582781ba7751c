import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconCopy } from 'suomifi-ui-components';
import { isProblem } from '../../api/problem';
import type { Activity } from '../../api/types/activities';
import { today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { ActivityDetails } from '../../ui/activity/ActivityDetails';
import { ActivityTags } from '../../ui/activity/ActivityTags';
import { FollowCalendar } from '../../ui/activity/FollowCalendar';
import { useWhenWords } from '../../ui/activity/ActivityWhen';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { RideInvitation } from '../rides/RideInvitation';
import { SignUpInvitation } from '../signing-up/SignUpInvitation';
import { getActivity } from './api/get-activity';
import { ComingTimes } from './ComingTimes';
import { PlaceBlock } from './PlaceBlock';
import { StructuredData } from './StructuredData';
import { useCountedView } from './use-counted-view';
import './activities.css';

const route = getRouteApi('/toiminta/$id');

export function ActivityPage() {
  const { t } = useTranslation('activities');
  const { text } = useLabels();
  const { id } = route.useParams();
  const asked = useQuery(getActivity(id));
  useCountedView(asked.data?.id);
  const above = [<AppLink to="/">{t('shell:home')}</AppLink>, <AppLink to="/toiminta" search={{}}>{t('title')}</AppLink>];
  if (isProblem(asked.error) && [400, 404].includes(asked.error.problem.status)) {
    return (
      <Page title={t('goneTitle')} above={above} narrow>
        <EmptyState title={t('goneHeading')} text={t('goneText')} action={<AppLink to="/toiminta" search={{}} className="button">{t('showAll')}</AppLink>} />
      </Page>
    );
  }
  return (
    <Page title={asked.data ? text(asked.data.names) : t('one')} above={above} lead={asked.data && text(asked.data.summary)}>
      <Asked query={asked}>{(activity) => <Whole activity={activity} />}</Asked>
    </Page>
  );
}

function Whole({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation('activities');
  const { text } = useLabels();
  const when = useWhenWords();
  const next = when.next(activity);
  return (
    <>
      {activity.status !== 'published' && (
        <div className="notice" role="status">
          <p className="strong">{t(`offering:${activity.status}Title`)}</p>
          {activity.note && <p>{text(activity.note)}</p>}
        </div>
      )}
      <ActivityTags activity={activity} />
      <div className="activity">
        <div className="stack stack--loose">
          <ActivityDetails activity={activity} />
          <PlaceBlock activity={activity} />
          <ComingTimes activity={activity} />
        </div>
        <aside className="card card--warm activity__aside" aria-label={t('comeAlong')}>
          <p className="strong">{next || t('noNext')}</p>
          <p>{when.rhythm(activity)}</p>
          {activity.signUp === 'open-door' && <p className="soft small">{activity.lowThreshold.includes('no-sign-up') ? t('justCome') : t('askFirst')}</p>}
          <SignUpInvitation activity={activity} />
          <RideInvitation activityId={activity.id} />
          <FollowCalendar path={`activities/${activity.id}/calendar.ics`} />
          <FollowCalendar of="organisation" name={text(activity.organisation.names)} path={`organisations/${activity.organisation.id}/calendar.ics`} />
          <CopyLink />
          {hasBegun(activity) && <p className="small"><AppLink to="/toiminta/$id/palaute" params={{ id: activity.id }}>{t('feedback:tell')}</AppLink></p>}
          {[activity.organisation, ...activity.coOrganisers].map(({ id, names }) => <p key={id} className="small"><AppLink to="/jarjestot/$id" params={{ id }} search={{}}>{t('moreOf', { name: text(names) })}</AppLink></p>)}
        </aside>
      </div>
      <StructuredData activity={activity} />
    </>
  );
}

/** Before that there is nothing to tell of. */
const hasBegun = ({ schedule }: Activity): boolean => schedule !== null && schedule.startsOn <= today();

function CopyLink() {
  const { t } = useTranslation('activities');
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(window.location.href).then(() => setCopied(true), () => setCopied(false));
  return (
    <>
      <Button look="bare" icon={<IconCopy aria-hidden="true" />} onClick={copy}>{t('copyLink')}</Button>
      <span role="status" className="small soft">{copied ? t('copied') : ''}</span>
    </>
  );
}
