/** Why somebody was moved to the head of the line. In codes: what is behind it is the person's own affair. */
export const MOVE_UP_REASONS = ['mistake', 'together', 'pressing-need'] as const;
export type MoveUpReason = (typeof MOVE_UP_REASONS)[number];

/** Who ended a sign-up. */
export type CancelledBy = 'person' | 'organiser';

interface OfSignUp {
  readonly signUpId: string;
  readonly at: Date;
}

export interface SignedUp extends OfSignUp {
  readonly type: 'SignedUp';
  readonly organisationId: string;
  readonly activityId: string;
  readonly pool: string;
  /** The order of arrival, given under the activity's lock: clocks of two machines never agree on who came first. */
  readonly number: number;
  readonly size: number;
  readonly holdsSeat: boolean;
}

export interface SeatOffered extends OfSignUp {
  readonly type: 'SeatOffered';
  readonly expiresAt: Date;
}

export interface OfferAccepted extends OfSignUp {
  readonly type: 'OfferAccepted';
}

export interface OfferDeclined extends OfSignUp {
  readonly type: 'OfferDeclined';
}

export interface OfferExpired extends OfSignUp {
  readonly type: 'OfferExpired';
}

export interface SignUpCancelled extends OfSignUp {
  readonly type: 'SignUpCancelled';
  readonly by: CancelledBy;
}

export interface SignUpMovedUp extends OfSignUp {
  readonly type: 'SignUpMovedUp';
  readonly position: number;
  readonly reason: MoveUpReason;
}

/** What can have happened to a sign-up. Private: others are told the counts of a pool, never one person's doings. */
export type SignUpFact = SignedUp | SeatOffered | OfferAccepted | OfferDeclined | OfferExpired | SignUpCancelled | SignUpMovedUp;
