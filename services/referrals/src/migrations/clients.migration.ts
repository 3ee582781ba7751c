import { ownTable, sqlMigration } from '@pirtti/storage-kit';

const SERVICE = 'referrals';

/** The identity vault: the only place in the whole system where a client has a name. */
export const ClientsMigration = sqlMigration('Clients1760000000000', [
  `create table counters (
     organisation_id uuid not null,
     name text not null,
     value integer not null,
     primary key (organisation_id, name)
   )`,
  ...ownTable(SERVICE, 'counters'),
  `create table clients (
     organisation_id uuid not null,
     id uuid not null,
     number text not null,
     given_name text not null,
     family_name text not null,
     phone text,
     email text,
     language text not null check (language in ('fi', 'sv', 'en')),
     municipality_code text not null,
     address_protected boolean not null default false,
     hides_municipality boolean not null default false,
     birth_year integer,
     target_groups text[] not null default '{}',
     wishes text[] not null default '{}',
     created_at timestamptz not null,
     primary key (organisation_id, id),
     unique (organisation_id, number)
   )`,
  ...ownTable(SERVICE, 'clients'),
  `create table client_barriers (
     organisation_id uuid not null,
     client_id uuid not null,
     barrier text not null,
     tally_id uuid not null,
     identified_on date not null,
     dropped_on date,
     solution text,
     solved_on date,
     check ((solution is null) = (solved_on is null)),
     primary key (organisation_id, client_id, barrier),
     foreign key (organisation_id, client_id) references clients (organisation_id, id)
   )`,
  ...ownTable(SERVICE, 'client_barriers'),
  `create table screenings (
     organisation_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     tally_id uuid not null,
     instrument text not null,
     instrument_version text not null,
     answer text not null,
     band text not null,
     conducted_on date not null,
     recorded_at timestamptz not null,
     primary key (organisation_id, id),
     foreign key (organisation_id, client_id) references clients (organisation_id, id)
   )`,
  'create index screenings_of_client on screenings (organisation_id, client_id)',
  ...ownTable(SERVICE, 'screenings'),
  `create table consents (
     organisation_id uuid not null,
     id uuid not null,
     client_id uuid not null,
     text_version text not null,
     language text not null,
     purposes text[] not null,
     fields text[] not null,
     recipients uuid[] not null,
     how text not null,
     recorded_at timestamptz not null,
     recorded_by uuid not null,
     valid_until date not null,
     withdrawn_at timestamptz,
     primary key (organisation_id, id),
     foreign key (organisation_id, client_id) references clients (organisation_id, id)
   )`,
  'create index consents_of_client on consents (organisation_id, client_id)',
  ...ownTable(SERVICE, 'consents'),
]);
