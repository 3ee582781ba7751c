import { refuse, type Decision, type Role } from '@pirtti/kernel';
import { leavesNoAdministrator } from './administrators.js';
import { isOver, isSamePerson, type Giver, type Membership, type MembershipContent, type MembershipFact } from './membership.js';

export interface ChangeMembership {
  readonly content: MembershipContent;
  /** The version that the writer had before them. */
  readonly version: number;
  readonly by: Giver;
  /** The roles that the organisation has to give. */
  readonly givable: readonly Role[];
  /** The organisation's administrators, this one perhaps among them. */
  readonly administrators: readonly Membership[];
  readonly reason: string;
  readonly at: Date;
}

/** Gives and takes roles, and moves the days. Nobody changes their own: rights that one lacks come from somebody else. */
export const changeMembership = ({ content, version, by, givable, administrators, reason, at }: ChangeMembership): Decision<Membership | undefined, MembershipFact> => (membership) => {
  if (!membership) return refuse('not-found');
  if (isOver(membership, at)) return refuse('membership-has-ended');
  if (isSamePerson(membership, by)) return refuse('membership-is-your-own');
  const after = { ...membership, ...content, version: membership.version + 1 };
  if (changedFields(membership, after).length === 0) return [];
  if (version !== membership.version) return refuse('membership-has-changed', { version: membership.version });
  if (after.validTo !== null && after.validTo <= after.validFrom) return refuse('validity-ends-before-it-begins');
  const added = after.roles.filter((role) => !membership.roles.includes(role));
  if (added.some((role) => !givable.includes(role))) return refuse('organisation-has-no-such-role');
  if (membership.deputyFor !== null && !isShorter(membership, after)) return refuse('deputy-follows-another');
  if (leavesNoAdministrator(membership, after, administrators, at)) return refuse('organisation-needs-an-administrator');
  return [{ type: 'MembershipChanged', before: membership, after, by, reason, at }];
};

/** A deputy's roles are another's, and a longer time is asked for anew: only then is it seen whether the other's right lasts so long. */
const isShorter = (before: Membership, after: Membership): boolean =>
  !changedFields(before, after).includes('roles') && after.validTo !== null && after.validTo <= before.validTo!;

export const CHANGEABLE = ['name', 'roles', 'validFrom', 'validTo'] as const satisfies readonly (keyof MembershipContent)[];
export type ChangedField = (typeof CHANGEABLE)[number];

const plain = (value: MembershipContent[ChangedField]): string => (value instanceof Date ? value.toISOString() : Array.isArray(value) ? [...value].sort().join() : String(value));

/** What differs, by name. */
export const changedFields = (before: MembershipContent, after: MembershipContent): readonly ChangedField[] =>
  CHANGEABLE.filter((field) => plain(before[field]) !== plain(after[field]));
