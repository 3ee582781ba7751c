import { createHash } from 'node:crypto';
import { refuse, type Refusal } from '@pirtti/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import type { Command } from './command.js';

/** How long a key is remembered: longer than any client retries. */
const KEPT_HOURS = 24;

/** What is known of a command's key: never seen, done before (with the id of what it made), or a reason to refuse. */
export type Claim = { readonly kind: 'new' } | { readonly kind: 'done'; readonly resourceId: string } | Refusal;

/**
 * Takes the key for the rest of the transaction. An advisory lock instead of a waiting insert: of twenty same requests
 * nineteen hear at once that it is being done, and hold no connection while they wait.
 */
export async function claim(tx: EntityManager, command: Command): Promise<Claim> {
  const { actor, idempotencyKey, route } = command;
  const owner = [actor.organisationId, actor.issuer, actor.subject, route, idempotencyKey];
  const [lock] = await tx.query<{ taken: boolean }[]>('select pg_try_advisory_xact_lock($1) as taken', [lockNumber(owner)]);
  if (!lock?.taken) return refuse('idempotency-key-is-in-use');
  const [known] = await tx.query<{ requestHash: string; resourceId: string }[]>(
    `select request_hash as "requestHash", resource_id as "resourceId" from idempotency_keys
      where organisation_id = $1 and issuer = $2 and subject = $3 and route = $4 and key = $5 and expires_at > now()`, owner);
  if (!known) return { kind: 'new' };
  return known.requestHash === command.requestHash ? { kind: 'done', resourceId: known.resourceId } : refuse('idempotency-key-was-used-otherwise');
}

/** Remembers what a command made, in the same transaction. An expired row of the same key gives way. */
export async function remember(tx: EntityManager, command: Command, resourceId: string): Promise<void> {
  const { actor, idempotencyKey, route, requestHash } = command;
  await tx.query(
    `insert into idempotency_keys (organisation_id, issuer, subject, route, key, request_hash, resource_id, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(hours => $8))
     on conflict (organisation_id, issuer, subject, route, key)
     do update set request_hash = excluded.request_hash, resource_id = excluded.resource_id, expires_at = excluded.expires_at`,
    [actor.organisationId, actor.issuer, actor.subject, route, idempotencyKey, requestHash, resourceId, KEPT_HOURS]);
}

/** Forgets keys past their time, as the mail role. */
export const forgetOldKeys = (mail: DataSource): Promise<unknown> => mail.query('delete from idempotency_keys where expires_at < now()');

const lockNumber = (parts: readonly (string | undefined)[]): string =>
  createHash('sha256').update(JSON.stringify(['idempotency', ...parts])).digest().readBigInt64BE(0).toString();
