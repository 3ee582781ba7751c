import { refuse, type Decision } from '@pirtti/kernel';
import type { Membership, MembershipFact } from './membership.js';

export interface EndMembership {
  /** Who ends it, as what they act by. */
  readonly byMembershipId: string;
  readonly at: Date;
}

/** Takes away a person's right to act. Nobody ends their own: an organisation must not lose its last administrator by a slip. */
export const endMembership = ({ byMembershipId, at }: EndMembership): Decision<Membership | undefined, MembershipFact> => (membership) => {
  if (!membership) return refuse('not-found');
  if (membership.endedAt) return [];
  if (membership.id === byMembershipId) return refuse('membership-is-your-own');
  return [{ type: 'MembershipEnded', membershipId: membership.id, organisationId: membership.organisationId, at }];
};
