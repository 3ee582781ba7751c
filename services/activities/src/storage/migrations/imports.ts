import { forceRowSecurity, OWN_ROWS, ownTable, policy, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const SOURCES = `
create table import_sources (
  organisation_id uuid not null,
  id uuid not null,
  name text not null,
  address text,
  every_hours smallint not null check (every_hours between 1 and 168),
  usual jsonb not null,
  publish boolean not null,
  version int not null,
  ended_at timestamptz,
  etag text,
  last_modified text,
  tried_at timestamptz,
  well_at timestamptz,
  failing_since timestamptz,
  failure text,
  failures int not null check (failures >= 0),
  next_at timestamptz,
  halted jsonb,
  primary key (organisation_id, id),
  check ((failures > 0) = (failing_since is not null)),
  check ((address is not null and ended_at is null) or next_at is null)
)`;

const ITEMS = `
create table imported_items (
  organisation_id uuid not null,
  source_id uuid not null,
  uid text not null,
  activity_id uuid not null,
  said jsonb not null,
  cancelled boolean not null,
  changes jsonb not null,
  gone_at timestamptz,
  paused_when_gone boolean not null,
  primary key (organisation_id, source_id, uid),
  unique (organisation_id, activity_id),
  foreign key (organisation_id, source_id) references import_sources (organisation_id, id),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id)
)`;

const RUNS = `
create table import_runs (
  organisation_id uuid not null,
  id uuid not null,
  source_id uuid not null,
  state text not null check (state in ('running', 'done', 'failed')),
  by_person boolean not null,
  started_at timestamptz not null,
  beat_at timestamptz,
  ended_at timestamptz,
  tries int not null,
  items jsonb,
  vanishing text[] not null,
  over_edits boolean not null,
  total int not null,
  done int not null,
  added int not null,
  changed int not null,
  same int not null,
  past int not null,
  refused int not null,
  gone int not null,
  failure text,
  primary key (organisation_id, id),
  foreign key (organisation_id, source_id) references import_sources (organisation_id, id),
  check ((state = 'running') = (ended_at is null)),
  check (state = 'running' or items is null),
  check (done <= total)
)`;

const ROWS = `
create table import_run_rows (
  organisation_id uuid not null,
  run_id uuid not null,
  position int not null,
  line int,
  name text not null,
  fate text not null check (fate in ('new', 'changed', 'same', 'past', 'refused', 'gone')),
  activity_id uuid,
  changed text[] not null,
  kept text[] not null,
  problems jsonb not null,
  primary key (organisation_id, run_id, position),
  foreign key (organisation_id, run_id) references import_runs (organisation_id, id) on delete cascade
)`;

/** An organisation's own; and whoever carries work out sees of all of them that something waits and since when, before it acts for its organisation. */
const ownAndDue = (table: string, waits: string, columns: string): string[] => [
  ...forceRowSecurity(table),
  ...policy('activities', table, { name: 'own', to: 'app', using: OWN_ROWS, check: OWN_ROWS, grant: 'select, insert, update, delete' }),
  ...policy('activities', table, { name: 'due', to: 'mail', for: 'select', using: waits, grant: `select (${columns})` }),
];

/** What is brought in from elsewhere: sources, what came of them, and each time that it was done. */
export const IMPORT_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Imports1760000006000', [
    SOURCES,
    ...ownAndDue('import_sources', 'next_at is not null', 'organisation_id, id, next_at'),
    'create index import_sources_due on import_sources (next_at) where next_at is not null',
    ITEMS,
    ...ownTable('activities', 'imported_items'),
    RUNS,
    ...ownAndDue('import_runs', "state = 'running'", 'organisation_id, id, state, beat_at, started_at'),
    // one at a time of each source
    "create unique index import_runs_running on import_runs (organisation_id, source_id) where state = 'running'",
    'create index import_runs_of_source on import_runs (organisation_id, source_id, started_at)',
    ROWS,
    ...ownTable('activities', 'import_run_rows'),
  ]),
];
