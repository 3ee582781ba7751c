import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OccurrenceStatus } from '../domain/occurrences.js';

/** One coming meeting of a published activity, for lists and searches. What an occurrence is, is decided by the activity; these rows can be written anew at any time. */
@Entity('occurrences')
export class OccurrenceRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ name: 'activity_id', type: 'uuid' })
  activityId: string;

  /** The day for which it was planned: with the activity its identity. */
  @PrimaryColumn({ type: 'date' })
  date: string;

  /** The local day on which it meets. */
  @Column({ name: 'meets_on', type: 'date' })
  meetsOn: string;

  @Column({ name: 'starts_at', type: 'timestamptz' })
  startsAt: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  endsAt: Date;

  @Column({ type: 'text' })
  status: OccurrenceStatus;

  /** Of the day on which it meets, Monday is 1. */
  @Column({ type: 'smallint' })
  weekday: number;

  /** Minutes from midnight on the wall. */
  @Column({ name: 'start_minute', type: 'smallint' })
  startMinute: number;
}
