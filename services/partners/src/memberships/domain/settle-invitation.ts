import { refuse, type Refusal } from '@pirtti/kernel';
import { expiryAt } from './invite-person.js';
import { isUsable, type AcceptedInvitation, type Invitation, type OpenInvitation, type WithdrawnInvitation } from './invitation.js';
import { isSamePerson, type Giver } from './membership.js';

/** Sent once more, with a new secret: the old link opens nothing from then on. */
export function renewInvitation(invitation: Invitation | undefined, { tokenHash, by, at }: { tokenHash: string; by: Giver; at: Date }): OpenInvitation | Refusal {
  if (!invitation) return refuse('not-found');
  if (invitation.status !== 'open') return refuse('invitation-is-settled');
  if (invitation.validTo !== null && invitation.validTo <= at) return refuse('validity-ends-before-it-begins');
  return { ...invitation, tokenHash, by, expiresAt: expiryAt(at) };
}

/** Taken back before anybody accepted. */
export function withdrawInvitation(invitation: Invitation | undefined, at: Date): WithdrawnInvitation | Refusal {
  if (!invitation) return refuse('not-found');
  if (invitation.status === 'withdrawn') return invitation;
  if (invitation.status === 'accepted') return refuse('invitation-is-settled');
  return { ...invitation, status: 'withdrawn', withdrawnAt: at, email: null };
}

export interface AcceptInvitation {
  readonly person: { readonly issuer: string; readonly subject: string };
  readonly membershipId: string;
  /** Whether whoever sent it may still act for the organisation: what a leaver has sent is worth nothing. */
  readonly senderStays: boolean;
  readonly at: Date;
}

const UNUSABLE = refuse('invitation-is-not-usable');

/**
 * Binds what was offered to who has logged in, once. Used, expired, withdrawn and never sent are told the same. Who accepted may ask
 * again, as a browser does whose connection broke; and nobody takes up rights that they offered themselves.
 */
export function acceptInvitation(invitation: Invitation | undefined, { person, membershipId, senderStays, at }: AcceptInvitation): AcceptedInvitation | Refusal {
  if (invitation?.status === 'accepted') return isSamePerson(invitation.acceptedBy, person) ? invitation : UNUSABLE;
  if (invitation?.status !== 'open' || !isUsable(invitation, at) || !senderStays) return UNUSABLE;
  if (isSamePerson(invitation.by, person)) return refuse('invitation-is-your-own');
  return { ...invitation, status: 'accepted', acceptedAt: at, acceptedBy: person, membershipId };
}
