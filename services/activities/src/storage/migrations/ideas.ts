import { forceRowSecurity, ownTable, policy, PUBLIC_ORGANISATION, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const OWN = 'organisation_id = (select current_organisation())';
/** Whoever serves the municipality, by the registry. */
const SERVES = `municipality_code in (select unnest(o.service_area || coalesce(o.municipality_code, '')) from known_organisations o where o.organisation_id = (select current_organisation()))`;
/** Residents' own entries are nobody's to read until they have been checked: not the public's either. */
const RECORDED = `${OWN} and organisation_id <> '${PUBLIC_ORGANISATION}'`;
const PUBLIC = `status in ('open', 'taken-up', 'met', 'answered')`;

/** What residents wish for: written by anybody, checked and answered by those who serve the municipality, read by all once checked. */
export const IDEA_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Ideas1760000002100', [
    `create table ideas (
       organisation_id uuid not null,
       id uuid not null unique,
       municipality_code text not null,
       village text,
       kind text,
       target_groups text[] not null,
       barrier text,
       words text not null,
       language text not null,
       channel text not null,
       status text not null check (status in ('waiting', 'open', 'taken-up', 'met', 'answered', 'merged', 'turned-down')),
       raised_at timestamptz not null,
       heard_from int not null check (heard_from between 1 and 1000000),
       merged_ids uuid[] not null,
       merged_into uuid,
       taken_up_by uuid,
       answer jsonb,
       activity_id uuid,
       answered_by uuid,
       changed_at timestamptz not null,
       search_text text generated always as (lower(words || ' ' || coalesce(village, ''))) stored,
       primary key (organisation_id, id),
       check ((status = 'merged') = (merged_into is not null)),
       check (status <> 'taken-up' or taken_up_by is not null),
       check (status <> 'met' or activity_id is not null),
       check (status <> 'answered' or answer is not null),
       -- what was turned down is not kept in words
       check (status <> 'turned-down' or (words = '' and village is null))
     )`,
    'create index ideas_of_municipality on ideas (municipality_code, status, raised_at desc)',
    ...forceRowSecurity('ideas'),
    ...policy('activities', 'ideas', { name: 'raise', to: 'app', for: 'insert', check: OWN, grant: 'select, insert, update' }),
    ...policy('activities', 'ideas', { name: 'recorded', to: 'app', for: 'select', using: RECORDED }),
    ...policy('activities', 'ideas', { name: 'published', to: 'app', for: 'select', using: PUBLIC }),
    ...policy('activities', 'ideas', { name: 'area', to: 'app', for: 'select', using: SERVES }),
    ...policy('activities', 'ideas', { name: 'keep_up', to: 'app', for: 'update', using: SERVES, check: SERVES }),
    `create table idea_timeline (
       organisation_id uuid not null,
       position bigint generated always as identity,
       idea_id uuid not null,
       at timestamptz not null,
       what text not null,
       by_role text,
       details jsonb not null,
       primary key (organisation_id, position)
     )`,
    'create index timeline_of_idea on idea_timeline (idea_id, position)',
    ...forceRowSecurity('idea_timeline'),
    // Whoever sees the idea sees what happened to it; nobody changes what has happened.
    ...policy('activities', 'idea_timeline', { name: 'read', to: 'app', for: 'select', using: 'exists (select 1 from ideas i where i.id = idea_id)', grant: 'select' }),
    ...policy('activities', 'idea_timeline', { name: 'add', to: 'app', for: 'insert', check: OWN, grant: 'insert' }),
    `create table idea_supports (
       organisation_id uuid not null,
       idea_id uuid not null,
       token_hash text not null,
       supported_on date not null,
       primary key (organisation_id, idea_id, token_hash)
     )`,
    'create index supports_of_idea on idea_supports (idea_id)',
    ...ownTable('activities', 'idea_supports'),
    // How many there are is for everybody to count; a hash of a random token tells nothing else.
    ...policy('activities', 'idea_supports', { name: 'count', to: 'app', for: 'select', using: 'true' }),
  ]),
];
