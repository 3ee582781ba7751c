import { useTranslation } from 'react-i18next';
import type { AgreementRow } from '../../api/types/partners';
import { formatDay } from '../../shared/format';

/** 1.1.2026–31.12.2027, from 1.1.2026 until further notice, or that nobody has said yet. */
export function usePeriod() {
  const { t } = useTranslation('agreements');
  return ({ startsOn, endsOn }: Pick<AgreementRow, 'startsOn' | 'endsOn'>): string => {
    if (!startsOn) return t('period.open');
    return endsOn ? `${formatDay(startsOn)}–${formatDay(endsOn)}` : t('period.endless', { day: formatDay(startsOn) });
  };
}
