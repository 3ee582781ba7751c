import type { MunicipalityCode, VolunteerMatchEndReason, VolunteerMatchOutcome, VolunteerMatchStatus, VolunteerRole } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Match, Pause } from '../domain/match.js';

@Entity('volunteer_matches')
export class MatchRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'model_id', type: 'uuid' })
  modelId: string;

  @Column({ name: 'need_id', type: 'uuid' })
  needId: string;

  @Column({ name: 'volunteer_id', type: 'uuid' })
  volunteerId: string;

  @Column({ type: 'text' })
  role: VolunteerRole;

  @Column({ name: 'municipality_code', type: 'text', nullable: true })
  municipalityCode: MunicipalityCode | null;

  @Column({ type: 'text' })
  status: VolunteerMatchStatus;

  @Column({ name: 'started_on', type: 'date' })
  startedOn: string;

  @Column({ type: 'jsonb' })
  pauses: Pause[];

  @Column({ name: 'ended_on', type: 'date', nullable: true })
  endedOn: string | null;

  @Column({ name: 'end_reason', type: 'text', nullable: true })
  endReason: VolunteerMatchEndReason | null;

  @Column({ type: 'text', nullable: true })
  outcome: VolunteerMatchOutcome | null;

  @Column({ type: 'int' })
  version: number;
}

export const toMatch = (row: MatchRow): Match => ({ ...row });
export const toMatchRow = (match: Match): MatchRow => Object.assign(new MatchRow(), { ...match, pauses: [...match.pauses] });
