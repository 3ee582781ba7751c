import type { CancelledBy, MoveUpReason, SignUpFact } from './sign-up-facts.js';

interface Identity {
  readonly id: string;
  readonly organisationId: string;
  readonly activityId: string;
  /** The day of the occurrence, which stays when that is moved, or `series`. */
  readonly pool: string;
  readonly number: number;
  /** Where it stands in the line; the number, unless somebody moved it up. */
  readonly position: number;
  /** How many people come. */
  readonly size: number;
  readonly signedUpAt: Date;
  readonly changedAt: Date;
  readonly movedUp: MoveUpReason | null;
}

export interface ConfirmedSignUp extends Identity {
  readonly status: 'confirmed';
}

export interface WaitingSignUp extends Identity {
  readonly status: 'waiting';
}

/** A seat is kept for it until then, or until it answers. */
export interface OfferedSignUp extends Identity {
  readonly status: 'offered';
  readonly offerExpiresAt: Date;
}

/** Out of the line, for good. */
export interface EndedSignUp extends Identity {
  readonly status: 'cancelled-by-person' | 'cancelled-by-organiser' | 'declined' | 'expired';
}

/** Somebody's wish to come: who it is, the vault knows. */
export type SignUp = ConfirmedSignUp | WaitingSignUp | OfferedSignUp | EndedSignUp;

export const SIGN_UP_STATUSES = ['confirmed', 'waiting', 'offered', 'cancelled-by-person', 'cancelled-by-organiser', 'declined', 'expired'] as const satisfies readonly SignUp['status'][];
export type SignUpStatus = (typeof SIGN_UP_STATUSES)[number];

/** Whether it holds a seat or may still get one. */
export const isLive = (signUp: SignUp): signUp is ConfirmedSignUp | WaitingSignUp | OfferedSignUp => ['confirmed', 'waiting', 'offered'].includes(signUp.status);

const cancelled = (by: CancelledBy): EndedSignUp['status'] => (by === 'person' ? 'cancelled-by-person' : 'cancelled-by-organiser');

/** Folds a fact into the next shape. */
export function evolve(signUp: SignUp | undefined, fact: SignUpFact): SignUp {
  if (fact.type === 'SignedUp') {
    const { signUpId: id, organisationId, activityId, pool, number, size, holdsSeat, at } = fact;
    return { status: holdsSeat ? 'confirmed' : 'waiting', id, organisationId, activityId, pool, number, position: number, size, signedUpAt: at, changedAt: at, movedUp: null };
  }
  const identity = { ...identityOf(signUp!), changedAt: fact.at };
  switch (fact.type) {
    case 'SeatOffered':
      return { ...identity, status: 'offered', offerExpiresAt: fact.expiresAt };
    case 'OfferAccepted':
      return { ...identity, status: 'confirmed' };
    case 'OfferDeclined':
      return { ...identity, status: 'declined' };
    case 'OfferExpired':
      return { ...identity, status: 'expired' };
    case 'SignUpCancelled':
      return { ...identity, status: cancelled(fact.by) };
    case 'SignUpMovedUp':
      return { ...identity, status: 'waiting', position: fact.position, movedUp: fact.reason };
  }
}

const identityOf = ({ id, organisationId, activityId, pool, number, position, size, signedUpAt, changedAt, movedUp }: SignUp): Identity =>
  ({ id, organisationId, activityId, pool, number, position, size, signedUpAt, changedAt, movedUp });
