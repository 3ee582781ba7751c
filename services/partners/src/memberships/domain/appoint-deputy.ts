import { refuse, type Decision } from '@pirtti/kernel';
import { isOver, isSamePerson, type Giver, type Membership, type MembershipFact } from './membership.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Longer than any leave: who stays longer has the rights for themselves. */
const MOST_DAYS = 366;

export interface AppointDeputy {
  readonly membershipId: string;
  /** Who is away. */
  readonly principal: Membership | undefined;
  /** A colleague, by a membership of theirs. */
  readonly deputy: Membership | undefined;
  readonly validFrom: Date;
  readonly validTo: Date;
  readonly by: Giver;
  readonly reason: string;
  readonly at: Date;
}

/** Lets a colleague stand in: the same roles for a stated time, as a membership of its own that ends by itself. Nobody makes themselves a deputy. */
export const appointDeputy = ({ membershipId, principal, deputy, validFrom, validTo, by, reason, at }: AppointDeputy): Decision<Membership | undefined, MembershipFact> => (membership) => {
  if (membership) return [];
  if (!principal) return refuse('not-found');
  if (isOver(principal, at)) return refuse('membership-has-ended');
  if (principal.deputyFor !== null) return refuse('deputy-follows-another');
  if (!deputy || isOver(deputy, at)) return refuse('deputy-is-no-member');
  if (isSamePerson(principal, deputy)) return refuse('deputy-is-the-same-person');
  if (isSamePerson(deputy, by)) return refuse('membership-is-your-own');
  if (validTo <= validFrom || validTo <= at) return refuse('validity-ends-before-it-begins');
  if (validTo.getTime() - Math.max(validFrom.getTime(), at.getTime()) > MOST_DAYS * DAY_MS) return refuse('deputyship-is-too-long');
  if (principal.validTo !== null && validTo > principal.validTo) return refuse('deputy-outlasts-the-right');
  const { organisationId, roles } = principal;
  const { issuer, subject, name } = deputy;
  return [{ type: 'MembershipGranted', membershipId, organisationId, issuer, subject, name, roles, validFrom, validTo, deputyFor: principal.id, by, reason, at }];
};
