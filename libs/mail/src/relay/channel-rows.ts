import type { EntityManager } from 'typeorm';
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

/** Copies for a channel that stands still: a new generation will number them. */
export const insertWaiting = (tx: EntityManager, channel: string, eventIds: readonly string[]): Promise<unknown> =>
  tx.query('insert into deliveries (channel, outbox_id, event_id) select $1, id, event_id from outbox where event_id = any($2) on conflict do nothing', [channel, eventIds]);

/** The history of the sender's own delivery under a number; undefined when there is none. */
export async function historyAt(tx: EntityManager, channel: string, generation: number, sequence: number): Promise<string | undefined> {
  const [row] = await tx.query<{ history: string }[]>(
    'select history from deliveries where channel = $1 and generation = $2 and sequence = $3', [channel, generation, sequence],
  );
  return row?.history;
}
