import type { Party } from './referral-facts.js';

/** In whose names somebody may act: their own, and of those for whom they stand in while these are away. */
export interface Standing {
  readonly membershipId: string;
  readonly standsInFor: readonly string[];
}

/** A worker of the region who does something; what they did stands under their own membership. */
export type Worker = Party & Standing;

/** Whether what is this person's is also theirs. */
export const isFor = ({ membershipId, standsInFor }: Standing, personId: string | undefined): boolean =>
  personId !== undefined && (personId === membershipId || standsInFor.includes(personId));
