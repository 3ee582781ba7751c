import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';

/** A time in words: 1.1.2025–31.12.2028, or from a day on. */
export function useSpan(): (startsOn: string, lastDay: string | null) => string {
  const { t } = useTranslation('networks');
  return (startsOn, lastDay) => (lastDay ? `${formatDay(startsOn)}–${formatDay(lastDay)}` : t('endless', { day: formatDay(startsOn) }));
}
