import { forceRowSecurity, OWN_ROWS, policy, publishedTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

/** Where people are told of things: read by all who work here while it is in use, written by whoever keeps it. And what was told where. */
export const CHANNEL_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Channels1760000005060', [
    `create table publicity_channels (
       organisation_id uuid not null,
       id uuid not null unique,
       kind text not null,
       name text not null,
       municipality_codes text[] not null check (cardinality(municipality_codes) > 0),
       languages text[] not null check (cardinality(languages) > 0),
       deadline jsonb,
       length_limit integer check (length_limit > 0),
       contact jsonb,
       url text,
       active boolean not null,
       version integer not null check (version > 0),
       search_text text generated always as (lower(name || ' ' || coalesce(contact->>'office', ''))) stored,
       primary key (organisation_id, id)
     )`,
    ...publishedTable('activities', 'publicity_channels', 'active'),
    `create table publicity_channel_timeline (
       organisation_id uuid not null,
       position bigint generated always as identity,
       channel_id uuid not null,
       at timestamptz not null,
       what text not null,
       by_role text not null,
       details jsonb not null,
       primary key (organisation_id, position)
     )`,
    'create index timeline_of_publicity_channel on publicity_channel_timeline (channel_id, position)',
    ...forceRowSecurity('publicity_channel_timeline'),
    // Added to in one's own name; nobody changes what has happened. Whoever sees the channel sees what happened to it.
    ...policy('activities', 'publicity_channel_timeline', { name: 'read', to: 'app', for: 'select', using: 'exists (select from publicity_channels c where c.id = channel_id)', grant: 'select' }),
    ...policy('activities', 'publicity_channel_timeline', { name: 'add', to: 'app', for: 'insert', check: OWN_ROWS, grant: 'insert' }),
  ]),
];
