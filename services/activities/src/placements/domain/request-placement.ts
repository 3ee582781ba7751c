import type { Decision } from '@pirtti/kernel';
import type { PlacementFact } from './placement-facts.js';
import type { PlacementSituation } from './placement-situation.js';

export interface RequestPlacement {
  readonly placementId: string;
  readonly organisationId: string;
  readonly requestingOrganisationId: string;
  readonly activityId: string;
  readonly code: string;
  readonly at: Date;
}

/**
 * Notes that a region asks for a seat. What is not offered here is declined at once, so that the region need not wait.
 * A request whose withdrawal came first finds the tombstone, and leaves no code behind.
 */
export const requestPlacement = (command: RequestPlacement): Decision<PlacementSituation, PlacementFact> => ({ placement, room }) => {
  if (placement) return [];
  const { placementId, organisationId, requestingOrganisationId, activityId, at } = command;
  const requested = { type: 'PlacementRequested', ...command } as const;
  if (room?.published) return [requested];
  return [requested, { type: 'PlacementDeclined', placementId, organisationId, requestingOrganisationId, activityId, at, reason: 'wrong-service' }];
};
