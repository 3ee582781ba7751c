import { expiryOf, type OfferTimes } from './offer-times.js';
import type { Line } from './pool.js';
import { freeSeats } from './seats.js';
import type { SignUpFact } from './sign-up-facts.js';

export interface PassOn {
  readonly at: Date;
  readonly times: OfferTimes;
}

/**
 * Seats that came free go to the line: offers that nobody answered in time end, and each free seat is offered to the next who fits. A
 * group that is more than the seats left keeps its place and lets the smaller ones behind it pass. Done twice it changes nothing.
 */
export const passOn = ({ at, times }: PassOn) => ({ closed, startsAt, seats, offers, waiting }: Line): readonly SignUpFact[] => {
  const late = offers.filter(({ expiresAt }) => expiresAt <= at);
  const ended = late.map(({ signUpId }): SignUpFact => ({ type: 'OfferExpired', signUpId, at }));
  // Nobody is offered what cannot be had: people stay in the line, and are asked if it is held after all.
  if (closed !== null) return ended;
  const expiresAt = expiryOf(at, startsAt, times);
  if (expiresAt <= at) return ended;
  let free = freeSeats(seats) + late.reduce((sum, { size }) => sum + size, 0);
  const offered: SignUpFact[] = [];
  for (const { signUpId, size } of [...waiting].sort((a, b) => a.position - b.position)) {
    if (free <= 0) break;
    if (size > free) continue;
    free -= size;
    offered.push({ type: 'SeatOffered', signUpId, expiresAt, at });
  }
  return [...ended, ...offered];
};
