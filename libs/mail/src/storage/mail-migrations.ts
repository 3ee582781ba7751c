import { forceRowSecurity, mailTable, OWN_ROWS, policy, rolesOf, sqlMigration, type MigrationClass } from '@pirtti/storage-kit';

const OUTBOX = `create table outbox (
  id bigint generated always as identity primary key,
  event_id uuid not null unique,
  organisation_id uuid not null,
  aggregate_id uuid not null,
  aggregate_version int not null check (aggregate_version > 0),
  type text not null,
  -- null once it has been erased: a resend then carries mail.erased.v1 under the same number
  data jsonb,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  recipient_organisation_id uuid,
  traceparent text,
  correlation_id uuid,
  causation_id uuid,
  -- set by the relay when every receiver's copy is in deliveries
  routed_at timestamptz,
  unique (organisation_id, aggregate_id, aggregate_version)
)`;

/** One receiver's copy. Without a number while its channel stands still: numbered when a person opens a new generation. */
const DELIVERIES = `create table deliveries (
  channel text not null,
  outbox_id bigint not null,
  event_id uuid not null,
  generation int,
  sequence bigint,
  history text,
  check ((sequence is null) = (generation is null) and (sequence is null) = (history is null)),
  unique (channel, generation, sequence),
  unique nulls not distinct (channel, generation, event_id)
)`;

const CHANNELS = `create table channels (
  channel text primary key,
  generation int not null,
  last_sequence bigint not null,
  last_history text not null,
  stopped text,
  -- what the receiver says it has applied: for people to see, the protocol asks anew at each start
  confirmed bigint not null default 0
)`;

const MAILBOXES = `create table mailboxes (
  sender text primary key,
  generation int not null,
  last_sequence bigint not null,
  last_history text not null,
  stopped text,
  -- starts that were never finished: a message that kills the process is known by them
  started_generation int,
  started_sequence bigint,
  starts int not null default 0
)`;

const INBOX = `create table inbox (
  sender text not null,
  generation int not null,
  sequence bigint not null,
  event_id uuid not null,
  outcome text not null check (outcome in ('applied', 'passed-over', 'erased', 'dead', 'parked')),
  received_at timestamptz not null default clock_timestamp(),
  primary key (sender, generation, sequence),
  unique (sender, event_id, generation)
)`;

const DEAD_LETTERS = `create table dead_letters (
  id bigint generated always as identity primary key,
  sender text not null,
  generation int not null,
  sequence bigint not null,
  event_id uuid not null,
  aggregate_id uuid,
  type text,
  -- dead: it failed; parked: it waits behind a dead one of its aggregate; tombstone: an end that overtook them
  kind text not null check (kind in ('dead', 'parked', 'tombstone')),
  reason text not null,
  -- names of classes, codes and paths, never values
  error_class text,
  error_code text,
  -- only what passed its contract is kept: anything else may be what should never have been sent
  envelope jsonb,
  recorded_at timestamptz not null default clock_timestamp(),
  settled_at timestamptz,
  unique (sender, generation, sequence, kind)
)`;

/**
 * Versions continue from the aggregate's last one, read under the row lock that the caller already holds on the aggregate;
 * ids are handed out after that lock, so that their order is the versions' order. The unique constraint catches a caller without the lock.
 */
const APPEND_NEWS = `create function append_news(news jsonb) returns void language sql security invoker
as $$
  insert into outbox (event_id, organisation_id, aggregate_id, aggregate_version, type, data, occurred_at,
                      recipient_organisation_id, traceparent, correlation_id, causation_id)
  select item.event_id, item.organisation_id, item.aggregate_id,
         coalesce((select max(earlier.aggregate_version) from outbox earlier
                   where earlier.organisation_id = item.organisation_id and earlier.aggregate_id = item.aggregate_id), 0)
           + row_number() over (partition by item.aggregate_id order by item.place),
         item.type, item.data, item.occurred_at, item.recipient, item.traceparent, item.correlation_id, item.causation_id
  from jsonb_to_recordset(news) as item(place int, event_id uuid, organisation_id uuid, aggregate_id uuid, type text, data jsonb, occurred_at timestamptz,
                                        recipient uuid, traceparent text, correlation_id uuid, causation_id uuid)
  order by item.place
$$`;

