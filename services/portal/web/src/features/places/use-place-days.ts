import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';

/** From when until when a place is there, in words; empty where neither is known. */
export function usePlaceDays(): (place: { readonly validFrom: string | null; readonly validTo: string | null }) => string {
  const { t } = useTranslation('places');
  return ({ validFrom, validTo }) => {
    if (validFrom && validTo) return `${formatDay(validFrom)}–${formatDay(validTo)}`;
    if (validTo) return t('until', { day: formatDay(validTo) });
    return validFrom ? t('from', { day: formatDay(validFrom) }) : '';
  };
}
