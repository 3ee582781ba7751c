import type { DeclineReason } from '@pirtti/kernel';

interface OfPlacement {
  readonly placementId: string;
  readonly organisationId: string;
  readonly requestingOrganisationId: string;
  readonly at: Date;
}

export interface PlacementRequested extends OfPlacement {
  readonly type: 'PlacementRequested';
  readonly activityId: string;
  readonly code: string;
}

export interface PlacementAccepted extends OfPlacement {
  readonly type: 'PlacementAccepted';
  readonly activityId: string;
  readonly startsOn: string | null;
}

export interface PlacementDeclined extends OfPlacement {
  readonly type: 'PlacementDeclined';
  readonly activityId: string;
  readonly reason: DeclineReason;
}

export interface PlacementWithdrawn extends OfPlacement {
  readonly type: 'PlacementWithdrawn';
}

/** What can have happened to a placement. Private: `announce.ts` says what others may know. */
export type PlacementFact = PlacementRequested | PlacementAccepted | PlacementDeclined | PlacementWithdrawn;
