import type { DeclineReason, ReferralOutcome, ReferralReason } from '@pirtti/kernel';

/** What every referral knows of itself. */
interface Common {
  readonly id: string;
  readonly organisationId: string;
  readonly clientId: string;
  /** The membership of the counsellor who makes it with the client. */
  readonly counsellorId: string;
  readonly reason: ReferralReason;
  readonly message: string | null;
  readonly activityId: string | null;
  readonly createdAt: Date;
}

/** Being made together with the client. */
export interface Draft extends Common {
  readonly status: 'draft';
  readonly consentId: string | null;
}

interface HandedOver extends Common {
  readonly consentId: string;
  readonly sentAt: Date;
}

/** Waits for a link person. */
export interface Sent extends HandedOver {
  readonly status: 'sent';
}

/** What the link person has done so far. */
export interface Support {
  readonly linkPersonId: string;
  readonly assignedAt: Date;
  /** Failed attempts before the first contact. */
  readonly failedContacts: number;
  readonly firstContactAt: Date | null;
  readonly lastMetAt: Date | null;
}

/** A seat asked from an association for a person whom it knows by a code alone. */
export interface Placement {
  readonly id: string;
  readonly code: string;
  readonly activityId: string;
  readonly recipientOrganisation: string;
  readonly requestedAt: Date;
  readonly status: 'requested' | 'accepted' | 'declined' | 'withdrawn';
  readonly startsOn: string | null;
  /** Days on which the association marked the person present. */
  readonly attendedOn: readonly string[];
}

interface Supported extends HandedOver {
  readonly support: Support;
}

export interface Assigned extends Supported {
  readonly status: 'assigned';
}

export interface InSupport extends Supported {
  readonly status: 'in-support';
  /** The last one that came to nothing. */
  readonly placement: Placement | null;
}

export interface PlacementAsked extends Supported {
  readonly status: 'placement-requested';
  readonly placement: Placement;
}

export interface Placed extends Supported {
  readonly status: 'placed';
  readonly placement: Placement;
  readonly placedAt: Date;
}

export interface Completed extends Supported {
  readonly status: 'completed';
  readonly placement: Placement | null;
  readonly placedAt: Date | null;
  readonly completedAt: Date;
  readonly outcome: ReferralOutcome;
  readonly feedbackText: string | null;
  /** The client's own choice: may the sender read how it went? */
  readonly feedbackAllowed: boolean;
}

/** Ended without an outcome. */
export interface Closed extends HandedOver {
  readonly status: 'returned' | 'not-reached' | 'declined' | 'revoked';
  readonly support: Support | null;
  readonly placement: Placement | null;
  readonly closedAt: Date;
  readonly closeReason: DeclineReason | null;
}

export type Referral = Draft | Sent | Assigned | InSupport | PlacementAsked | Placed | Completed | Closed;
export type StoredStatus = Referral['status'];
/** The shapes with a link person at work. */
export type Held = Assigned | InSupport | PlacementAsked | Placed;

export const isHeld = (referral: Referral): referral is Held =>
  referral.status === 'assigned' || referral.status === 'in-support' || referral.status === 'placement-requested' || referral.status === 'placed';

export const isOpen = (referral: Referral): boolean => referral.status === 'draft' || referral.status === 'sent' || isHeld(referral);

export const placementOf = (referral: Referral): Placement | null => ('placement' in referral ? referral.placement : null);
export const supportOf = (referral: Referral): Support | null => ('support' in referral ? referral.support : null);

/** Whether an association may still expect the person under this code. */
export const isLive = (placement: Placement): boolean => placement.status === 'requested' || placement.status === 'accepted';

/** Exactly one worker answers for every referral that is not at its end; nobody for one that is. */
export function responsibleWorker(referral: Referral): string | null {
  if (referral.status === 'draft' || referral.status === 'sent') return referral.counsellorId;
  return isHeld(referral) ? referral.support.linkPersonId : null;
}
