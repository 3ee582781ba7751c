import { createHash } from 'node:crypto';
import { refuse, type Refusal } from '@pirtti/kernel';
import { callIn, toJsonRow, type JsonRow } from '@pirtti/storage-kit';
import type { DataSource, EntityManager } from 'typeorm';
import type { Command } from './command.js';

/** How long a key is remembered: longer than any client retries. */
const KEPT_HOURS = 24;

/** What is known of a command's key: never seen, done before (with the id of what it made), or a reason to refuse. */
export type Claim = { readonly kind: 'new' } | { readonly kind: 'done'; readonly resourceId: string } | Refusal;

/** What the database knows of a key; null where it is new. */
export interface KnownKey {
  readonly request_hash: string;
  readonly resource_id: string;
}

/** A command's key as the database is asked for it; null for a command that repeats safely by itself. */
export function askedKey({ actor, idempotencyKey, route }: Command): JsonRow | null {
  if (idempotencyKey === undefined) return null;
  return toJsonRow({ organisationId: actor.organisationId, issuer: actor.issuer, subject: actor.subject, route, key: idempotencyKey });
}

/** The key with what the command made, to be kept in the same transaction. An expired row of the same key gives way. */
export function keptKey(command: Command, resourceId: string): JsonRow | null {
  const asked = askedKey(command);
  return asked && { ...asked, ...toJsonRow({ requestHash: command.requestHash, resourceId, hours: KEPT_HOURS }) };
}

/** Whether a command is new, done before, or somebody else's under the same key. */
export function claimOf(known: KnownKey | null, { requestHash }: Command): Claim {
  if (known === null) return { kind: 'new' };
  return known.request_hash === requestHash ? { kind: 'done', resourceId: known.resource_id } : refuse('idempotency-key-was-used-otherwise');
}

/** Takes the key for the rest of the transaction. */
export async function claim(tx: EntityManager, command: Command): Promise<Claim> {
  const asked = askedKey(command);
  if (asked === null) return { kind: 'new' };
  const begun = await callIn<{ taken: boolean; known: KnownKey | null }>(tx, 'begin_command', { ...asked, lock: lockNumber(asked) });
  return begun.taken ? refuse('idempotency-key-is-in-use') : claimOf(begun.known, command);
}

/** Forgets keys past their time, as the mail role. */
export const forgetOldKeys = (mail: DataSource): Promise<unknown> => mail.query('delete from idempotency_keys where expires_at < now()');

const lockNumber = (asked: JsonRow): string =>
  createHash('sha256').update(JSON.stringify(['idempotency', asked])).digest().readBigInt64BE(0).toString();
