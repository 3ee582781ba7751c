import type { Barrier, Language, LonelinessBand, MunicipalityCode, Solution, TargetGroup, Wish } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BarrierNeed, Client } from '../domain/client.js';

/** The vault: who the client is. Nothing of names and contact details leaves by any other way than a person's own request. */
@Entity({ name: 'clients' })
export class ClientRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) number: string;
  @Column({ name: 'given_name', type: 'text' }) givenName: string;
  @Column({ name: 'family_name', type: 'text' }) familyName: string;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text' }) language: Language;
  @Column({ name: 'municipality_code', type: 'text' }) municipalityCode: MunicipalityCode;
  @Column({ name: 'address_protected', type: 'boolean' }) addressProtected: boolean;
  @Column({ name: 'hides_municipality', type: 'boolean' }) hidesMunicipality: boolean;
  @Column({ name: 'birth_year', type: 'integer', nullable: true }) birthYear: number | null;
  @Column({ name: 'target_groups', type: 'text', array: true }) targetGroups: TargetGroup[];
  @Column({ type: 'text', array: true }) wishes: Wish[];
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}

@Entity({ name: 'client_barriers' })
export class ClientBarrierRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ name: 'client_id', type: 'uuid' }) clientId: string;
  @PrimaryColumn({ type: 'text' }) barrier: Barrier;
  @Column({ name: 'tally_id', type: 'uuid' }) tallyId: string;
  @Column({ name: 'identified_on', type: 'date' }) identifiedOn: string;
  @Column({ name: 'dropped_on', type: 'date', nullable: true }) droppedOn: string | null;
  @Column({ type: 'text', nullable: true }) solution: Solution | null;
  @Column({ name: 'solved_on', type: 'date', nullable: true }) solvedOn: string | null;
}

@Entity({ name: 'screenings' })
export class ScreeningRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' }) organisationId: string;
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'client_id', type: 'uuid' }) clientId: string;
  @Column({ name: 'tally_id', type: 'uuid' }) tallyId: string;
  @Column({ type: 'text' }) instrument: string;
  @Column({ name: 'instrument_version', type: 'text' }) instrumentVersion: string;
  @Column({ type: 'text' }) answer: string;
  @Column({ type: 'text' }) band: LonelinessBand;
  @Column({ name: 'conducted_on', type: 'date' }) conductedOn: string;
  @Column({ name: 'recorded_at', type: 'timestamptz' }) recordedAt: Date;
}

/** What decisions get to see of the row: codes, never the identity. */
export function toClient(row: ClientRow, barriers: readonly ClientBarrierRow[]): Client {
  const { id, organisationId, municipalityCode, addressProtected, hidesMunicipality, birthYear, targetGroups, wishes } = row;
  return { id, organisationId, municipalityCode, addressProtected, hidesMunicipality, birthYear, targetGroups, wishes, barriers: barriers.map(toNeed) };
}

const toNeed = ({ barrier, tallyId, identifiedOn, droppedOn, solution, solvedOn }: ClientBarrierRow): BarrierNeed =>
  ({ barrier, tallyId, identifiedOn, droppedOn, solution, solvedOn });
