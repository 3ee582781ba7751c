import { ownTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const PEOPLE = `
create table people (
  organisation_id uuid not null,
  id uuid not null,
  name text,
  email text,
  phone text,
  language text check (language in ('fi', 'sv', 'en')),
  version int not null check (version > 0),
  created_at timestamptz(3) not null,
  -- when somebody last wrote here who the person is or how they are reached
  changed_at timestamptz(3) not null,
  -- the proof of an erasure: when, why, which details, and how many rows of each trace
  erased_at timestamptz(3),
  erased_because text check (erased_because in ('request', 'retention')),
  erased_details text[],
  erased_traces jsonb,
  primary key (organisation_id, id),
  check ((erased_at is null) = (name is not null)),
  check ((erased_at is null) = (language is not null)),
  check ((erased_at is null) = (email is not null or phone is not null)),
  check ((erased_at is null) = (erased_because is null) and (erased_at is null) = (erased_details is null) and (erased_at is null) = (erased_traces is null))
)`;

const LINKS = `
create table person_links (
  organisation_id uuid not null,
  -- the secret itself stands in a letter alone
  token_hash text not null,
  person_id uuid not null,
  about_kind text not null,
  about_id uuid not null,
  expires_at timestamptz(3) not null,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, person_id) references people (organisation_id, id)
)`;

const ROUNDS = `
create table forgetting_rounds (
  organisation_id uuid not null,
  day date not null,
  at timestamptz(3) not null,
  -- counts alone
  forgotten int not null check (forgotten >= 0),
  kept int not null check (kept >= 0),
  primary key (organisation_id, day)
)`;

/** Who people are and how they are reached: here and nowhere else in this service. */
export const PEOPLE_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('People1760000001100', [
    PEOPLE,
    ...ownTable('activities', 'people'),
    'create index people_by_age on people (organisation_id, changed_at) where erased_at is null',
    LINKS,
    ...ownTable('activities', 'person_links'),
    'create index person_links_by_person on person_links (organisation_id, person_id)',
    'create index person_links_by_age on person_links (organisation_id, expires_at)',
    ROUNDS,
    ...ownTable('activities', 'forgetting_rounds'),
  ]),
];
