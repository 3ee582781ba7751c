import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Activity, Seats } from '../../api/types/activities';
import { AppLink } from '../../ui/AppLink';
import { getSeats } from './api/sign-ups';
import { useSeatWords } from './use-seat-words';

/** On an activity's page: whether one signs up, whether there is room, and the way in. Nothing where the door is open. */
export function SignUpInvitation({ activity }: { readonly activity: Activity }) {
  return activity.signUp === 'open-door' ? null : <Invitation activity={activity} />;
}

function Invitation({ activity }: { readonly activity: Activity }) {
  const { t } = useTranslation('signups');
  const { left } = useSeatWords();
  // The page stands without it: where nobody can say how full it is, the form does.
  const next = useQuery(getSeats(activity.id)).data?.items.find((one: Seats) => one.closed === null);
  return (
    <>
      {next && <p className="strong">{left(next)}</p>}
      <p className="soft small">{t(activity.signUp === 'series' ? 'invitation.series' : 'invitation.occurrence')}</p>
      <AppLink to="/toiminta/$id/ilmoittaudu" params={{ id: activity.id }} className="button">{t('signUp')}</AppLink>
    </>
  );
}
