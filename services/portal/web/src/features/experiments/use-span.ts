import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';

/** When it is tried, as far as that has been said. */
export function useSpan(): (startsOn: string | null, endsOn: string | null) => string {
  const { t } = useTranslation('experiments');
  return (startsOn, endsOn) => (startsOn === null ? '' : endsOn === null ? t('from', { day: formatDay(startsOn) }) : `${formatDay(startsOn)}–${formatDay(endsOn)}`);
}
