import type { DeclineReason } from '@pirtti/kernel';
import type { PlacementFact } from './placement-facts.js';

/** A person who is known here by a code only. Who it is stays with the region that asks. */
interface AskedPlacement {
  readonly id: string;
  /** The association that organises the activity. */
  readonly organisationId: string;
  readonly requestingOrganisationId: string;
  readonly activityId: string;
  readonly code: string;
  readonly requestedAt: Date;
}

export interface RequestedPlacement extends AskedPlacement {
  readonly status: 'requested';
}

export interface AcceptedPlacement extends AskedPlacement {
  readonly status: 'accepted';
  readonly decidedAt: Date;
  readonly startsOn: string | null;
}

export interface DeclinedPlacement extends AskedPlacement {
  readonly status: 'declined';
  readonly decidedAt: Date;
  readonly reason: DeclineReason;
}

/**
 * The code is gone. Where the withdrawal came before its request, nothing else is known either:
 * the row stands as a tombstone that the request obeys when it comes.
 */
export interface WithdrawnPlacement {
  readonly status: 'withdrawn';
  readonly id: string;
  readonly organisationId: string;
  readonly requestingOrganisationId: string;
  readonly activityId: string | null;
  readonly requestedAt: Date | null;
  readonly withdrawnAt: Date;
}

export type Placement = RequestedPlacement | AcceptedPlacement | DeclinedPlacement | WithdrawnPlacement;

export const PLACEMENT_STATUSES = ['requested', 'accepted', 'declined', 'withdrawn'] as const satisfies readonly Placement['status'][];

/** Folds a fact into the next shape. */
export function evolve(placement: Placement | undefined, fact: PlacementFact): Placement {
  switch (fact.type) {
    case 'PlacementRequested': {
      const { placementId: id, organisationId, requestingOrganisationId, activityId, code, at: requestedAt } = fact;
      return { status: 'requested', id, organisationId, requestingOrganisationId, activityId, code, requestedAt };
    }
    case 'PlacementAccepted':
      return { ...asked(placement), status: 'accepted', decidedAt: fact.at, startsOn: fact.startsOn };
    case 'PlacementDeclined':
      return { ...asked(placement), status: 'declined', decidedAt: fact.at, reason: fact.reason };
    case 'PlacementWithdrawn':
      return {
        status: 'withdrawn', id: fact.placementId, organisationId: fact.organisationId, requestingOrganisationId: fact.requestingOrganisationId,
        activityId: placement?.activityId ?? null, requestedAt: placement?.requestedAt ?? null, withdrawnAt: fact.at,
      };
  }
}

const asked = (placement: Placement | undefined): AskedPlacement => {
  const { id, organisationId, requestingOrganisationId, activityId, code, requestedAt } = placement as RequestedPlacement;
  return { id, organisationId, requestingOrganisationId, activityId, code, requestedAt };
};
