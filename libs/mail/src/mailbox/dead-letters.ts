import type { AnyPirttiEvent } from '@pirtti/contracts';
import type { EntityManager } from 'typeorm';
import type { FailureKind } from '../failure.js';
import type { Arrived } from '../protocol/receiver.js';

export type LetterKind = 'dead' | 'parked' | 'tombstone';

export interface Letter {
  readonly message: Arrived;
  readonly kind: LetterKind;
  readonly reason: string;
  readonly aggregateId: string | undefined;
  readonly type: string | undefined;
  readonly failure?: FailureKind;
  readonly detail?: string;
  readonly event?: AnyPirttiEvent;
}

/** Paths and rules of a broken contract can be many. */
const MAX_DETAIL = 500;

export const insertLetter = (tx: EntityManager, sender: string, letter: Letter): Promise<unknown> => tx.query(`
  insert into dead_letters (sender, generation, sequence, event_id, aggregate_id, type, kind, reason, error_class, error_code, envelope)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`, [
  sender, letter.message.generation, letter.message.sequence, letter.message.eventId, letter.aggregateId ?? null, letter.type ?? null, letter.kind,
  letter.reason, letter.failure?.errorClass ?? null, letter.failure?.errorCode ?? letter.detail?.slice(0, MAX_DETAIL) ?? null,
  letter.event ? JSON.stringify(letter.event) : null,
]);

export interface OpenLetter { readonly id: string; readonly kind: LetterKind; readonly envelope: AnyPirttiEvent | null; readonly overtaken: boolean }

/** An aggregate's unsettled letters in the order of the channel, each with whether an end has overtaken it. */
export const openLetters = (tx: EntityManager, sender: string, aggregateId: string): Promise<OpenLetter[]> => tx.query(`
  select letter.id, letter.kind, letter.envelope,
         exists (select 1 from dead_letters stone where stone.sender = letter.sender and stone.aggregate_id = letter.aggregate_id and stone.kind = 'tombstone'
                 and (stone.generation, stone.sequence) > (letter.generation, letter.sequence)) as overtaken
  from dead_letters letter
  where letter.sender = $1 and letter.aggregate_id = $2 and letter.kind in ('dead', 'parked') and letter.settled_at is null
  order by letter.generation, letter.sequence
  for update of letter`, [sender, aggregateId]);

export const settle = (tx: EntityManager, ids: readonly string[]): Promise<unknown> =>
  tx.query('update dead_letters set settled_at = clock_timestamp() where id = any($1::bigint[])', [ids]);
