import type { ActivityKind, Barrier, IdeaChannel, IdeaStatus, Language, LocalizedText, MunicipalityCode, TargetGroup } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Idea } from '../domain/idea.js';

/** A wish: of whoever wrote it down, kept up by all who serve the municipality. */
@Entity('ideas')
export class IdeaRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'municipality_code', type: 'text' })
  municipalityCode: MunicipalityCode;

  @Column({ type: 'text', nullable: true })
  village: string | null;

  @Column({ type: 'text', nullable: true })
  kind: ActivityKind | null;

  @Column({ name: 'target_groups', type: 'text', array: true })
  targetGroups: TargetGroup[];

  @Column({ type: 'text', nullable: true })
  barrier: Barrier | null;

  @Column({ type: 'text' })
  words: string;

  @Column({ type: 'text' })
  language: Language;

  @Column({ type: 'text' })
  channel: IdeaChannel;

  @Column({ type: 'text' })
  status: IdeaStatus;

  @Column({ name: 'raised_at', type: 'timestamptz' })
  raisedAt: Date;

  @Column({ name: 'heard_from', type: 'int' })
  heardFrom: number;

  @Column({ name: 'merged_ids', type: 'uuid', array: true })
  mergedIds: string[];

  @Column({ name: 'merged_into', type: 'uuid', nullable: true })
  mergedInto: string | null;

  @Column({ name: 'taken_up_by', type: 'uuid', nullable: true })
  takenUpBy: string | null;

  @Column({ type: 'jsonb', nullable: true })
  answer: LocalizedText | null;

  @Column({ name: 'activity_id', type: 'uuid', nullable: true })
  activityId: string | null;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  answeredBy: string | null;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;
}

export const toIdea = (row: IdeaRow): Idea => ({ ...row });
export const toIdeaRow = ({ targetGroups, mergedIds, ...same }: Idea): IdeaRow => Object.assign(new IdeaRow(), { ...same, targetGroups: [...targetGroups], mergedIds: [...mergedIds] });
