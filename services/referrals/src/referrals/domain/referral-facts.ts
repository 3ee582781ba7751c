import type { DeclineReason, ReferralOutcome, ReferralReason, SharedField } from '@pirtti/kernel';
import type { Draft, Placement } from './referral.js';

/** Who did it: a worker of the region by membership, the association, or the system itself. */
export type Party =
  | { readonly side: 'counsellor' | 'link-person'; readonly membershipId: string }
  | { readonly side: 'association' | 'system' };

interface Happened {
  readonly at: Date;
  readonly by: Party;
}

export const CHANNELS = ['phone', 'message', 'visit'] as const;
export type Channel = (typeof CHANNELS)[number];

export type ReferralDrafted = Happened & { readonly kind: 'referral-drafted'; readonly draft: Draft };
export type DraftEdited = Happened & {
  readonly kind: 'draft-edited'; readonly reason: ReferralReason; readonly activityId: string | null; readonly consentId: string | null; readonly message: string | null;
};
export type ReferralSent = Happened & { readonly kind: 'referral-sent'; readonly consentId: string };
export type LinkPersonAssigned = Happened & { readonly kind: 'link-person-assigned'; readonly linkPersonId: string };
export type LinkPersonChanged = Happened & { readonly kind: 'link-person-changed'; readonly linkPersonId: string };
export type ContactFailed = Happened & { readonly kind: 'contact-failed'; readonly channel: Channel; readonly happenedAt: Date };
export type FirstContactMade = Happened & { readonly kind: 'first-contact-made'; readonly channel: Channel; readonly contactedAt: Date };
export type ContactMade = Happened & { readonly kind: 'contact-made'; readonly channel: Channel; readonly happenedAt: Date };
export type ClientMet = Happened & { readonly kind: 'client-met'; readonly happenedAt: Date; readonly note: string | null };
/** What the recipient may see of the client in the window, and on which day at the latest it closes. */
export interface Disclosed {
  readonly fields: readonly SharedField[];
  readonly until: string;
}
export type PlacementRequested = Happened & { readonly kind: 'placement-requested'; readonly placement: Placement; readonly consentId: string; readonly disclosed: Disclosed };
export type PlacementAccepted = Happened & { readonly kind: 'placement-accepted'; readonly startsOn: string | null };
export type PlacementDeclined = Happened & { readonly kind: 'placement-declined'; readonly reason: DeclineReason };
export type PlacementWithdrawn = Happened & { readonly kind: 'placement-withdrawn' };
export type AttendanceMarked = Happened & { readonly kind: 'attendance-marked'; readonly occurredOn: string };
export type AttendanceTakenBack = Happened & { readonly kind: 'attendance-taken-back'; readonly occurredOn: string };
export type ReferralPlaced = Happened & { readonly kind: 'referral-placed' };
export type ReferralUnplaced = Happened & { readonly kind: 'referral-unplaced' };
export type ReferralCompleted = Happened & {
  readonly kind: 'referral-completed'; readonly outcome: ReferralOutcome; readonly feedbackText: string | null; readonly feedbackAllowed: boolean;
};
export type ReferralClosed = Happened & {
  readonly kind: 'referral-closed'; readonly status: 'returned' | 'not-reached' | 'declined' | 'revoked'; readonly reason: DeclineReason | null;
};

/** What can have happened to a referral, privately: announce.ts says which of it others learn. */
export type ReferralFact =
  | ReferralDrafted | DraftEdited | ReferralSent | LinkPersonAssigned | LinkPersonChanged | ContactFailed | FirstContactMade | ContactMade | ClientMet
  | PlacementRequested | PlacementAccepted | PlacementDeclined | PlacementWithdrawn | AttendanceMarked | AttendanceTakenBack
  | ReferralPlaced | ReferralUnplaced | ReferralCompleted | ReferralClosed;
