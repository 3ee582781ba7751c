import { ownTable, publishedTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const ACTIVITIES = `
create table activities (
  organisation_id uuid not null,
  id uuid not null,
  status text not null check (status in ('draft', 'published')),
  content jsonb not null,
  revision int not null check (revision >= 0),
  changed_at timestamptz not null,
  published_at timestamptz,
  seats_taken int not null default 0 check (seats_taken >= 0),
  -- what lists are filtered by; written from the content by the store
  kind text not null,
  capacity int check (capacity >= 0),
  municipality_code text,
  target_groups text[] not null,
  starts_on date,
  weekly boolean not null,
  until_on date,
  weekday smallint check (weekday between 1 and 7),
  has_transport boolean not null,
  free boolean not null,
  search_text text not null,
  search tsvector not null generated always as (to_tsvector('finnish', search_text) || to_tsvector('simple', search_text)) stored,
  primary key (organisation_id, id),
  -- the last word on "never more people than places"
  check (capacity is null or seats_taken <= capacity),
  check (status = 'draft' or published_at is not null)
)`;

const PLACEMENTS = `
create table placements (
  organisation_id uuid not null,
  id uuid not null,
  requesting_organisation_id uuid not null,
  -- null in a tombstone, and where the activity was never here there is no row to point at
  activity_id uuid,
  status text not null check (status in ('requested', 'accepted', 'declined', 'withdrawn')),
  code text,
  requested_at timestamptz,
  decided_at timestamptz,
  starts_on date,
  decline_reason text,
  primary key (organisation_id, id),
  check ((status = 'withdrawn') = (code is null)),
  check (status = 'withdrawn' or activity_id is not null)
)`;

const ATTENDANCES = `
create table attendances (
  organisation_id uuid not null,
  activity_id uuid not null,
  occurred_on date not null,
  others jsonb not null,
  newcomers int not null check (newcomers >= 0),
  marked_at timestamptz not null,
  primary key (organisation_id, activity_id, occurred_on),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id)
)`;

const PRESENCES = `
create table placement_presences (
  organisation_id uuid not null,
  activity_id uuid not null,
  occurred_on date not null,
  placement_id uuid not null,
  present boolean not null,
  primary key (organisation_id, activity_id, occurred_on, placement_id),
  foreign key (organisation_id, activity_id, occurred_on) references attendances (organisation_id, activity_id, occurred_on) on delete cascade,
  foreign key (organisation_id, placement_id) references placements (organisation_id, id)
)`;

/** The service's own tables: what is offered, who is expected, who came. */
export const ACTIVITY_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Activities1760000000000', [
    'create extension if not exists pg_trgm',
    ACTIVITIES,
    ...publishedTable('activities', 'activities', "status = 'published'"),
    'create index activities_by_id on activities (id)',
    'create index activities_by_search on activities using gin (search)',
    'create index activities_by_likeness on activities using gin (search_text gin_trgm_ops)',
    "create index activities_by_municipality on activities (municipality_code, kind) where status = 'published'",
    PLACEMENTS,
    ...ownTable('activities', 'placements'),
    'create index placements_by_activity on placements (organisation_id, activity_id, status)',
    ATTENDANCES,
    ...ownTable('activities', 'attendances'),
    PRESENCES,
    ...ownTable('activities', 'placement_presences'),
    'create index placement_presences_by_placement on placement_presences (organisation_id, placement_id) where present',
  ]),
];
