import { askPrepared, type Prepared } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import type { StopReason } from '../protocol/messages.js';
import { newReceiver, type Arrived, type ReceiverDurable } from '../protocol/receiver.js';

/** Work on a message that was begun and never finished: the process died over it, or was killed meanwhile. */
export interface Unfinished { readonly generation: number; readonly sequence: number; readonly starts: number }

export interface Mailbox { readonly durable: ReceiverDurable; readonly unfinished: Unfinished | undefined }

interface MailboxRow {
  readonly generation: number;
  readonly last_sequence: number;
  readonly last_history: string;
  readonly stopped: StopReason | null;
  readonly started_generation: number | null;
  readonly started_sequence: number | null;
  readonly starts: number;
}

const READ_TEXT = `select generation, last_sequence::float8 as last_sequence, last_history, stopped,
  started_generation, started_sequence::float8 as started_sequence, starts from mailboxes where sender = $1`;
const READ: Prepared = { name: 'read_mailbox', text: READ_TEXT };
const HOLD: Prepared = { name: 'hold_mailbox', text: `${READ_TEXT} for update` };

/** The mailbox's durable state; opened on first sight. With `lock`, nobody else reads this mailbox until the transaction ends. */
export async function readMailbox(tx: EntityManager, sender: string, lock = false): Promise<Mailbox> {
  const [row] = await askPrepared<MailboxRow>(tx, lock ? HOLD : READ, [sender]);
  if (row) {
    return {
      durable: { generation: row.generation, lastSequence: row.last_sequence, lastHistory: row.last_history, stopped: row.stopped },
      unfinished: row.starts === 0 ? undefined : { generation: row.started_generation ?? 0, sequence: row.started_sequence ?? 0, starts: row.starts },
    };
  }
  await tx.query(
    'insert into mailboxes (sender, generation, last_sequence, last_history) values ($1, $2, $3, $4) on conflict do nothing',
    [sender, newReceiver.generation, newReceiver.lastSequence, newReceiver.lastHistory],
  );
  return readMailbox(tx, sender, lock);
}

const MARK_START: Prepared = { name: 'mark_start', text: `
  with lazily as (select set_config('synchronous_commit', 'off', true))
  update mailboxes set started_generation = $2, started_sequence = $3, starts = $4 from lazily where sender = $1` };

/** Says that work begins, in a commit of its own. It need not reach the disk: it is for a dead process, not for a dead database. */
export const markStart = (tx: EntityManager, sender: string, first: Arrived, starts: number): Promise<unknown> =>
  askPrepared(tx, MARK_START, [sender, first.generation, first.sequence, starts]);

/** What the database holds of a batch. */
export interface BatchRows {
  /** Event ids by sequence in the present generation, of what is not above `lastSequence`. */
  readonly known: ReadonlyMap<number, string>;
  /** Which event ids the inbox has from this sender under any generation. */
  readonly applied: ReadonlySet<string>;
  /** Aggregates with a letter from this sender that nobody has settled: what follows must wait behind it. */
  readonly blocked: Set<string>;
}

const READ_BATCH: Prepared = { name: 'read_batch', text: `
  select array(select distinct event_id::text from inbox where sender = $1 and event_id = any($2::uuid[])) as applied,
         array(select json_build_array(sequence, event_id) from inbox where sender = $1 and generation = $3 and sequence = any($4::bigint[])) as known,
         array(select distinct aggregate_id::text from dead_letters
               where sender = $1 and aggregate_id = any($5::uuid[]) and kind in ('dead', 'parked') and settled_at is null) as blocked` };

/** Read it under the mailbox's lock, and after it: what the lock's last holder wrote must be seen. */
export async function readBatch(tx: EntityManager, sender: string, durable: ReceiverDurable, batch: readonly Arrived[], aggregateIds: readonly string[]): Promise<BatchRows> {
  const seen = batch.filter(({ generation, sequence }) => generation === durable.generation && sequence <= durable.lastSequence);
  const [row] = await askPrepared<{ applied: string[]; known: [number, string][]; blocked: string[] }>(tx, READ_BATCH, [
    sender, batch.map(({ eventId }) => eventId), durable.generation, seen.map(({ sequence }) => sequence), aggregateIds,
  ]);
  return { known: new Map(row!.known), applied: new Set(row!.applied), blocked: new Set(row!.blocked) };
}

export type Outcome = 'applied' | 'passed-over' | 'erased' | 'dead' | 'parked';

/** Messages that came too early are written down as seen while another one's starts are being counted: those end when the mailbox has passed it. */
const MAILBOX_COLUMNS = `generation = $2, last_sequence = $3, last_history = $4, stopped = $5,
  starts = case when (started_generation, started_sequence) <= ($2, $3) then 0 else starts end`;

/** Writes where the mailbox stands; what was started is finished when it has been passed. */
export const writeMailbox = (tx: EntityManager, sender: string, { generation, lastSequence, lastHistory, stopped }: ReceiverDurable): Promise<unknown> =>
  tx.query(`update mailboxes set ${MAILBOX_COLUMNS} where sender = $1`, [sender, generation, lastSequence, lastHistory, stopped]);

const WRITE_BATCH: Prepared = { name: 'write_batch', text: `
  with moved as (update mailboxes set ${MAILBOX_COLUMNS} where sender = $1)
  insert into inbox (sender, generation, sequence, event_id, outcome)
  select $1, entry.* from unnest($6::int[], $7::bigint[], $8::uuid[], $9::text[]) as entry` };

/** The same together with what a batch brought, in one statement. */
export const writeBatch = (
  tx: EntityManager, sender: string, { generation, lastSequence, lastHistory, stopped }: ReceiverDurable, entries: readonly { readonly message: Arrived; readonly outcome: Outcome }[],
): Promise<unknown> => askPrepared(tx, WRITE_BATCH, [
  sender, generation, lastSequence, lastHistory, stopped,
  entries.map(({ message }) => message.generation), entries.map(({ message }) => message.sequence), entries.map(({ message }) => message.eventId), entries.map(({ outcome }) => outcome),
]);
