import type { Role } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn, type EntityManager } from 'typeorm';

export interface GrantTimelineDetails {
  readonly text?: string;
  readonly cents?: number;
  readonly dueOn?: string;
}

/** What happened to a round, an application or an appropriation. Written once, never changed. */
@Entity('grant_timeline')
export class GrantTimelineRow {
  /** Who did it. */
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'bigint', insert: false })
  position: string;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId: string;

  /** The other side, where it may know. */
  @Column({ name: 'reader_id', type: 'uuid', nullable: true })
  readerId: string | null;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ type: 'text' })
  what: string;

  @Column({ name: 'by_role', type: 'text' })
  byRole: Role;

  @Column({ type: 'jsonb' })
  details: GrantTimelineDetails;
}

/** What happened to these, oldest first, as far as the acting organisation may know. */
export const timelineOf = (tx: EntityManager, subjectId: string): Promise<GrantTimelineRow[]> =>
  tx.find(GrantTimelineRow, { where: { subjectId }, order: { position: 'asc' } });
