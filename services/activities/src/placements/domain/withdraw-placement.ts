import type { Decision } from '@pirtti/kernel';
import type { PlacementFact } from './placement-facts.js';
import type { PlacementSituation } from './placement-situation.js';

export interface WithdrawPlacement {
  readonly placementId: string;
  readonly organisationId: string;
  /** Who withdraws: only the region that asked can. */
  readonly requestingOrganisationId: string;
  readonly at: Date;
}

/** Forgets the code and frees the seat. Where the request has not come yet, a tombstone waits for it. */
export const withdrawPlacement = (command: WithdrawPlacement): Decision<PlacementSituation, PlacementFact> => ({ placement }) => {
  if (placement?.status === 'withdrawn') return [];
  // another's withdrawal must not take a seat from anyone, nor leave a word of whether the placement exists
  if (placement && placement.requestingOrganisationId !== command.requestingOrganisationId) return [];
  return [{ type: 'PlacementWithdrawn', ...command }];
};
