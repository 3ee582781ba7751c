import { ownTable, publishedTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const MODELS = `
create table volunteer_models (
  organisation_id uuid not null,
  id uuid not null,
  names jsonb not null,
  summary jsonb,
  roles text[] not null check (cardinality(roles) > 0),
  municipality_codes text[] not null,
  -- a person of the vault
  responsible_id uuid,
  funding_until date,
  needs_training boolean not null,
  needs_pledge boolean not null,
  record_valid_months int not null check (record_valid_months between 1 and 60),
  takes_applicants boolean not null,
  ended_on date,
  version int not null check (version > 0),
  primary key (organisation_id, id)
)`;

const VOLUNTEERS = `
create table volunteers (
  organisation_id uuid not null,
  id uuid not null,
  -- a person of the vault; null once they have been forgotten
  person_id uuid,
  status text not null check (status in ('applied', 'active', 'paused', 'ended', 'declined')),
  roles text[] not null,
  skills text[] not null,
  languages text[] not null,
  municipality_code text,
  villages text[] not null,
  times text[] not null,
  max_matches int not null check (max_matches between 0 and 20),
  trained_on date,
  pledged_on date,
  -- the day alone: what a criminal record says is kept nowhere (Act 148/2014)
  record_checked_on date,
  applied_at timestamptz not null,
  started_on date,
  ended_on date,
  decline_reason text,
  version int not null check (version > 0),
  primary key (organisation_id, id),
  check (status in ('applied', 'declined') or started_on is not null),
  check ((status in ('ended', 'declined')) = (ended_on is not null)),
  check ((status = 'declined') = (decline_reason is not null)),
  check (person_id is not null or status in ('ended', 'declined'))
)`;

const NEEDS = `
create table volunteer_needs (
  organisation_id uuid not null,
  id uuid not null,
  model_id uuid not null,
  person_id uuid,
  placement_id uuid,
  role text not null,
  skills text[] not null,
  languages text[] not null,
  municipality_code text,
  village text,
  times text[] not null,
  concerns_minors boolean not null,
  status text not null check (status in ('waiting', 'matched', 'ended')),
  waiting_since timestamptz not null,
  ended_on date,
  end_reason text,
  version int not null check (version > 0),
  primary key (organisation_id, id),
  foreign key (organisation_id, model_id) references volunteer_models (organisation_id, id),
  check (person_id is null or placement_id is null),
  check (person_id is not null or placement_id is not null or status = 'ended'),
  check ((status = 'ended') = (ended_on is not null and end_reason is not null))
)`;

const MATCHES = `
create table volunteer_matches (
  organisation_id uuid not null,
  id uuid not null,
  model_id uuid not null,
  need_id uuid not null,
  volunteer_id uuid not null,
  role text not null,
  municipality_code text,
  status text not null check (status in ('active', 'paused', 'ended')),
  started_on date not null,
  pauses jsonb not null,
  ended_on date,
  end_reason text,
  outcome text,
  version int not null check (version > 0),
  primary key (organisation_id, id),
  foreign key (organisation_id, model_id) references volunteer_models (organisation_id, id),
  foreign key (organisation_id, need_id) references volunteer_needs (organisation_id, id),
  foreign key (organisation_id, volunteer_id) references volunteers (organisation_id, id),
  check ((status = 'ended') = (ended_on is not null and end_reason is not null and outcome is not null)),
  check (ended_on is null or ended_on >= started_on)
)`;

const SHIFTS = `
create table volunteer_shifts (
  organisation_id uuid not null,
  id uuid not null,
  model_id uuid not null,
  names jsonb not null,
  role text not null,
  skills text[] not null,
  place text not null,
  municipality_code text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  min_people int not null check (min_people >= 0),
  max_people int not null check (max_people >= 1),
  concerns_minors boolean not null,
  activity_id uuid,
  date date,
  status text not null check (status in ('planned', 'cancelled')),
  version int not null check (version > 0),
  primary key (organisation_id, id),
  unique (organisation_id, id, max_people),
  unique (organisation_id, id, starts_at, ends_at),
  foreign key (organisation_id, model_id) references volunteer_models (organisation_id, id),
  check (min_people <= max_people),
  check (ends_at > starts_at),
  check ((activity_id is null) = (date is null))
)`;

const SEATS = `
create table volunteer_shift_seats (
  organisation_id uuid not null,
  shift_id uuid not null,
  volunteer_id uuid not null,
  place int not null check (place >= 1),
  -- copies of the shift's own, kept the same by the keys below: so the database itself can compare them
  max_people int not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (organisation_id, shift_id, volunteer_id),
  foreign key (organisation_id, shift_id, max_people) references volunteer_shifts (organisation_id, id, max_people) on update cascade,
  foreign key (organisation_id, shift_id, starts_at, ends_at) references volunteer_shifts (organisation_id, id, starts_at, ends_at) on update cascade,
  foreign key (organisation_id, volunteer_id) references volunteers (organisation_id, id),
  -- the last word on "never more than there is room for"
  unique (organisation_id, shift_id, place),
  check (place <= max_people),
  -- and on "nobody in two places at once", whatever the program believes
  constraint one_place_at_a_time exclude using gist (uuid_range(volunteer_id, volunteer_id, '[]') with &&, tstzrange(starts_at, ends_at) with &&)
)`;

const TIMELINE = `
create table volunteer_timeline (
  organisation_id uuid not null,
  position bigint generated always as identity,
  volunteer_id uuid,
  need_id uuid,
  match_id uuid,
  shift_id uuid,
  at timestamptz not null,
  what text not null,
  by_whom text not null check (by_whom in ('coordinator', 'volunteer', 'rule')),
  -- codes, days and counts; no words about anybody
  details jsonb not null,
  primary key (organisation_id, position)
)`;

const own = (table: string) => ownTable('activities', table);

/** Volunteers, what is wished of them, who goes with whom, and who helps when. Who they are stands in the vault of people. */
export const VOLUNTEER_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Volunteers1760000005000', [
    'create type uuid_range as range (subtype = uuid)',
    MODELS,
    ...publishedTable('activities', 'volunteer_models', 'takes_applicants and ended_on is null'),
    VOLUNTEERS,
    ...own('volunteers'),
    'create index volunteers_by_person on volunteers (organisation_id, person_id)',
    'create index volunteers_by_status on volunteers (organisation_id, status)',
    NEEDS,
    ...own('volunteer_needs'),
    'create index volunteer_needs_by_person on volunteer_needs (organisation_id, person_id)',
    'create index volunteer_needs_waiting on volunteer_needs (organisation_id, status, waiting_since)',
    MATCHES,
    ...own('volunteer_matches'),
    "create index volunteer_matches_by_volunteer on volunteer_matches (organisation_id, volunteer_id) where status <> 'ended'",
    // Of two who match the same need at once the second is refused, whatever the program believes.
    "create unique index one_volunteer_at_a_time on volunteer_matches (organisation_id, need_id) where status <> 'ended'",
    SHIFTS,
    ...own('volunteer_shifts'),
    'create index volunteer_shifts_by_time on volunteer_shifts (organisation_id, starts_at)',
    'create index volunteer_shifts_by_occurrence on volunteer_shifts (organisation_id, activity_id, date)',
    SEATS,
    ...own('volunteer_shift_seats'),
    'create index volunteer_shift_seats_by_volunteer on volunteer_shift_seats (organisation_id, volunteer_id, starts_at)',
    TIMELINE,
    ...own('volunteer_timeline'),
    'create index volunteer_timeline_by_volunteer on volunteer_timeline (organisation_id, volunteer_id, position)',
    'create index volunteer_timeline_by_need on volunteer_timeline (organisation_id, need_id, position)',
    'create index volunteer_timeline_by_match on volunteer_timeline (organisation_id, match_id, position)',
  ]),
  // how often somebody is called or visited: of those who were looked for before, not agreed on
  sqlMigration('VolunteerRhythms1760000005050', ['alter table volunteer_needs add column rhythm text']),
];
