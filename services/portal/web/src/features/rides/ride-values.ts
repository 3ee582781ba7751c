import { useTranslation } from 'react-i18next';
import type { OfferedRide } from '../../api/types/activities';
import type { FieldProblem } from '../../ui/ErrorSummary';
import { euros, legsOf, type Way } from './ride-words';

export const KINDS = ['carpool', 'volunteer-ride', 'school-transport-seat', 'service-traffic'] as const;
export type RideKind = (typeof KINDS)[number];
const DRIVEN: readonly string[] = ['carpool', 'volunteer-ride'];
export const isDriven = (kind: RideKind): boolean => DRIVEN.includes(kind);

/** When a ride goes, from where and how many it takes, as it is written in a sheet. */
export interface RideValues {
  readonly area: string;
  readonly departsAt: string;
  readonly returnsAt: string;
  readonly seats: string;
  readonly share: string;
  readonly note: string;
}
export const EMPTY_RIDE: RideValues = { area: '', departsAt: '', returnsAt: '', seats: '3', share: '', note: '' };

export const rideValuesOf = ({ area, departsAt, returnsAt, seats, costShareCents, note }: OfferedRide): RideValues =>
  ({ area, departsAt: departsAt ?? '', returnsAt: returnsAt ?? '', seats: String(seats), share: costShareCents === null ? '' : euros(costShareCents), note: note ?? '' });

/** `2,50` in cents; undefined where it is no sum. */
const centsOf = (sum: string): number | null | undefined => {
  if (!sum.trim()) return null;
  const amount = Number(sum.trim().replace(',', '.'));
  return Number.isFinite(amount) && amount > 0 && amount <= 50 ? Math.round(amount * 100) : undefined;
};

export const rideBody = ({ area, departsAt, returnsAt, seats, share, note }: RideValues, kind: RideKind, way: Way) => {
  const legs = legsOf(way);
  return { area: area.trim(), departsAt: legs.there ? departsAt : null, returnsAt: legs.back ? returnsAt : null, seats: Number(seats), costShareCents: kind === 'carpool' ? centsOf(share) ?? null : null, note: note.trim() || null };
};

/** What is still missing of a ride, told before anything is sent. */
export function useMissingOfRide() {
  const { t } = useTranslation('rides');
  return ({ area, departsAt, returnsAt, seats, share }: RideValues, kind: RideKind, way: Way): FieldProblem[] => {
    const [legs, count] = [legsOf(way), Number(seats)];
    return [
      ...(area.trim() ? [] : [{ field: 'area', text: t('needs.area') }]),
      ...(legs.there && !departsAt ? [{ field: 'departsAt', text: t('needs.departsAt') }] : []),
      ...(legs.back && !returnsAt ? [{ field: 'returnsAt', text: t('needs.returnsAt') }] : []),
      ...(Number.isInteger(count) && count >= 1 && count <= 60 ? [] : [{ field: 'seats', text: t('needs.seats') }]),
      ...(kind === 'carpool' && centsOf(share) === undefined ? [{ field: 'share', text: t('needs.share') }] : []),
    ];
  };
}
