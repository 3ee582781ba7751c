import type { Language, Role } from '@pirtti/kernel';
import type { Giver } from './membership.js';

/** To whom what is offered. Name and address are known here and nowhere else. */
export interface Invited {
  readonly name: string;
  readonly email: string | null;
  /** In which the letter is written. */
  readonly language: Language;
  readonly roles: readonly Role[];
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly reason: string;
}

interface Identity extends Invited {
  readonly id: string;
  readonly organisationId: string;
  /** Who answers for it: whoever sent it last. */
  readonly by: Giver;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
  /** Of the secret in the link; the secret itself is kept nowhere. */
  readonly tokenHash: string;
}

export interface OpenInvitation extends Identity { readonly status: 'open' }
export interface AcceptedInvitation extends Identity {
  readonly status: 'accepted';
  readonly acceptedAt: Date;
  readonly membershipId: string;
  readonly acceptedBy: { readonly issuer: string; readonly subject: string };
}
/** Nobody came of it, so the address is forgotten. */
export interface WithdrawnInvitation extends Identity { readonly status: 'withdrawn'; readonly withdrawnAt: Date; readonly email: null }
export type Invitation = OpenInvitation | AcceptedInvitation | WithdrawnInvitation;

/** How an invitation stands to people: one that has expired is still there to be sent again. */
export const INVITATION_STATES = ['open', 'expired', 'accepted', 'withdrawn'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

export const stateOf = (invitation: Invitation, at: Date): InvitationState => (invitation.status === 'open' && !isUsable(invitation, at) ? 'expired' : invitation.status);

/** Whether somebody may still accept: in time, and before what is offered is over itself. */
export const isUsable = ({ expiresAt, validTo }: Identity, at: Date): boolean => expiresAt > at && (validTo === null || validTo > at);
