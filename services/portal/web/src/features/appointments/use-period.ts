import { useTranslation } from 'react-i18next';
import type { AppointmentRow } from '../../api/types/partners';
import { formatDay } from '../../shared/format';

type Period = Pick<AppointmentRow, 'startsOn' | 'endsOn'>;

/** What was cancelled before it began has its last day before its first. */
export const neverBegan = ({ startsOn, endsOn }: Period): boolean => endsOn !== null && endsOn < startsOn;

/** 1.1.2026–31.12.2027, or from 1.1.2026 until further notice, or that it was to begin then. */
export function usePeriod() {
  const { t } = useTranslation('appointments');
  return ({ startsOn, endsOn }: Period): string => (neverBegan({ startsOn, endsOn }) ? t('period.cancelled', { day: formatDay(startsOn) }) : endsOn ? `${formatDay(startsOn)}–${formatDay(endsOn)}` : t('period.endless', { day: formatDay(startsOn) }));
}
