import type { Projection } from './projection.js';
import { barriersSolved } from './barriers-solved/projection.js';
import { howFarReferralsCame } from './how-far-referrals-came/projection.js';
import { lonelinessRaised } from './loneliness-raised/projection.js';
import { heldOccurrences, offeredActivities } from './what-was-offered/projection.js';

/** Every projection: all are folded from the same batches, and rebuilt together. */
export const PROJECTIONS = [howFarReferralsCame, barriersSolved, lonelinessRaised, offeredActivities, heldOccurrences] as unknown as readonly Projection[];
