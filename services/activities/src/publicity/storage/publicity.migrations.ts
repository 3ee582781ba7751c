import { ownTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

/** What an organisation has told where, and how often its activities' pages are looked at. */
export const PUBLICITY_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Publicity1760000005061', [
    `create table publications (
       -- who told: what, and where, may be another's
       organisation_id uuid not null,
       id uuid not null,
       activity_id uuid not null,
       -- of whichever organisation: the register is everybody's, and the decision looks it up there
       channel_id uuid not null,
       told_on date not null,
       retracted boolean not null,
       primary key (organisation_id, id),
       unique (organisation_id, activity_id, channel_id, told_on)
     )`,
    ...ownTable('activities', 'publications'),
    'create index publications_by_channel on publications (organisation_id, channel_id, told_on)',
    `create table page_views (
       organisation_id uuid not null,
       activity_id uuid not null,
       day date not null,
       views integer not null check (views > 0),
       -- whether its month was told
       told boolean not null default false,
       primary key (organisation_id, activity_id, day),
       foreign key (organisation_id, activity_id) references activities (organisation_id, id)
     )`,
    ...ownTable('activities', 'page_views'),
    // who looks for what has gone from a day looks at few of a million
    "create index occurrences_moved_away on occurrences (date) where status = 'moved'",
    'create index page_views_untold on page_views (organisation_id, day) where not told',
  ]),
];
