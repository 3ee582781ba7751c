import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem';
import type { Activity, MadeSignUp, Seats } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { noteNavigation } from '../../ui/navigation-focus';
import { getActivity } from '../activities/api/get-activity';
import { getSeats } from './api/sign-ups';
import { SignedUp } from './SignedUp';
import { SignUpForm } from './SignUpForm';

const route = getRouteApi('/toiminta/$id/ilmoittaudu');

/** Signing up without an account: who comes, when, and how they are reached. */
export function SignUpPage() {
  const { t } = useTranslation('signups');
  const { text } = useLabels();
  const { id } = route.useParams();
  const asked = useQuery(getActivity(id));
  const seats = useQuery(getSeats(id));
  const [made, setMade] = useState<MadeSignUp>();
  const above = [<AppLink to="/">{t('shell:home')}</AppLink>, <AppLink to="/toiminta" search={{}}>{t('activities:title')}</AppLink>, asked.data && <AppLink to="/toiminta/$id" params={{ id }}>{text(asked.data.names)}</AppLink>].filter(Boolean);
  if (isProblem(asked.error) && [400, 404].includes(asked.error.problem.status)) {
    return (
      <Page title={t('activities:goneTitle')} narrow>
        <EmptyState title={t('activities:goneHeading')} text={t('activities:goneText')} action={<AppLink to="/toiminta" search={{}} className="button">{t('activities:showAll')}</AppLink>} />
      </Page>
    );
  }
  if (made) return <SignedUp made={made} />;
  return (
    <Page title={t('form.title')} above={above} lead={asked.data && text(asked.data.names)} narrow>
      <Asked query={asked}>{(activity) => <Asked query={seats}>{({ items }) => <Opened activity={activity} items={items} onMade={(one) => { noteNavigation(); setMade(one); }} />}</Asked>}</Asked>
    </Page>
  );
}

function Opened({ activity, items, onMade }: { readonly activity: Activity; readonly items: readonly Seats[]; readonly onMade: (made: MadeSignUp) => void }) {
  const { t } = useTranslation('signups');
  const open = items.filter(({ closed }) => closed === null);
  const back = <AppLink to="/toiminta/$id" params={{ id: activity.id }} className="button">{t('form.back')}</AppLink>;
  if (activity.signUp === 'open-door') return <EmptyState title={t('openDoor.title')} text={t('openDoor.text')} action={back} />;
  if (open.length === 0) return <EmptyState title={t('closed.title')} text={t('closed.text')} action={back} />;
  return <SignUpForm activity={activity} seats={open} onMade={onMade} />;
}
