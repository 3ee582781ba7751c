import { useTranslation } from 'react-i18next';
import type { Seats } from '../../api/types/activities';
import { formatLongWeekdayAndDay, formatTime } from '../../shared/format';
import { useLanguage } from '../../shared/labels';

/** How full something is and when it is, in words. */
export function useSeatWords() {
  const { t } = useTranslation('signups');
  const language = useLanguage();
  const at = (moment: string) => t('at', { day: formatLongWeekdayAndDay(moment, language), time: formatTime(moment, language) });
  return {
    at,
    when: ({ startsAt }: { readonly startsAt: string | null }): string => (startsAt ? at(startsAt) : t('noTime')),
    /** For a list that opens: few words. */
    short: ({ seatsLeft }: Pick<Seats, 'seatsLeft'>): string => {
      if (seatsLeft === null) return t('short.all');
      return seatsLeft > 0 ? t('short.some', { count: seatsLeft }) : t('short.full');
    },
    left: ({ seatsLeft, waiting, capacity }: Seats): string => {
      if (seatsLeft === null || capacity === null) return t('left.all');
      if (seatsLeft > 0) return t('left.some', { count: seatsLeft, capacity });
      return waiting > 0 ? t('left.line', { count: waiting }) : t('left.none');
    },
  };
}
