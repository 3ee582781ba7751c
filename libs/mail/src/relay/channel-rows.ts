import { askPrepared, type Prepared } from '@pirtti/storage-kit';
import type { DataSource, EntityManager } from 'typeorm';
import type { Numbered, StopReason } from '../protocol/messages.js';
import { newSender, type SenderDurable } from '../protocol/sender.js';

interface ChannelRow { readonly generation: number; readonly last_sequence: number; readonly last_history: string; readonly stopped: StopReason | null }

const READ = 'select generation, last_sequence::float8 as last_sequence, last_history, stopped from channels where channel = $1';

/** The channel's durable state; a new channel is opened on first sight. With `lock`, nobody else changes it until the transaction ends. */
export async function readChannel(tx: EntityManager, channel: string, lock = false): Promise<SenderDurable> {
  const [row] = await tx.query<ChannelRow[]>(lock ? `${READ} for update` : READ, [channel]);
  if (row) return { generation: row.generation, lastSequence: row.last_sequence, lastHistory: row.last_history, stopped: row.stopped };
  await tx.query(
    'insert into channels (channel, generation, last_sequence, last_history) values ($1, $2, $3, $4) on conflict do nothing',
    [channel, newSender.generation, newSender.lastSequence, newSender.lastHistory],
  );
  return readChannel(tx, channel, lock);
}

export const writeChannel = (tx: EntityManager, channel: string, durable: SenderDurable): Promise<unknown> =>
  tx.query('update channels set generation = $2, last_sequence = $3, last_history = $4, stopped = $5 where channel = $1', [
    channel, durable.generation, durable.lastSequence, durable.lastHistory, durable.stopped,
  ]);

/** For people to see how far the receiver has come. */
export const writeConfirmed = (tx: EntityManager, channel: string, confirmed: number): Promise<unknown> =>
  tx.query('update channels set confirmed = $2 where channel = $1', [channel, confirmed]);

/** Numbered copies of one receiver. */
export const insertDeliveries = (tx: EntityManager, channel: string, deliveries: readonly Numbered[]): Promise<unknown> =>
  tx.query(`
    insert into deliveries (channel, outbox_id, event_id, generation, sequence, history)
    select $1, outbox.id, item."eventId", item.generation, item.sequence, item.history
    from jsonb_to_recordset($2::jsonb) as item("eventId" uuid, generation int, sequence bigint, history text)
    join outbox on outbox.event_id = item."eventId"`, [channel, JSON.stringify(deliveries)]);

/** One receiver's copy of an outbox row: numbered, or waiting without a number while its channel stands still. */
export interface Copy { readonly channel: string; readonly outboxId: string; readonly eventId: string; readonly numbered?: Numbered }

/** What the numbering of some rows does to one channel. */
export interface ChannelMove { readonly channel: string; readonly before: SenderDurable; readonly after: SenderDurable }

/** One statement, so one transaction and one round trip: the channels' rows are locked and compared before anything is written. */
const NUMBER: Prepared = { name: 'number_rows', text: `
  with asked as (
    select * from jsonb_to_recordset($1::jsonb) as item(channel text, generation int, last_sequence bigint, stopped text, next_sequence bigint, next_history text)
  ), held as (
    select channel from channels join asked using (channel)
    where channels.generation = asked.generation and channels.last_sequence = asked.last_sequence and channels.stopped is not distinct from asked.stopped
    for update of channels
  ), unchanged as (
    select (select count(*) from held) = (select count(*) from asked) as yes
  ), moved as (
    update channels set last_sequence = asked.next_sequence, last_history = asked.next_history
    from asked where channels.channel = asked.channel and (select yes from unchanged)
  ), copied as (
    insert into deliveries (channel, outbox_id, event_id, generation, sequence, history)
    select * from unnest($2::text[], $3::bigint[], $4::uuid[], $5::int[], $6::bigint[], $7::text[]) where (select yes from unchanged)
  ), routed as (
    delete from unrouted where outbox_id = any($8::bigint[]) and (select yes from unchanged)
  )
  select yes from unchanged` };

/**
 * Gives rows their copies and moves the channels on, all or nothing. False where another leader, or a person who opened a new generation,
 * has been at one of the channels: then nothing was written, and nothing that the caller remembers is true any more.
 */
export async function numberRows(database: DataSource, moves: readonly ChannelMove[], copies: readonly Copy[], outboxIds: readonly string[]): Promise<boolean> {
  const column = (value: (copy: Copy) => unknown) => copies.map(value);
  const [answer] = await askPrepared<{ yes: boolean }>(database, NUMBER, [
    JSON.stringify(moves.map(({ channel, before, after }) => ({
      channel, generation: before.generation, last_sequence: before.lastSequence, stopped: before.stopped, next_sequence: after.lastSequence, next_history: after.lastHistory,
    }))),
    column(({ channel }) => channel), column(({ outboxId }) => outboxId), column(({ eventId }) => eventId),
    column(({ numbered }) => numbered?.generation ?? null), column(({ numbered }) => numbered?.sequence ?? null), column(({ numbered }) => numbered?.history ?? null),
    outboxIds,
  ]);
  return answer?.yes === true;
}

const HISTORY: Prepared = { name: 'history_at', text: 'select history from deliveries where channel = $1 and generation = $2 and sequence = $3' };

/** The history of the sender's own delivery under a number; undefined when there is none. */
export async function historyAt(tx: EntityManager, channel: string, generation: number, sequence: number): Promise<string | undefined> {
  const [row] = await askPrepared<{ history: string }>(tx, HISTORY, [channel, generation, sequence]);
  return row?.history;
}
