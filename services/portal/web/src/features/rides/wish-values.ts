import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { legsOf, type Way } from './ride-words';

/** From where, which way and for how many somebody asks for a ride. */
export interface WishValues {
  readonly way: Way;
  readonly area: string;
  readonly pickUp: string;
  readonly size: number;
}
export const EMPTY_WISH: WishValues = { way: 'both', area: '', pickUp: '', size: 1 };

export const wishBody = ({ way, area, pickUp, size }: WishValues) => ({ ...legsOf(way), area: area.trim(), pickUp: pickUp.trim() || null, size });

/** What is still missing of a wish, told before anything is sent. */
export function useMissingOfWish() {
  const { t } = useTranslation('rides');
  return ({ area }: WishValues): FieldProblem[] => (area.trim() ? [] : [{ field: 'area', text: t('needs.area') }]);
}
