import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OccurrenceChanges } from '../../activities/domain/occurrences.js';
import type { ImportedItem, ItemProblem, Said } from '../domain/imported-item.js';
import type { FetchState, Source } from '../domain/source.js';
import type { SourceDefaults } from '../domain/source-defaults.js';

/** From where activities are brought, and how its fetching goes. */
@Entity('import_sources')
export class ImportSourceRow implements Source {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', nullable: true })
  address: string | null;

  @Column({ name: 'every_hours', type: 'smallint' })
  everyHours: number;

  @Column({ type: 'jsonb' })
  usual: SourceDefaults;

  @Column({ type: 'boolean' })
  publish: boolean;

  @Column({ type: 'int' })
  version: number;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  etag: string | null;

  @Column({ name: 'last_modified', type: 'text', nullable: true })
  lastModified: string | null;

  @Column({ name: 'tried_at', type: 'timestamptz', nullable: true })
  triedAt: Date | null;

  @Column({ name: 'well_at', type: 'timestamptz', nullable: true })
  wellAt: Date | null;

  @Column({ name: 'failing_since', type: 'timestamptz', nullable: true })
  failingSince: Date | null;

  @Column({ type: 'text', nullable: true })
  failure: string | null;

  @Column({ type: 'int' })
  failures: number;

  @Column({ name: 'next_at', type: 'timestamptz', nullable: true })
  nextAt: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  halted: FetchState['halted'];
}

/** An activity that came from a source, under the source's own identity, and what the source said of it the last time. */
@Entity('imported_items')
export class ImportedItemRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ name: 'source_id', type: 'uuid' })
  sourceId: string;

  @PrimaryColumn({ type: 'text' })
  uid: string;

  @Column({ name: 'activity_id', type: 'uuid' })
  activityId: string;

  @Column({ type: 'jsonb' })
  said: Said;

  @Column({ type: 'boolean' })
  cancelled: boolean;

  @Column({ type: 'jsonb' })
  changes: OccurrenceChanges;

  @Column({ name: 'gone_at', type: 'timestamptz', nullable: true })
  goneAt: Date | null;

  @Column({ name: 'paused_when_gone', type: 'boolean' })
  pausedWhenGone: boolean;
}

export type RunState = 'running' | 'done' | 'failed';

/** One time that a source was brought in: how far it has come, and what came of it. */
@Entity('import_runs')
export class ImportRunRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'source_id', type: 'uuid' })
  sourceId: string;

  @Column({ type: 'text' })
  state: RunState;

  /** Whether somebody asked for it; otherwise its hour had come. */
  @Column({ name: 'by_person', type: 'boolean' })
  byPerson: boolean;

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt: Date;

  /** When it last came on: one that does not is taken over. */
  @Column({ name: 'beat_at', type: 'timestamptz', nullable: true })
  beatAt: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ type: 'int' })
  tries: number;

  /** What is still to be brought; forgotten at the end. */
  @Column({ type: 'jsonb', nullable: true, select: false })
  items: readonly ImportedItem[] | null;

  /** The source's identities of what vanishes. */
  @Column({ type: 'text', array: true, select: false })
  vanishing: string[];

  @Column({ name: 'over_edits', type: 'boolean' })
  overEdits: boolean;

  @Column({ type: 'int' })
  total: number;

  @Column({ type: 'int' })
  done: number;

  @Column({ type: 'int' })
  added: number;

  @Column({ type: 'int' })
  changed: number;

  @Column({ type: 'int' })
  same: number;

  @Column({ type: 'int' })
  past: number;

  @Column({ type: 'int' })
  refused: number;

  @Column({ type: 'int' })
  gone: number;

  @Column({ type: 'text', nullable: true })
  failure: string | null;
}

/** What came of one row of a run. */
@Entity('import_run_rows')
export class ImportRunItemRow {
  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @PrimaryColumn({ name: 'run_id', type: 'uuid' })
  runId: string;

  @PrimaryColumn({ type: 'int' })
  position: number;

  @Column({ type: 'int', nullable: true })
  line: number | null;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  fate: RowFate;

  @Column({ name: 'activity_id', type: 'uuid', nullable: true })
  activityId: string | null;

  @Column({ type: 'text', array: true })
  changed: string[];

  @Column({ type: 'text', array: true })
  kept: string[];

  @Column({ type: 'jsonb' })
  problems: readonly ItemProblem[];
}

export const ROW_FATES = ['new', 'changed', 'same', 'past', 'refused', 'gone'] as const;
export type RowFate = (typeof ROW_FATES)[number];
