import { ownTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

/** What an organisation has imported from where: each time, and which organisations came of it. */
export const IMPORT_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Imports1760000000800', [
    `create table organisation_imports (
       organisation_id uuid not null,
       id uuid not null,
       source text not null,
       at timestamptz not null,
       added int not null,
       changed int not null,
       same int not null,
       refused int not null,
       ended int not null,
       primary key (organisation_id, id)
     )`,
    'create index imports_by_time on organisation_imports (organisation_id, at desc)',
    ...ownTable('partners', 'organisation_imports'),
    // No key to the organisation: between organisations none points without saying whose it is, and organisations are never deleted.
    `create table imported_organisations (
       organisation_id uuid not null,
       source text not null,
       imported_id uuid not null,
       primary key (organisation_id, source, imported_id)
     )`,
    ...ownTable('partners', 'imported_organisations'),
  ]),
  sqlMigration('ImportedContacts1760000000950', [
    // How many contact persons, and which appointments: who they are stands with them alone.
    `alter table organisation_imports
       add column contacts_added int not null default 0,
       add column contacts_changed int not null default 0,
       add column contacts_same int not null default 0,
       add column contacts_refused int not null default 0,
       add column contacts_ended int not null default 0`,
    `create table imported_appointments (
       organisation_id uuid not null,
       source text not null,
       appointment_id uuid not null,
       primary key (organisation_id, source, appointment_id)
     )`,
    ...ownTable('partners', 'imported_appointments'),
  ]),
];
