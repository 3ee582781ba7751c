import { useTranslation } from 'react-i18next';
import type { SignUp } from '../../../api/types/activities';
import { useSeatWords } from '../../signing-up/use-seat-words';

/** Where somebody stands, for the organiser. */
export function useStandingWords() {
  const { t } = useTranslation('signups');
  const { at } = useSeatWords();
  return {
    standing({ status, placeInLine, offerExpiresAt }: Pick<SignUp, 'status' | 'placeInLine' | 'offerExpiresAt'>): string {
      switch (status) {
        case 'confirmed': return t('run.seats');
        case 'waiting': return `${t('run.line')} · ${t('run.place', { place: placeInLine })}`;
        case 'offered': return `${t('run.offered')} · ${t('run.until', { until: offerExpiresAt ? at(offerExpiresAt) : '' })}`;
        default: return `${t('run.gone')} · ${t(`standing.${status}`)}`;
      }
    },
  };
}
