import { refuse, type Refusal, type Role } from '@pirtti/kernel';
import type { Invited, OpenInvitation } from './invitation.js';
import type { Giver } from './membership.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Long enough for somebody who reads letters on Sundays. */
const OPEN_DAYS = 14;

export interface InvitePerson extends Invited {
  readonly id: string;
  readonly organisationId: string;
  readonly by: Giver;
  /** The roles that the organisation has to give. */
  readonly givable: readonly Role[];
  readonly tokenHash: string;
  readonly at: Date;
}

/** Offers a person rights. Nothing can be done with them before the person has accepted. */
export function invitePerson({ at, givable, ...invited }: InvitePerson): OpenInvitation | Refusal {
  const { roles, validFrom, validTo } = invited;
  if (roles.some((role) => !givable.includes(role))) return refuse('organisation-has-no-such-role');
  if (validTo !== null && (validTo <= validFrom || validTo <= at)) return refuse('validity-ends-before-it-begins');
  return { ...invited, status: 'open', invitedAt: at, expiresAt: expiryAt(at) };
}

export const expiryAt = (at: Date): Date => new Date(at.getTime() + OPEN_DAYS * DAY_MS);
