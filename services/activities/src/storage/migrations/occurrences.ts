import { publishedTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const OCCURRENCES = `
create table occurrences (
  organisation_id uuid not null,
  activity_id uuid not null,
  date date not null,
  meets_on date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  status text not null check (status in ('scheduled', 'moved', 'cancelled')),
  weekday smallint not null check (weekday between 1 and 7),
  start_minute smallint not null check (start_minute between 0 and 1439),
  primary key (organisation_id, activity_id, date),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id) on delete cascade,
  check (ends_at > starts_at)
)`;

/** Coming meetings of what is offered, and a life for activities after publication. */
export const OCCURRENCE_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Occurrences1760000002000', [
    'alter table activities drop constraint activities_status_check',
    "alter table activities add check (status in ('draft', 'published', 'paused', 'cancelled', 'archived'))",
    'alter table activities add column withdrawn_at timestamptz, add column note jsonb, add column horizon_on date',
    "alter table activities add column occurrence_changes jsonb not null default '{}'",
    'alter table activities alter column occurrence_changes drop default',
    "alter table activities drop constraint activities_check1, add check (status in ('draft', 'archived') or published_at is not null)",
    "alter table activities add check ((status in ('paused', 'cancelled', 'archived')) = (withdrawn_at is not null))",
    'alter table activities drop column starts_on, drop column until_on, drop column weekday',
    // what became of something that was once offered is told to whoever follows it
    'alter policy published on activities using (published_at is not null)',
    "create index activities_by_horizon on activities (horizon_on nulls first) where status = 'published'",
    OCCURRENCES,
    // rows stand only for what is offered
    ...publishedTable('activities', 'occurrences', 'true'),
    'create index occurrences_by_time on occurrences (starts_at)',
    'create index occurrences_of_activity on occurrences (activity_id, starts_at)',
  ]),
];
