import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/AppLink';
import { openRideDays } from './api/rides';

/** On an activity's page: the way to ask for a ride, where rides are arranged to it. */
export function RideInvitation({ activityId }: { readonly activityId: string }) {
  const { t } = useTranslation('rides');
  // The page stands without it.
  const items = useQuery(openRideDays(activityId)).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <>
      <p className="soft small">{t(items.some(({ rides }) => rides > 0) ? 'ask.offered' : 'ask.arranged')}</p>
      <AppLink to="/toiminta/$id/kyyti" params={{ id: activityId }} className="button button--quiet">{t('ask.open')}</AppLink>
    </>
  );
}
