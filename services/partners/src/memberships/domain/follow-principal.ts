import type { Decision } from '@pirtti/kernel';
import { isOver, type Membership, type MembershipFact } from './membership.js';

/** A deputy has what the other has, and no longer: what is taken from the one is taken from both. Never more than the deputy was given. */
export const followPrincipal = (fact: MembershipFact): Decision<Membership | undefined, MembershipFact> => (deputy) => {
  if (!deputy || fact.type === 'MembershipGranted' || isOver(deputy, fact.at)) return [];
  const { by, reason, at } = fact;
  const end = [{ type: 'MembershipEnded', membershipId: deputy.id, organisationId: deputy.organisationId, by, reason, at } as const];
  if (fact.type === 'MembershipEnded') return end;
  const roles = deputy.roles.filter((role) => fact.after.roles.includes(role));
  const { validTo } = fact.after;
  if (roles.length === 0 || (validTo !== null && validTo <= deputy.validFrom)) return end;
  const after = { ...deputy, roles, validTo: validTo !== null && deputy.validTo !== null && validTo < deputy.validTo ? validTo : deputy.validTo, version: deputy.version + 1 };
  return roles.length === deputy.roles.length && after.validTo === deputy.validTo ? [] : [{ type: 'MembershipChanged', before: deputy, after, by, reason, at }];
};
