import { refuse, type Refusal } from '@pirtti/kernel';
import type { Actor, Person } from './actor.js';
import type { Membership } from './memberships.js';

/** For whom a person acts: the named organisation, or the only one there is. Several memberships in one organisation add up; the first of them is who the person is. */
export function chooseMembership(person: Person, memberships: readonly Membership[], wanted: string | undefined): Actor | Refusal {
  const organisations = new Set(memberships.map((membership) => membership.organisationId));
  if (wanted === undefined && organisations.size > 1) return refuse('organisation-is-not-chosen');
  const organisationId = wanted === undefined ? [...organisations][0] : wanted.toLowerCase();
  const held = memberships.filter((membership) => membership.organisationId === organisationId);
  const [first] = held;
  if (!first) return refuse('membership-is-missing');
  return {
    ...person, organisationId: first.organisationId, membershipId: first.membershipId,
    heldAs: Object.fromEntries([...held].reverse().flatMap(({ membershipId, deputyFor, roles }) => roles.map((role) => [role, deputyFor ?? membershipId]))),
    standsInFor: [...held.slice(1).map(({ membershipId }) => membershipId), ...held.flatMap(({ deputyFor }) => deputyFor ?? [])],
    roles: [...new Set(held.flatMap((membership) => membership.roles))],
  };
}
