import { ownTable, publishedTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const POOL = `check (pool = 'series' or pool ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')`;

const POOLS = `
create table sign_up_pools (
  organisation_id uuid not null,
  activity_id uuid not null,
  pool text not null ${POOL},
  capacity int check (capacity >= 0),
  placed int not null check (placed >= 0),
  confirmed int not null check (confirmed >= 0),
  offered int not null check (offered >= 0),
  -- people, not parties: so many would come if they could
  waiting int not null check (waiting >= 0),
  last_number int not null check (last_number >= 0),
  -- when the first of the open offers ends
  next_due_at timestamptz(3),
  -- what those who signed up have been told of its times: by the day of each occurrence when it begins, and whether it is held
  told jsonb not null,
  told_on date not null,
  primary key (organisation_id, activity_id, pool),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id),
  -- the last word on "never more people than places": what is offered is not free either
  check (capacity is null or placed + confirmed + offered <= capacity)
)`;

const SIGN_UPS = `
create table sign_ups (
  organisation_id uuid not null,
  id uuid not null,
  activity_id uuid not null,
  pool text not null ${POOL},
  number int not null check (number > 0),
  position int not null,
  size int not null check (size > 0),
  status text not null check (status in ('confirmed', 'waiting', 'offered', 'cancelled-by-person', 'cancelled-by-organiser', 'declined', 'expired')),
  offer_expires_at timestamptz(3),
  moved_up text check (moved_up in ('mistake', 'together', 'pressing-need')),
  signed_up_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  -- the request that made it: one that comes again finds it
  request_key uuid,
  -- who comes: an id in the vault. Gone with the wish when the person is forgotten
  person_id uuid,
  -- whether somebody else signed them up, who is written to in their place
  for_another boolean not null,
  wish text,
  primary key (organisation_id, id),
  unique (organisation_id, activity_id, pool, number),
  foreign key (organisation_id, activity_id, pool) references sign_up_pools (organisation_id, activity_id, pool),
  check ((status = 'offered') = (offer_expires_at is not null))
)`;

/** Places to sit: who has signed up for what, and who waits. */
export const SIGN_UP_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('SignUps1760000005000', [
    POOLS,
    // counts, as everybody sees them on the activity's page
    ...publishedTable('activities', 'sign_up_pools', 'true'),
    'create index sign_up_pools_due on sign_up_pools (next_due_at) where next_due_at is not null',
    'create index sign_up_pools_wanted on sign_up_pools (pool) where waiting > 0',
    SIGN_UPS,
    ...ownTable('activities', 'sign_ups'),
    'create index sign_ups_in_line on sign_ups (organisation_id, activity_id, pool, status, position)',
    'create unique index sign_ups_by_request on sign_ups (organisation_id, request_key) where request_key is not null',
    'create index sign_ups_of_person on sign_ups (organisation_id, person_id) where person_id is not null',
  ]),
];
