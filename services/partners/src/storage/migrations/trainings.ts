import { forceRowSecurity, policy, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const OWN = 'organisation_id = (select current_organisation())';

/** Trainings that were held, with how many came: read by all who work here, written by whoever held them. */
export const TRAINING_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Trainings1760000000990', [
    `create table trainings (
       organisation_id uuid not null,
       id uuid not null unique,
       topic text not null,
       title text not null,
       held_on date not null,
       municipality_codes text[] not null check (cardinality(municipality_codes) > 0),
       staff integer not null check (staff >= 0),
       volunteers integer not null check (volunteers >= 0),
       organisations integer not null check (organisations > 0),
       version integer not null check (version > 0),
       is_retracted boolean not null,
       search_text text generated always as (lower(title)) stored,
       primary key (organisation_id, id),
       check (staff + volunteers >= organisations)
     )`,
    'create index trainings_by_day on trainings (held_on)',
    ...forceRowSecurity('trainings'),
    ...policy('partners', 'trainings', { name: 'own', to: 'app', using: OWN, check: OWN, grant: 'select, insert, update' }),
    ...policy('partners', 'trainings', { name: 'register', to: 'app', for: 'select', using: 'true' }),
    `create table training_timeline (
       organisation_id uuid not null,
       position bigint generated always as identity,
       training_id uuid not null,
       at timestamptz not null,
       what text not null,
       by_role text not null,
       details jsonb not null,
       primary key (organisation_id, position)
     )`,
    'create index timeline_of_training on training_timeline (training_id, position)',
    ...forceRowSecurity('training_timeline'),
    // Added to in one's own name; nobody changes what has happened.
    ...policy('partners', 'training_timeline', { name: 'read', to: 'app', for: 'select', using: 'true', grant: 'select' }),
    ...policy('partners', 'training_timeline', { name: 'add', to: 'app', for: 'insert', check: OWN, grant: 'insert' }),
  ]),
];
