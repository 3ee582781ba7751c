import { dayInHelsinki } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { changedFields, type ChangedField } from '../domain/change-membership.js';
import { otherThan, type Membership, type MembershipFact } from '../domain/membership.js';

export const WHATS = ['granted', 'deputised', 'changed', 'ended'] as const;
export type What = (typeof WHATS)[number];

/** A field before and after: roles by their codes, days as `2026-11-25`. */
export interface FieldChange {
  readonly field: ChangedField;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** One line of a membership's timeline: which version came of it, who, when, why and what. */
@Entity('membership_changes')
export class MembershipChangeRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ name: 'membership_id', type: 'uuid' })
  membershipId: string;

  @PrimaryColumn({ type: 'int' })
  version: number;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  what: What;

  @Column({ name: 'by_membership_id', type: 'uuid', nullable: true })
  byMembershipId: string | null;

  /** Whose membership that is, where it is another's. */
  @Column({ name: 'by_organisation_id', type: 'uuid', nullable: true })
  byOrganisationId: string | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'jsonb' })
  changes: FieldChange[];
}

export const changeRowOf = (fact: MembershipFact, { organisationId, id, version }: Membership): MembershipChangeRow => Object.assign(new MembershipChangeRow(), {
  organisationId, membershipId: id, version, at: fact.at, what: whatOf(fact), byMembershipId: fact.by?.membershipId ?? null, byOrganisationId: otherThan(organisationId, fact.by), reason: fact.reason, changes: changesOf(fact),
});

const whatOf = (fact: MembershipFact): What =>
  (fact.type === 'MembershipGranted' ? (fact.deputyFor === null ? 'granted' : 'deputised') : fact.type === 'MembershipChanged' ? 'changed' : 'ended');

const changesOf = (fact: MembershipFact): FieldChange[] => (fact.type === 'MembershipChanged'
  ? changedFields(fact.before, fact.after).map((field) => ({ field, before: listed(field, fact.before), after: listed(field, fact.after) }))
  : []);

function listed(field: ChangedField, membership: Membership): readonly string[] {
  switch (field) {
    case 'name': return membership.name === null ? [] : [membership.name];
    case 'roles': return membership.roles;
    case 'validFrom': return [dayInHelsinki(membership.validFrom)];
    // The last day, not the midnight after it.
    case 'validTo': return membership.validTo === null ? [] : [dayInHelsinki(new Date(membership.validTo.getTime() - 1))];
  }
}
