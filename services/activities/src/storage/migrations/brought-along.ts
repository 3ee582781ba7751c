import { sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

/** Newcomers whom somebody they know brought along, those of a called age group, and activities found by who does them together. */
export const BROUGHT_ALONG_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('BroughtAlong1760000006310', [
    'alter table attendances add column brought_along int not null default 0 check (brought_along >= 0 and brought_along <= newcomers)',
    'alter table attendances alter column brought_along drop default',
    "create index activities_by_co_organiser on activities using gin ((content->'coOrganiserIds'))",
  ]),
];
