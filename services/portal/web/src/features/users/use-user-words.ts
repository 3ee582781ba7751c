import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';

interface Named { readonly name: string | null }
/** `endedAt` where it was ended before its last day. */
interface Period { readonly startsOn: string; readonly endsOn: string | null; readonly endedAt?: string | null }

/** How a person and their days are told. */
export function useUserWords() {
  const { t } = useTranslation('users');
  return {
    name: ({ name }: Named): string => name ?? t('nameless'),
    period: ({ startsOn, endsOn, endedAt }: Period): string => {
      const last = endedAt ?? endsOn;
      return last ? `${formatDay(startsOn)}–${formatDay(last)}` : t('since', { day: formatDay(startsOn) });
    },
  };
}
