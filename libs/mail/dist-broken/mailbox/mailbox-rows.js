import { newReceiver } from '../protocol/receiver.js';
const READ = `select generation, last_sequence::float8 as last_sequence, last_history, stopped,
  started_generation, started_sequence::float8 as started_sequence, starts from mailboxes where sender = $1`;
/** The mailbox's durable state; opened on first sight. With `lock`, nobody else reads this mailbox until the transaction ends. */
export async function readMailbox(tx, sender, lock = false) {
    const [row] = await tx.query(lock ? `${READ} for update` : READ, [sender]);
    if (row) {
        return {
            durable: { generation: row.generation, lastSequence: row.last_sequence, lastHistory: row.last_history, stopped: row.stopped },
            unfinished: row.starts === 0 ? undefined : { generation: row.started_generation ?? 0, sequence: row.started_sequence ?? 0, starts: row.starts },
        };
    }
    await tx.query('insert into mailboxes (sender, generation, last_sequence, last_history) values ($1, $2, $3, $4) on conflict do nothing', [sender, newReceiver.generation, newReceiver.lastSequence, newReceiver.lastHistory]);
    return readMailbox(tx, sender, lock);
}
/** Writes where the mailbox stands; whatever was started is finished by that. */
export const writeMailbox = (tx, sender, durable) => tx.query(`
  update mailboxes set generation = $2, last_sequence = $3, last_history = $4, stopped = $5, started_generation = null, started_sequence = null, starts = 0
  where sender = $1`, [sender, durable.generation, durable.lastSequence, durable.lastHistory, durable.stopped]);
/** Says that work begins, in a commit of its own. It need not reach the disk: it is for a dead process, not for a dead database. */
export const markStart = (tx, sender, first, starts) => tx.query(`
  with lazily as (select set_config('synchronous_commit', 'off', true))
  update mailboxes set started_generation = $2, started_sequence = $3, starts = $4 from lazily where sender = $1`, [sender, first.generation, first.sequence, starts]);
/** What the inbox already holds of a batch, in the protocol's words. */
export async function readInbox(tx, sender, durable, batch) {
    const seen = batch.filter(({ generation, sequence }) => generation === durable.generation && sequence <= durable.lastSequence);
    const known = seen.length === 0 ? [] : await tx.query('select sequence::float8 as sequence, event_id from inbox where sender = $1 and generation = $2 and sequence = any($3::bigint[])', [sender, durable.generation, seen.map(({ sequence }) => sequence)]);
    const applied = await tx.query('select distinct event_id from inbox where sender = $1 and event_id = any($2::uuid[])', [sender, batch.map(({ eventId }) => eventId)]);
    return { known: new Map(known.map((row) => [row.sequence, row.event_id])), applied: new Set(applied.map((row) => row.event_id)) };
}
export const insertInbox = (tx, sender, entries) => tx.query(`
  insert into inbox (sender, generation, sequence, event_id, outcome)
  select $1, generation, sequence, event_id, outcome
  from jsonb_to_recordset($2::jsonb) as item(generation int, sequence bigint, event_id uuid, outcome text)`, [sender, JSON.stringify(entries.map(({ message, outcome }) => ({ generation: message.generation, sequence: message.sequence, event_id: message.eventId, outcome })))]);
//# sourceMappingURL=mailbox-rows.js.map