import type { PublishedActivity } from './activity.js';
import { fit, type Fit, type Offer } from './fit.js';
import type { Need } from './need.js';

export interface FittingActivity extends Fit {
  readonly activity: PublishedActivity;
}

export interface Candidate extends Offer {
  readonly activity: PublishedActivity;
}

/** The best first. Equals keep one order, by id, so that two people who ask alike see alike. */
export function bestFitting(need: Need, candidates: readonly Candidate[], atMost: number): readonly FittingActivity[] {
  return candidates
    .map(({ activity, ...offer }) => ({ activity, ...fit(need, activity.content, offer) }))
    .sort((a, b) => b.score - a.score || (a.activity.id < b.activity.id ? -1 : 1))
    .slice(0, atMost);
}
