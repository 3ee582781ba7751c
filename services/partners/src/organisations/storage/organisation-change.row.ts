import type { Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FieldChange } from '../domain/fields.js';
import type { OrganisationFact } from '../domain/organisation.js';

/** One line of an organisation's timeline: which version came of it, who, when, why and what. */
@Entity('organisation_changes')
export class OrganisationChangeRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'int' })
  version: number;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ name: 'by_organisation_id', type: 'uuid' })
  byOrganisationId: string;

  @Column({ name: 'by_role', type: 'text', nullable: true })
  byRole: Role | null;

  @Column({ name: 'on_behalf', type: 'boolean' })
  onBehalf: boolean;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Column({ type: 'jsonb' })
  changes: FieldChange[];
}

export function changeRowOf(fact: OrganisationFact): OrganisationChangeRow {
  const { organisation: { id: organisationId, version }, by, reason, at } = fact;
  return Object.assign(new OrganisationChangeRow(), {
    organisationId, version, at, byOrganisationId: by.organisationId, byRole: by.role, onBehalf: by.onBehalf, reason,
    changes: changesOf(fact),
  });
}

function changesOf(fact: OrganisationFact): FieldChange[] {
  switch (fact.type) {
    case 'OrganisationRegistered': return [];
    case 'OrganisationChanged': return [...fact.changes];
    case 'AdministratorInvited': return [{ field: 'administrator', before: [], after: ['invited'] }];
    case 'AdministratorInvitationWithdrawn': return [{ field: 'administrator', before: ['invited'], after: [] }];
  }
}
