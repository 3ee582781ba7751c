import { forceRowSecurity, policy, publishedTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const OWN = 'organisation_id = (select current_organisation())';

/** Places where people meet: everyone reads, whoever registered one writes. */
export const PLACE_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Places1760000002010', [
    `create table places (
       organisation_id uuid not null,
       id uuid not null unique,
       kind text not null check (kind <> 'online'),
       names jsonb not null,
       street_address text,
       postal_code text,
       municipality_code text not null,
       village text,
       latitude double precision check (latitude between -90 and 90),
       longitude double precision check (longitude between -180 and 180),
       directions jsonb,
       everyday boolean not null,
       run_by_volunteers boolean not null,
       valid_from date,
       valid_to date,
       accessibility jsonb not null,
       accessibility_note jsonb,
       phone text,
       email text,
       version integer not null check (version > 0),
       ended_because text,
       search_text text not null,
       primary key (organisation_id, id),
       check ((latitude is null) = (longitude is null)),
       check (valid_to >= valid_from),
       check (ended_because is null or valid_to is not null)
     )`,
    'create index places_by_municipality on places (municipality_code, kind)',
    ...publishedTable('activities', 'places', 'true'),
    `create table place_timeline (
       organisation_id uuid not null,
       position bigint generated always as identity,
       place_id uuid not null,
       at timestamptz not null,
       what text not null,
       by_role text not null,
       details jsonb not null,
       primary key (organisation_id, position)
     )`,
    // who meets in a place follows it
    "create index activities_at_place on activities ((content -> 'place' ->> 'placeId')) where content -> 'place' ->> 'placeId' is not null",
    'create index timeline_of_place on place_timeline (place_id, position)',
    ...forceRowSecurity('place_timeline'),
    // Added to in one's own name; nobody changes what has happened.
    ...policy('activities', 'place_timeline', { name: 'read', to: 'app', for: 'select', using: 'true', grant: 'select' }),
    ...policy('activities', 'place_timeline', { name: 'add', to: 'app', for: 'insert', check: OWN, grant: 'insert' }),
  ]),
];
