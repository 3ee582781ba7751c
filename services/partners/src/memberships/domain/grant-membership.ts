import type { Decision } from '@pirtti/kernel';
import type { Membership, MembershipFact, MembershipGranted } from './membership.js';

export type GrantMembership = Omit<MembershipGranted, 'type'>;

/** Lets a person act for an organisation. What was granted once, or has ended since, is not granted again under the same id. */
export const grantMembership = (command: GrantMembership): Decision<Membership | undefined, MembershipFact> => (membership) =>
  (membership ? [] : [{ type: 'MembershipGranted', ...command }]);
