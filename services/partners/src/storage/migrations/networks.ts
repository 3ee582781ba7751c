import { forceRowSecurity, policy, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const OWN = 'organisation_id = (select current_organisation())';
const IS_MEMBER = 'member_id = (select current_organisation())';

/** Networks, who belongs to them and when, and what has happened: read by all who work here, written by whoever convenes the network. A member ends its own membership. */
export const NETWORK_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Networks1760000001060', [
    `create table networks (
       organisation_id uuid not null,
       id uuid not null unique,
       type text not null,
       name text not null,
       language text not null,
       purpose text not null,
       municipality_codes text[] not null,
       starts_on date not null,
       ends_on date,
       resource text not null,
       resource_note text not null,
       forum_id uuid,
       version integer not null check (version > 0),
       ended_because text,
       search_text text generated always as (lower(name || ' ' || purpose)) stored,
       primary key (organisation_id, id),
       check (ends_on is null or ends_on >= starts_on),
       check (ended_because is null or ends_on is not null),
       check (type <> 'wellbeing-cooperation' or cardinality(municipality_codes) > 0)
     )`,
    ...forceRowSecurity('networks'),
    ...policy('partners', 'networks', { name: 'own', to: 'app', using: OWN, check: OWN, grant: 'select, insert, update' }),
    ...policy('partners', 'networks', { name: 'directory', to: 'app', for: 'select', using: 'true' }),
    `create table network_memberships (
       -- the convener
       organisation_id uuid not null,
       id uuid not null unique,
       network_id uuid not null,
       member_id uuid not null check (member_id <> organisation_id),
       starts_on date not null,
       -- the day before the first where it never began
       ends_on date,
       version integer not null check (version > 0),
       primary key (organisation_id, id),
       foreign key (organisation_id, network_id) references networks (organisation_id, id),
       check (ends_on is null or ends_on >= starts_on - 1),
       -- on no day does an organisation belong to the same network twice, whatever the program believes
       constraint belongs_once_at_a_time exclude using gist (
         uuid_range(network_id, network_id, '[]') with &&, uuid_range(member_id, member_id, '[]') with &&, daterange(starts_on, ends_on + 1) with &&)
     )`,
    'create index memberships_of_network on network_memberships (network_id)',
    'create index networks_of_member on network_memberships (member_id)',
    ...forceRowSecurity('network_memberships'),
    ...policy('partners', 'network_memberships', { name: 'own', to: 'app', using: OWN, check: OWN, grant: 'select, insert, update' }),
    ...policy('partners', 'network_memberships', { name: 'directory', to: 'app', for: 'select', using: 'true' }),
    ...policy('partners', 'network_memberships', { name: 'member', to: 'app', for: 'update', using: IS_MEMBER, check: IS_MEMBER }),
    `create table network_timeline (
       organisation_id uuid not null,
       position bigint generated always as identity,
       network_id uuid not null,
       member_id uuid,
       at timestamptz not null,
       what text not null,
       by_role text not null,
       details jsonb not null,
       primary key (organisation_id, position)
     )`,
    'create index timeline_of_network on network_timeline (network_id, position)',
    ...forceRowSecurity('network_timeline'),
    // Added to in one's own name; nobody changes what has happened.
    ...policy('partners', 'network_timeline', { name: 'read', to: 'app', for: 'select', using: 'true', grant: 'select' }),
    ...policy('partners', 'network_timeline', { name: 'add', to: 'app', for: 'insert', check: OWN, grant: 'insert' }),
  ]),
];
