import { sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

/**
 * Whether somebody can come: `has_room` where one of the coming meetings that people sign up for one by one, or the series, has a seat left;
 * `has_seat` where every one of them has, which is what a placement holds. Coming is what ends no sooner than the meeting that lists call the next
 * one: it is told by what was written and by no clock. A meeting without a row among the pools has nobody in it but those who were placed.
 */
const ROOM_OF = `
create function room_of(organisation uuid, activity uuid, way_in text, next_ends timestamptz, out has_room boolean, out has_seat boolean) language plpgsql stable as $$
declare
  most int;
  taken int;
  seated int;
  peak int;
begin
  select a.capacity, a.seats_taken into most, taken from activities a where a.organisation_id = organisation and a.id = activity;
  has_seat := most is null or taken < most;
  has_room := has_seat;
  if most is null or way_in <> 'occurrence' then return; end if;
  select count(*) into seated from placements p where p.organisation_id = organisation and p.activity_id = activity and p.status = 'accepted';
  select coalesce(bool_or(o.status <> 'cancelled' and seated + coalesce(p.confirmed + p.offered, 0) < most), false), coalesce(max(p.confirmed + p.offered), 0) into has_room, peak
  from occurrences o
  left join sign_up_pools p on p.organisation_id = o.organisation_id and p.activity_id = o.activity_id and p.pool = to_char(o.date, 'YYYY-MM-DD')
  where o.organisation_id = organisation and o.activity_id = activity and o.ends_at >= next_ends;
  has_seat := seated + peak < most;
end $$`;

/** Whoever writes a listing, or moves its next time on, says of its room what is so. */
const SAY_ROOM = `
create function say_room() returns trigger language plpgsql as $$
begin
  select r.has_room, r.has_seat into new.has_room, new.has_seat from room_of(new.organisation_id, new.activity_id, new.sign_up, new.next_ends_at) r;
  return new;
end $$`;

/** Whoever takes or gives back a seat changes the activity's row or a pool's; what lists say of room follows in the same statement. */
const KEEP_ROOM = `
create or replace function keep_room() returns trigger language plpgsql as $$
declare
  activity uuid;
begin
  if tg_table_name = 'activities' then activity := new.id; else activity := new.activity_id; end if;
  update listings l set has_room = r.has_room, has_seat = r.has_seat
  from (select r.* from listings one, room_of(one.organisation_id, one.activity_id, one.sign_up, one.next_ends_at) r where one.organisation_id = new.organisation_id and one.activity_id = activity) r
  where l.organisation_id = new.organisation_id and l.activity_id = activity and (l.has_room, l.has_seat) is distinct from (r.has_room, r.has_seat);
  return null;
end $$`;

/** Room by each meeting: that the fullest one is full keeps nobody from the others. */
export const ROOM_MIGRATIONS: readonly MigrationClass[] = [
  sqlMigration('RoomByMeeting1760000006200', [
    'alter table listings add column has_seat boolean',
    'alter table listings no force row level security',
    'update listings set has_seat = has_room',
    'alter table listings force row level security',
    'alter table listings alter column has_seat set not null',
    // which names of its organiser its words hold
    'alter table listings add column organiser int not null default 0',
    ROOM_OF,
    SAY_ROOM,
    'create trigger say_room before insert or update of next_ends_at, sign_up, version on listings for each row execute function say_room()',
    KEEP_ROOM,
    'create trigger keep_room after insert or update of confirmed, offered on sign_up_pools for each row execute function keep_room()',
  ]),
];
