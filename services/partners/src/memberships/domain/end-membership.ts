import { refuse, type Decision } from '@pirtti/kernel';
import { leavesNoAdministrator } from './administrators.js';
import { isSamePerson, type Giver, type Membership, type MembershipFact } from './membership.js';

export interface EndMembership {
  /** Who ends it, as what they act by. */
  readonly by: Giver;
  /** The organisation's administrators, this one perhaps among them. */
  readonly administrators: readonly Membership[];
  readonly reason: string | null;
  readonly at: Date;
}

/** Takes away a person's right to act. Nobody ends their own, and the last administrator stays until there is another. */
export const endMembership = ({ by, administrators, reason, at }: EndMembership): Decision<Membership | undefined, MembershipFact> => (membership) => {
  if (!membership) return refuse('not-found');
  if (membership.endedAt) return [];
  if (isSamePerson(membership, by)) return refuse('membership-is-your-own');
  if (leavesNoAdministrator(membership, { ...membership, endedAt: at }, administrators, at)) return refuse('organisation-needs-an-administrator');
  return [{ type: 'MembershipEnded', membershipId: membership.id, organisationId: membership.organisationId, by, reason, at }];
};
