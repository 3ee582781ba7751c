import type { LocalizedText } from '@pirtti/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Activity, ActivityStatus } from '../domain/activity.js';
import type { ActivityContent, PublishableContent } from '../domain/activity-content.js';
import type { OccurrenceChanges } from '../domain/occurrences.js';
import { isWeekly } from '../domain/schedule.js';

@Entity('activities')
export class ActivityRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  status: ActivityStatus;

  @Column({ type: 'jsonb' })
  content: ActivityContent;

  @Column({ type: 'int' })
  revision: number;

  @Column({ name: 'changed_at', type: 'timestamptz' })
  changedAt: Date;

  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt: Date | null;

  /** When it was paused, cancelled or archived. */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  note: LocalizedText | null;

  @Column({ name: 'occurrence_changes', type: 'jsonb' })
  occurrenceChanges: OccurrenceChanges;

  @Column({ name: 'seats_taken', type: 'int' })
  seatsTaken: number;

  // The rest repeats the content for lists and filters; only toRow writes it.
  @Column({ type: 'text' })
  kind: string;

  @Column({ type: 'int', nullable: true })
  capacity: number | null;

  @Column({ name: 'municipality_code', type: 'text', nullable: true })
  municipalityCode: string | null;

  @Column({ name: 'target_groups', type: 'text', array: true })
  targetGroups: string[];

  @Column({ type: 'boolean' })
  weekly: boolean;

  /** The last day for which coming meetings are written down; null where it is not offered. Kept by `OccurrenceRows`. */
  @Column({ name: 'horizon_on', type: 'date', nullable: true, update: true })
  horizonOn: string | null;

  @Column({ name: 'has_transport', type: 'boolean' })
  hasTransport: boolean;

  @Column({ type: 'boolean' })
  free: boolean;
}

export function toState(row: ActivityRow): Activity {
  const { id, organisationId, status, revision, changedAt, seatsTaken, content, publishedAt, note, occurrenceChanges: changes } = row;
  const common = { id, organisationId, revision, changedAt, seatsTaken, changes };
  if (status === 'draft') return { status, ...common, content };
  if (status === 'archived' && publishedAt === null) return { status, ...common, content, publishedAt, withdrawnAt: row.withdrawnAt!, note: null };
  const offered = { ...common, content: content as PublishableContent, publishedAt: publishedAt! };
  return status === 'published' ? { status, ...offered } : { status, ...offered, withdrawnAt: row.withdrawnAt!, note };
}

export function toRow(activity: Activity): ActivityRow {
  const { content } = activity;
  const withdrawn = activity.status === 'draft' || activity.status === 'published' ? { withdrawnAt: null, note: null } : activity;
  return Object.assign(new ActivityRow(), {
    organisationId: activity.organisationId,
    id: activity.id,
    status: activity.status,
    content,
    revision: activity.revision,
    changedAt: activity.changedAt,
    publishedAt: activity.status === 'draft' ? null : activity.publishedAt,
    withdrawnAt: withdrawn.withdrawnAt,
    note: withdrawn.note,
    occurrenceChanges: activity.changes,
    seatsTaken: activity.seatsTaken,
    kind: content.kind,
    capacity: content.capacity,
    municipalityCode: content.place?.municipalityCode ?? null,
    targetGroups: [...content.targetGroups],
    weekly: content.schedule ? isWeekly(content.schedule) : false,
    hasTransport: content.transport.length > 0,
    free: content.price?.free ?? false,
  });
}
