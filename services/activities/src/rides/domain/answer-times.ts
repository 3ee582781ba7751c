import { expiryOf, type OfferTimes } from '../../sign-ups/domain/offer-times.js';
import type { RideBoard } from './ride.js';

/** Says of each driver who has just been asked till when they may think: as long as is usual, and half of the time that is left where the meeting is near. */
export function withAnswerTimes(before: RideBoard, after: RideBoard, at: Date, times: OfferTimes): RideBoard {
  return {
    ...after,
    seats: after.seats.map((seat) => {
      if (seat.status !== 'asked') return seat.answerBy === null ? seat : { ...seat, answerBy: null };
      const known = before.seats.find(({ id }) => id === seat.id);
      if (known?.status === 'asked' && known.rideId === seat.rideId) return seat;
      return { ...seat, answerBy: expiryOf(at, after.meeting?.startsAt ?? null, times) };
    }),
  };
}

/** When somebody has to look next whether a driver has answered. */
export const nextAnswerDue = ({ seats }: RideBoard): Date | null =>
  seats.reduce<Date | null>((first, { status, answerBy }) => (status === 'asked' && answerBy !== null && (first === null || answerBy < first) ? answerBy : first), null);