/**
 * Which events no channel knows of yet. Beside the outbox and not in it: a mark on the event's own row would write the row and its entries in
 * three indexes once more, for each event.
 */
const UNROUTED = 'create table unrouted (outbox_id bigint primary key)';

/** The outbox is under its own fence even for its owner, and this is the one time when the owner must see all of it. */
const KEEP_WAITING_ROWS = [
  'alter table outbox no force row level security',
  'insert into unrouted select id from outbox where routed_at is null',
  'alter table outbox force row level security',
];

/** Versions as in the first one; what was told waits for the relay from the same statement on. */
const APPEND_UNROUTED_NEWS = `create or replace function append_news(news jsonb) returns void language sql security invoker
as $$
  with told as (
    insert into outbox (event_id, organisation_id, aggregate_id, aggregate_version, type, data, occurred_at,
                        recipient_organisation_id, traceparent, correlation_id, causation_id)
    select item.event_id, item.organisation_id, item.aggregate_id,
           coalesce((select max(earlier.aggregate_version) from outbox earlier
                     where earlier.organisation_id = item.organisation_id and earlier.aggregate_id = item.aggregate_id), 0)
             + row_number() over (partition by item.aggregate_id order by item.place),
           item.type, item.data, item.occurred_at, item.recipient, item.traceparent, item.correlation_id, item.causation_id
    from jsonb_to_recordset(news) as item(place int, event_id uuid, organisation_id uuid, aggregate_id uuid, type text, data jsonb, occurred_at timestamptz,
                                          recipient uuid, traceparent text, correlation_id uuid, causation_id uuid)
    order by item.place
    returning id
  )
  insert into unrouted select id from told
$$`;

/** Mail's tables. Numbers between the kit's and the services', so that they come in that order. */
export function mailMigrations(service: string): MigrationClass[] {
  const { app, mail } = rolesOf(service);
  return [
    sqlMigration('MailTables1700000000100', [
      OUTBOX,
      'create index outbox_unrouted on outbox (id) where routed_at is null',
      ...forceRowSecurity('outbox'),
      ...policy(service, 'outbox', { name: 'own_read', to: 'app', for: 'select', using: OWN_ROWS, grant: 'select' }),
      ...policy(service, 'outbox', { name: 'own_append', to: 'app', for: 'insert', check: OWN_ROWS, grant: 'insert' }),
      ...policy(service, 'outbox', { name: 'mail', to: 'mail', using: 'true', check: 'true', grant: 'select, insert, update' }),
      DELIVERIES,
      ...mailTable(service, 'deliveries'),
      CHANNELS,
      ...mailTable(service, 'channels'),
      MAILBOXES,
      ...mailTable(service, 'mailboxes'),
      INBOX,
      ...mailTable(service, 'inbox'),
      DEAD_LETTERS,
      'create index dead_letters_open on dead_letters (sender, aggregate_id) where settled_at is null',
      ...mailTable(service, 'dead_letters'),
    ]),
    sqlMigration('AppendNews1700000000101', [
      APPEND_NEWS, 'revoke all on function append_news(jsonb) from public', `grant execute on function append_news(jsonb) to ${app}, ${mail}`,
    ]),
    sqlMigration('Unrouted1700000000102', [
      UNROUTED,
      ...KEEP_WAITING_ROWS,
      'drop index outbox_unrouted',
      'alter table outbox drop column routed_at',
      ...mailTable(service, 'unrouted'),
      ...policy(service, 'unrouted', { name: 'own_append', to: 'app', for: 'insert', check: 'true', grant: 'insert' }),
      APPEND_UNROUTED_NEWS,
    ]),
  ];
}
