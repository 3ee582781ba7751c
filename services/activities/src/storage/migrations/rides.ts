import { ownTable, publishedTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const DAYS = `
create table ride_days (
  organisation_id uuid not null,
  activity_id uuid not null,
  -- for which the meeting was planned, wherever it has been moved
  date date not null,
  -- for when everybody was told to come the last time; null once it is off
  told_starts_at timestamptz(3),
  told_ends_at timestamptz(3),
  -- counts alone: everybody may read them, so that one question finds what has to be looked at in all organisations
  rides int not null default 0 check (rides >= 0),
  seats int not null default 0 check (seats >= 0),
  accepted int not null default 0 check (accepted >= 0),
  asked int not null default 0 check (asked >= 0),
  unplaced int not null default 0 check (unplaced >= 0),
  -- the last day on which anything is arranged; after it nobody looks
  until_on date not null,
  -- what the activity was like when it was looked at; less where something was forgotten or withdrawn since
  seen_revision int not null,
  -- the last tally that was told
  tally jsonb,
  primary key (organisation_id, activity_id, date),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id)
)`;

const RIDES = `
create table rides (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  date date not null,
  kind text not null,
  driver_id uuid,
  area text not null,
  there boolean not null,
  back boolean not null,
  departs_at text,
  returns_at text,
  seats int not null check (seats > 0),
  cost_share_cents int check (cost_share_cents >= 0),
  status text not null check (status in ('offered', 'cancelled', 'called-off')),
  offered_at timestamptz(3) not null,
  taken_there int not null default 0 check (taken_there >= 0),
  taken_back int not null default 0 check (taken_back >= 0),
  primary key (organisation_id, id),
  foreign key (organisation_id, activity_id, date) references ride_days (organisation_id, activity_id, date),
  foreign key (organisation_id, driver_id) references people (organisation_id, id),
  check (there or back),
  -- costs are shared in a carpool; anything else would be a price
  check (cost_share_cents is null or kind = 'carpool'),
  -- the last word on "never overbooked"
  check (status <> 'offered' or (taken_there <= seats and taken_back <= seats))
)`;

const SEATS = `
create table ride_seats (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  date date not null,
  person_id uuid,
  placement_id uuid,
  area text not null,
  pick_up text,
  there boolean not null,
  back boolean not null,
  size int not null check (size > 0),
  status text not null check (status in ('unplaced', 'asked', 'accepted', 'cancelled', 'called-off')),
  ride_id uuid,
  declined_by uuid[] not null,
  asked_at timestamptz(3) not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, activity_id, date) references ride_days (organisation_id, activity_id, date),
  foreign key (organisation_id, person_id) references people (organisation_id, id),
  foreign key (organisation_id, placement_id) references placements (organisation_id, id),
  foreign key (organisation_id, ride_id) references rides (organisation_id, id),
  check (there or back),
  check ((ride_id is not null) = (status in ('asked', 'accepted'))),
  check (person_id is null or placement_id is null)
)`;

/** A ride is changed by two who do not see each other, a driver may say nothing, and whoever wishes from a page may press twice. */
const CHANGES = [
  'alter table rides add column note text, add column version int not null default 1 check (version > 0)',
  // till when a driver may think; of those who were asked before, for good
  'alter table ride_seats add column answer_by timestamptz(3), add column request_key uuid',
  `alter table ride_seats add constraint ride_seats_waits_for_an_answer check (answer_by is null or status = 'asked')`,
  'create unique index ride_seats_of_request on ride_seats (organisation_id, request_key) where request_key is not null',
  'alter table ride_days add column answer_due_at timestamptz(3)',
  'create index ride_days_to_answer on ride_days (answer_due_at) where answer_due_at is not null',
];

/** Seats to a meeting: who offers them, who wishes for one. */
export const RIDE_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Rides1760000003100', [
    DAYS,
    ...publishedTable('activities', 'ride_days', 'true'),
    'create index ride_days_to_look_at on ride_days (until_on) where rides > 0 or asked > 0 or unplaced > 0',
    RIDES,
    ...ownTable('activities', 'rides'),
    'create index rides_of_day on rides (organisation_id, activity_id, date)',
    'create index rides_of_driver on rides (organisation_id, driver_id) where driver_id is not null',
    SEATS,
    ...ownTable('activities', 'ride_seats'),
    'create index ride_seats_of_day on ride_seats (organisation_id, activity_id, date)',
    'create index ride_seats_of_person on ride_seats (organisation_id, person_id) where person_id is not null',
    'create index ride_seats_of_placement on ride_seats (organisation_id, placement_id) where placement_id is not null',
  ]),
  sqlMigration('RideChanges1760000003150', CHANGES),
];
