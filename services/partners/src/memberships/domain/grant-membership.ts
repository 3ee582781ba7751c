import type { Decision } from '@pirtti/kernel';
import type { Membership, MembershipFact, MembershipGranted } from './membership.js';

/** What only the registry's own pages tell may be left out. */
type Told = 'name' | 'deputyFor' | 'by' | 'reason';
export type GrantMembership = Omit<MembershipGranted, 'type' | Told> & Partial<Pick<MembershipGranted, Told>>;

/** Lets a person act for an organisation. What was granted once, or has ended since, is not granted again under the same id. */
export const grantMembership = (command: GrantMembership): Decision<Membership | undefined, MembershipFact> => (membership) =>
  (membership ? [] : [{ name: null, deputyFor: null, by: null, reason: null, ...command, type: 'MembershipGranted' }]);
