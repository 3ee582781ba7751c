import type { DataSource } from 'typeorm';
import { openGeneration } from '../protocol/sender.js';
import { insertDeliveries, readChannel, writeChannel } from './channel-rows.js';

/**
 * Lets a stopped channel flow again, as a person decides after a sender was restored from an older copy. What the channel held from
 * `fromSequence` on, and what has waited since it stopped, is numbered anew; the receiver passes over what it has already acted on.
 * Leave `fromSequence` out to send everything again, which is always right and only slower.
 * `database` is the mail role's; the relay notices by itself. Returns how many events will be sent.
 */
export const openChannelAgain = (database: DataSource, channel: string, fromSequence = 1): Promise<number> => database.transaction(async (tx) => {
  const before = await readChannel(tx, channel, true);
  if (!before.stopped) throw new Error(`the channel to ${channel} has not stopped`);
  const rows = await tx.query<{ event_id: string }[]>(`
    select event_id from deliveries
    where channel = $1 and (sequence is null or (generation = $2 and sequence >= $3))
    order by outbox_id`, [channel, before.generation, fromSequence]);
  const { durable, commit } = openGeneration(before, rows.map((row) => row.event_id));
  await tx.query('delete from deliveries where channel = $1 and sequence is null', [channel]);
  for (const { deliveries } of commit) await insertDeliveries(tx, channel, deliveries);
  await writeChannel(tx, channel, durable);
  return rows.length;
});
