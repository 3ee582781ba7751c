import type { Barrier, ExperimentState, Language, MunicipalityCode, ResidentPart, Solution, TargetGroup } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Continuity, Experiment } from '../domain/experiment.js';

@Entity('experiments')
export class ExperimentRow {
  /** Who leads it. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** All who take part, the leader first: the database shows it to them alone. */
  @Column({ type: 'uuid', array: true })
  parties: string[];

  @Column({ type: 'text' })
  state: ExperimentState;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text' })
  purpose: string;

  @Column({ type: 'text' })
  barrier: Barrier;

  @Column({ type: 'text', nullable: true })
  solution: Solution | null;

  @Column({ name: 'target_groups', type: 'text', array: true })
  targetGroups: TargetGroup[];

  @Column({ name: 'municipality_code', type: 'text' })
  municipalityCode: MunicipalityCode;

  @Column({ type: 'text', array: true })
  villages: string[];

  @Column({ name: 'pilot_area', type: 'text', nullable: true })
  pilotArea: string | null;

  @Column({ name: 'starts_on', type: 'date', nullable: true })
  startsOn: string | null;

  @Column({ name: 'ends_on', type: 'date', nullable: true })
  endsOn: string | null;

  @Column({ type: 'int' })
  residents: number;

  @Column({ name: 'resident_part', type: 'text', nullable: true })
  residentPart: ResidentPart | null;

  @Column({ name: 'activity_ids', type: 'uuid', array: true })
  activityIds: string[];

  @Column({ name: 'idea_id', type: 'uuid', nullable: true })
  ideaId: string | null;

  @Column({ type: 'int' })
  iteration: number;

  @Column({ name: 'predecessor_id', type: 'uuid', nullable: true })
  predecessorId: string | null;

  @Column({ name: 'successor_id', type: 'uuid', nullable: true })
  successorId: string | null;

  @Column({ type: 'text', nullable: true })
  conclusion: string | null;

  @Column({ type: 'jsonb', nullable: true })
  continuity: Continuity | null;

  @Column({ name: 'ended_because', type: 'text', nullable: true })
  endedBecause: string | null;

  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}

export const toExperiment = ({ parties, ...row }: ExperimentRow): Experiment => ({ ...row, participantIds: parties.filter((id) => id !== row.organisationId) });
export const toExperimentRow = ({ participantIds, targetGroups, villages, activityIds, ...same }: Experiment): ExperimentRow =>
  Object.assign(new ExperimentRow(), { ...same, parties: [same.organisationId, ...participantIds], targetGroups: [...targetGroups], villages: [...villages], activityIds: [...activityIds] });
