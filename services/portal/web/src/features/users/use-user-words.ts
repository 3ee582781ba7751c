import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';

interface Named { readonly name: string | null }
interface Period { readonly startsOn: string; readonly endsOn: string | null }

/** How a person and their days are told. */
export function useUserWords() {
  const { t } = useTranslation('users');
  return {
    name: ({ name }: Named): string => name ?? t('nameless'),
    period: ({ startsOn, endsOn }: Period): string => (endsOn ? `${formatDay(startsOn)}–${formatDay(endsOn)}` : t('since', { day: formatDay(startsOn) })),
  };
}
