import type { MatterKind, Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Matter, MatterFact, Responsibility } from '../domain/matter.js';

@Entity('matters')
export class MatterRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  kind: MatterKind;

  @Column({ type: 'text', nullable: true })
  name: string | null;

  @Column({ type: 'uuid', array: true })
  parties: string[];

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn: string | null;

  @Column({ type: 'int' })
  version: number;
}

/** Who answers for a matter, when. The database lets no two of the same matter overlap. */
@Entity('responsibilities')
export class ResponsibilityRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ name: 'matter_id', type: 'uuid' })
  matterId: string;

  @PrimaryColumn({ name: 'starts_on', type: 'date' })
  startsOn: string;

  @Column({ type: 'uuid', array: true })
  parties: string[];

  @Column({ name: 'responsible_id', type: 'uuid' })
  responsibleId: string;

  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId: string | null;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn: string | null;
}

export interface MatterTimelineDetails {
  readonly assigned?: Responsibility;
  readonly lastDay?: string;
}

/** One line of a matter's story. Written once, never changed. */
@Entity('matter_timeline')
export class MatterTimelineRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'bigint', insert: false })
  position: string;

  @Column({ name: 'matter_id', type: 'uuid' })
  matterId: string;

  @Column({ type: 'uuid', array: true })
  parties: string[];

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  what: MatterFact['type'];

  @Column({ name: 'by_organisation_id', type: 'uuid' })
  byOrganisationId: string;

  @Column({ name: 'by_role', type: 'text', nullable: true })
  byRole: Role | null;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'jsonb' })
  details: MatterTimelineDetails;
}

export const toMatter = ({ id, organisationId, kind, name, parties, closedOn, version }: MatterRow, rows: readonly ResponsibilityRow[]): Matter => ({
  id, organisationId, kind, name, parties, closedOn, version,
  responsibilities: rows.map(({ responsibleId, personId, startsOn, endsOn }) => ({ organisationId: responsibleId, personId, startsOn, endsOn })).sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1)),
});

export const toRows = ({ id: matterId, organisationId, parties, responsibilities }: Matter): ResponsibilityRow[] => responsibilities.map((one) =>
  Object.assign(new ResponsibilityRow(), { organisationId, matterId, parties: [...parties], responsibleId: one.organisationId, personId: one.personId, startsOn: one.startsOn, endsOn: one.endsOn }));
