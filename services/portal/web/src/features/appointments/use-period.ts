import { useTranslation } from 'react-i18next';
import type { AppointmentRow } from '../../api/types/partners';
import { formatDay } from '../../shared/format';

/** 1.1.2026–31.12.2027, or from 1.1.2026 until further notice. */
export function usePeriod() {
  const { t } = useTranslation('appointments');
  return ({ startsOn, endsOn }: Pick<AppointmentRow, 'startsOn' | 'endsOn'>): string => (endsOn ? `${formatDay(startsOn)}–${formatDay(endsOn)}` : t('period.endless', { day: formatDay(startsOn) }));
}
