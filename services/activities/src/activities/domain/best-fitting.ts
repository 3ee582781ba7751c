import type { PublishedActivity } from './activity.js';
import { fit, type Fit } from './fit.js';
import type { Need } from './need.js';

export interface FittingActivity extends Fit {
  readonly activity: PublishedActivity;
}

/** The best first. Equals keep one order, by name and then id, so that two people who ask alike see alike. */
export function bestFitting(need: Need, activities: readonly PublishedActivity[], atMost: number): readonly FittingActivity[] {
  return activities
    .map((activity) => ({ activity, ...fit(need, activity.content, { capacity: activity.content.capacity, seatsTaken: activity.seatsTaken }) }))
    .sort((a, b) => b.score - a.score
      || a.activity.content.names.fi.localeCompare(b.activity.content.names.fi, 'fi')
      || (a.activity.id < b.activity.id ? -1 : 1))
    .slice(0, atMost);
}
