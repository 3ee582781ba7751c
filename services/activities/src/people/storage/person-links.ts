import { hashOfSecret, newSecret } from '@pirtti/http-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** What a link opens, and for whom. */
export interface OpenedLink {
  readonly personId: string;
  readonly about: { readonly kind: string; readonly id: string };
}

export interface NewLink extends OpenedLink {
  readonly organisationId: string;
  readonly at: Date;
  readonly expiresAt: Date;
}

/**
 * Secrets by which people without an account act in what concerns them: a sign-up, a ride. Only their hashes are kept, so each letter carries a new one;
 * the earlier work as long as they last.
 */
@Injectable()
export class PersonLinks {
  /** A new secret; those that have served their time are forgotten. */
  async make(tx: EntityManager, { organisationId, personId, about, at, expiresAt }: NewLink): Promise<string> {
    const { token, tokenHash } = newSecret();
    await tx.query('delete from person_links where organisation_id = $1 and expires_at <= $2', [organisationId, at]);
    await tx.query('insert into person_links (organisation_id, token_hash, person_id, about_kind, about_id, expires_at) values ($1, $2, $3, $4, $5, $6)',
      [organisationId, tokenHash, personId, about.kind, about.id, expiresAt]);
    return token;
  }

  /** What a secret opens. Whatever is wrong with it, the answer is the same: nothing. */
  async open(tx: EntityManager, organisationId: string, token: string, at: Date): Promise<OpenedLink | undefined> {
    const [row] = await tx.query<{ personId: string; kind: string; id: string }[]>(
      'select person_id as "personId", about_kind as kind, about_id as id from person_links where organisation_id = $1 and token_hash = $2 and expires_at > $3', [organisationId, hashOfSecret(token), at]);
    return row && { personId: row.personId, about: { kind: row.kind, id: row.id } };
  }

  /** Nothing of it can be opened any more. */
  async close(tx: EntityManager, organisationId: string, about: OpenedLink['about']): Promise<void> {
    await tx.query('delete from person_links where organisation_id = $1 and about_kind = $2 and about_id = $3', [organisationId, about.kind, about.id]);
  }
}
