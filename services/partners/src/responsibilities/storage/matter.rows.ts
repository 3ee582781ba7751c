import { dayInHelsinki, type MatterKind, type MatterPart, type Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { involvedFrom, type Matter, type MatterFact, type Participation, type Responsibility } from '../domain/matter.js';

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

  /** Others that answer for it or take part, for the database, which shows it to them. */
  @Column({ type: 'uuid', array: true })
  involved: string[];

  @Column({ name: 'agreement_ids', type: 'uuid', array: true })
  agreementIds: string[];

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

  @Column({ type: 'text', nullable: true })
  sector: string | null;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn: string | null;
}

/** Who takes part in a matter, in which part and when. */
@Entity('participations')
export class ParticipationRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'matter_id', type: 'uuid' })
  matterId: string;

  @Column({ type: 'uuid', array: true })
  parties: string[];

  @Column({ name: 'participant_id', type: 'uuid' })
  participantId: string;

  @Column({ type: 'text' })
  part: MatterPart;

  @Column({ type: 'text', nullable: true })
  sector: string | null;

  @Column({ name: 'starts_on', type: 'date' })
  startsOn: string;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn: string | null;
}

export interface MatterTimelineDetails {
  readonly assigned?: Responsibility;
  readonly lastDay?: string;
  readonly participation?: Participation;
  readonly before?: Participation;
  readonly agreementId?: string;
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

export const toParticipation = ({ id, participantId, part, sector, startsOn, endsOn }: ParticipationRow): Participation => ({ id, organisationId: participantId, part, sector, startsOn, endsOn });

export const toMatter = ({ id, organisationId, kind, name, parties, agreementIds, closedOn, version }: MatterRow, rows: readonly ResponsibilityRow[], participations: readonly ParticipationRow[]): Matter => ({
  id, organisationId, kind, name, parties, closedOn, version, agreementIds,
  responsibilities: rows.map(({ responsibleId, personId, sector, startsOn, endsOn }) => ({ organisationId: responsibleId, personId, sector, startsOn, endsOn })).sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1)),
  participations: participations.map(toParticipation).sort((a, b) => (`${a.startsOn} ${a.id}` < `${b.startsOn} ${b.id}` ? -1 : 1)),
});

/** The last day of an agreement is in its own record and no other. */
export const toMatterRow = ({ id, organisationId, kind, name, parties, responsibilities, participations, agreementIds, closedOn, version }: Matter, at: Date): MatterRow => Object.assign(new MatterRow(), {
  id, organisationId, kind, name, parties: [...parties], involved: involvedFrom({ parties, responsibilities, participations }, dayInHelsinki(at)), agreementIds: [...agreementIds], closedOn: kind === 'agreement' ? null : closedOn, version,
});

export const toRows = ({ id: matterId, organisationId, parties, responsibilities }: Matter): ResponsibilityRow[] => responsibilities.map((one) =>
  Object.assign(new ResponsibilityRow(), { organisationId, matterId, parties: [...parties], responsibleId: one.organisationId, personId: one.personId, sector: one.sector, startsOn: one.startsOn, endsOn: one.endsOn }));

export const toParticipationRows = ({ id: matterId, organisationId, parties, participations }: Matter): ParticipationRow[] => participations.map(({ organisationId: participantId, ...one }) =>
  Object.assign(new ParticipationRow(), { ...one, organisationId, matterId, parties: [...parties], participantId }));
