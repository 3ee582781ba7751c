import { forceRowSecurity, policy, publishedTable, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

/**
 * What lists and searches know of published activities: one narrow row each, written by the activities' store. `words` is what the text index
 * has; it is long and never read, so it stands apart from the row (external, and anything over 128 bytes is put there first).
 */
const LISTINGS = `
create table listings (
  organisation_id uuid not null,
  activity_id uuid not null,
  no int generated always as identity,
  version int not null,
  -- decides whether the row is in a sample
  sample smallint not null check (sample between 0 and 999),
  kind text not null,
  municipality_code text not null,
  village text,
  target_groups int not null,
  languages text[] not null,
  accessible int not null,
  inaccessible int not null,
  free boolean not null,
  transport boolean not null,
  sign_up text not null,
  has_room boolean not null,
  online boolean not null,
  latitude float8,
  longitude float8,
  name text not null,
  solved int not null,
  unsolved int not null,
  unknown int not null,
  wishes int not null,
  -- when it meets: its weekdays and times of day as bits, and its next time
  slots int not null,
  next_at timestamptz,
  next_ends_at timestamptz,
  words tsvector not null,
  primary key (organisation_id, activity_id),
  unique (no),
  foreign key (organisation_id, activity_id) references activities (organisation_id, id) on delete cascade
) with (toast_tuple_target = 128)`;

/** The words that listings were ever made of, for guessing what a slip of the finger meant: words that everybody could read, and nobody's. */
const LISTING_WORDS = 'create table listing_words (word text primary key)';

/** Whoever takes or gives back a seat changes the activity's row; what lists say of room follows in the same statement. */
const KEEP_ROOM = `
create function keep_room() returns trigger language plpgsql as $$
begin
  update listings set has_room = new.capacity is null or new.seats_taken < new.capacity where organisation_id = new.organisation_id and activity_id = new.id;
  return null;
end $$`;

export const LISTING_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('Listings1760000005000', [
    'create extension if not exists fuzzystrmatch',
    LISTINGS,
    'alter table listings alter words set storage external, alter languages set storage main, alter name set storage main, alter village set storage main',
    ...publishedTable('activities', 'listings', 'true'),
    // without a list of what waits: readers would have to go through it
    'create index listings_by_words on listings using gin (words) with (fastupdate = off)',
    'create index listings_by_municipality on listings (municipality_code, village)',
    'create index listings_by_position on listings (latitude, longitude)',
    'create index listings_online on listings (no) where online',
    'create index listings_by_end on listings (next_ends_at)',
    LISTING_WORDS,
    ...forceRowSecurity('listing_words'),
    ...policy('activities', 'listing_words', { name: 'known', to: 'both', using: 'true', check: 'true', grant: 'select, insert' }),
    'create index listing_words_by_likeness on listing_words using gist (word gist_trgm_ops)',
    KEEP_ROOM,
    'create trigger keep_room after update of seats_taken, capacity on activities for each row when (old.seats_taken is distinct from new.seats_taken or old.capacity is distinct from new.capacity) execute function keep_room()',
    // what was looked through before
    'drop index activities_by_search, activities_by_likeness, activities_by_municipality',
    'alter table activities drop column search, drop column search_text',
    'create index listing_words_by_length on listing_words (left(word, 1), length(word))',
  ]),
  sqlMigration('SampledListings1760000006050', [
    // what is found of a sample, without looking at the rest
    'create index listings_sampled_by_words on listings using gin (words) with (fastupdate = off) where sample < 200',
    'create index listings_by_next on listings (next_at, activity_id)',
  ]),
  // apart from the one before, which has run where Pirtti was taken into use before it
  sqlMigration('ListingsInSample1760000006900', ['create index listings_in_sample on listings (sample) where sample < 50']),
  // rows are made anew by the service afterwards: until then they are to be found in their municipality
  sqlMigration('MunicipalityAmongWords1760000007000', [
    'alter table listings no force row level security',
    `update listings set words = words || array_to_tsvector(array['#' || municipality_code])`,
    'alter table listings force row level security',
  ]),
  sqlMigration('WaysOfListings1760000007050', ['create index listings_by_ways on listings (solved, unsolved, unknown, wishes) where next_at is not null']),
];
