import { useTranslation } from 'react-i18next';
import type { OfferedRide, RideLink } from '../../api/types/activities';
import { formatLongWeekdayAndDay, formatTime } from '../../shared/format';
import { useLanguage } from '../../shared/labels';

export const euros = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',');
export type Way = 'there' | 'back' | 'both';
export const WAYS: readonly Way[] = ['both', 'there', 'back'];
export const wayOf = ({ there, back }: { readonly there: boolean; readonly back: boolean }): Way => (there && back ? 'both' : there ? 'there' : 'back');
export const legsOf = (way: Way): { there: boolean; back: boolean } => ({ there: way !== 'back', back: way !== 'there' });

/** A ride and its meeting in words. */
export function useRideWords() {
  const { t } = useTranslation('rides');
  const language = useLanguage();
  return {
    when: (startsAt: string | null, endsAt: string | null): string =>
      (startsAt && endsAt ? t('when', { day: formatLongWeekdayAndDay(startsAt, language), start: formatTime(startsAt, language), end: formatTime(endsAt, language) }) : t('off')),
    moment: (at: string): string => t('moment', { day: formatLongWeekdayAndDay(at, language), time: formatTime(at, language) }),
    ride: (ride: OfferedRide | NonNullable<RideLink['ride']>): string => [
      ride.area, t(`ways.${wayOf(ride)}`), ride.departsAt && t('departs', { time: ride.departsAt.replace(':', '.') }), ride.returnsAt && t('returns', { time: ride.returnsAt.replace(':', '.') }),
      ride.costShareCents !== null && t('share', { euros: euros(ride.costShareCents) }),
    ].filter(Boolean).join(' · '),
  };
}
