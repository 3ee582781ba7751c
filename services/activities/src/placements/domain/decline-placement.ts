import { isRefusal, type DeclineReason, type Decision } from '@pirtti/kernel';
import type { PlacementFact } from './placement-facts.js';
import type { PlacementSituation } from './placement-situation.js';
import { stillUndecided } from './still-undecided.js';

export interface DeclinePlacement {
  readonly reason: DeclineReason;
  readonly at: Date;
}

/** Says no with a reason, so that the region can look for another way. */
export const declinePlacement = ({ reason, at }: DeclinePlacement): Decision<PlacementSituation, PlacementFact> => ({ placement }) => {
  if (placement?.status === 'declined') return [];
  const asked = stillUndecided(placement);
  if (isRefusal(asked)) return asked;
  const { id: placementId, organisationId, requestingOrganisationId, activityId } = asked;
  return [{ type: 'PlacementDeclined', placementId, organisationId, requestingOrganisationId, activityId, reason, at }];
};
