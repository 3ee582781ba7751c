import { refuse, type Decision } from '@pirtti/kernel';
import type { Pool } from './pool.js';
import { freeSeats } from './seats.js';
import type { SignUpFact } from './sign-up-facts.js';

export interface SignUpFor {
  readonly signUpId: string;
  /** How many people come, the one who signs up among them where they come too. */
  readonly size: number;
  readonly at: Date;
}

/**
 * Somebody wants to come: they get seats where there are enough for all of them, else a number in the line. Whoever waits already
 * has been passed over only because they are more than the seats that are left.
 */
export const signUpFor = ({ signUpId, size, at }: SignUpFor): Decision<Pool, SignUpFact> => ({ organisationId, activityId, pool, closed, seats, maxGroupSize, lastNumber }) => {
  if (closed !== null) return refuse(closed);
  const most = Math.min(maxGroupSize, seats.capacity ?? maxGroupSize);
  if (size > most) return refuse('group-is-too-big', { most });
  return [{ type: 'SignedUp', signUpId, organisationId, activityId, pool, number: lastNumber + 1, size, holdsSeat: size <= freeSeats(seats), at }];
};
