import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Secrets by which somebody may say once, without logging in, that a record is still valid. Only their hashes are kept. */
@Injectable()
export class ConfirmationLinks {
  /** A new secret of the acting organisation; those that have served their time are forgotten. */
  async make(tx: EntityManager, organisationId: string, { at, expiresAt, personIds = [] }: { readonly at: Date; readonly expiresAt: Date; readonly personIds?: readonly string[] }): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await tx.query('delete from confirmation_links where organisation_id = $1 and (expires_at <= $2 or used_at is not null)', [organisationId, at]);
    await tx.query('insert into confirmation_links (organisation_id, token_hash, expires_at, person_ids) values ($1, $2, $3, $4)', [organisationId, hashOf(token), expiresAt, personIds]);
    return token;
  }

  /** Uses a secret up, and tells of which people it was asked: of none where it was asked of the organisation itself. Of two who come with it at once one is told; so is nobody who comes too late. */
  async use(tx: EntityManager, organisationId: string, token: string, at: Date): Promise<readonly string[] | undefined> {
    const [rows] = await tx.query<[{ personIds: string[] }[], number]>(
      'update confirmation_links set used_at = $3 where organisation_id = $1 and token_hash = $2 and used_at is null and expires_at > $3 returning person_ids as "personIds"', [organisationId, hashOf(token), at]);
    return rows[0]?.personIds;
  }
}
