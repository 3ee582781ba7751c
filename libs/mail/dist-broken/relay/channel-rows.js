import { newSender } from '../protocol/sender.js';
const READ = 'select generation, last_sequence::float8 as last_sequence, last_history, stopped from channels where channel = $1';
/** The channel's durable state; a new channel is opened on first sight. With `lock`, nobody else changes it until the transaction ends. */
export async function readChannel(tx, channel, lock = false) {
    const [row] = await tx.query(lock ? `${READ} for update` : READ, [channel]);
    if (row)
        return { generation: row.generation, lastSequence: row.last_sequence, lastHistory: row.last_history, stopped: row.stopped };
    await tx.query('insert into channels (channel, generation, last_sequence, last_history) values ($1, $2, $3, $4) on conflict do nothing', [channel, newSender.generation, newSender.lastSequence, newSender.lastHistory]);
    return readChannel(tx, channel, lock);
}
export const writeChannel = (tx, channel, durable) => tx.query('update channels set generation = $2, last_sequence = $3, last_history = $4, stopped = $5 where channel = $1', [
    channel, durable.generation, durable.lastSequence, durable.lastHistory, durable.stopped,
]);
/** For people to see how far the receiver has come. */
export const writeConfirmed = (tx, channel, confirmed) => tx.query('update channels set confirmed = $2 where channel = $1', [channel, confirmed]);
/** Numbered copies of one receiver. */
export const insertDeliveries = (tx, channel, deliveries) => tx.query(`
    insert into deliveries (channel, outbox_id, event_id, generation, sequence, history)
    select $1, outbox.id, item."eventId", item.generation, item.sequence, item.history
    from jsonb_to_recordset($2::jsonb) as item("eventId" uuid, generation int, sequence bigint, history text)
    join outbox on outbox.event_id = item."eventId"`, [channel, JSON.stringify(deliveries)]);
/** Copies for a channel that stands still: a new generation will number them. */
export const insertWaiting = (tx, channel, eventIds) => tx.query('insert into deliveries (channel, outbox_id, event_id) select $1, id, event_id from outbox where event_id = any($2) on conflict do nothing', [channel, eventIds]);
/** The history of the sender's own delivery under a number; undefined when there is none. */
export async function historyAt(tx, channel, generation, sequence) {
    const [row] = await tx.query('select history from deliveries where channel = $1 and generation = $2 and sequence = $3', [channel, generation, sequence]);
    return row?.history;
}
//# sourceMappingURL=channel-rows.js.map