import { Injectable } from '@nestjs/common';
import { newId } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { mayBeSent } from './decisions/may-be-sent.js';
import type { LetterStatus, NewLetter, SentLetter } from './letter.js';

/** E.164: what every gateway understands. */
const PHONE = /^\+[1-9]\d{6,14}$/;
/** Anything else is a mistake of whoever asked for the address; line breaks and commas would address others as well. */
const EMAIL = /^[^\s<>,;:"()[\]@]{1,64}@[^\s<>,;:"()[\]@]{1,190}$/;

/** Whether a letter can be sent there at all. Stricter than the standard: what it leaves out no office has. */
export const isEmailAddress = (text: string): boolean => EMAIL.test(text);

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly status: LetterStatus;
  readonly channel: SentLetter['channel'];
  readonly writtenAt: Date;
  readonly settledAt: Date | null;
  readonly reply: string | null;
  readonly addresseeId: string | null;
}

/** What an organisation writes to people. Letters are queued with the change that they tell of, and leave after its commit. */
@Injectable()
export class Letters {
  /**
   * Queues a letter. Call it inside the transaction of the change: if that is taken back, so is the letter.
   * Throws where the address is none: check it where it is asked for. Returns the letter's id.
   */
  async write<Details extends object>(tx: EntityManager, organisationId: string, letter: NewLetter<Details>): Promise<string> {
    if (!tx.queryRunner?.isTransactionActive) throw new Error('a letter needs an open transaction');
    const { kind, details, to, reader, language, about, at } = letter;
    const [channel, address] = 'email' in to ? ['email', to.email] as const : ['sms', to.phone] as const;
    if (!(channel === 'email' ? EMAIL : PHONE).test(address)) throw new Error(`a letter of the kind ${kind.code} has no good address`);
    const addressee = reader.as === 'partner' ? reader.addressee : undefined;
    const goes = mayBeSent({ reader, declined: [], kind });
    const id = newId();
    await tx.query(
      `insert into letters (organisation_id, id, channel, kind, urgent, language, address, details, about_kind, about_id, reader_organisation_id, reader_membership_id, status, written_at, due_at, settled_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14, $15)`,
      [organisationId, id, channel, kind.code, kind.urgent, language, goes ? address : null, goes ? JSON.stringify(details) : null, about.kind, about.id,
        addressee?.organisationId ?? null, addressee?.membershipId ?? null, goes ? 'waiting' : 'not-wanted', at, goes ? null : at],
    );
    return id;
  }

  /** What has become of the acting organisation's letters about some records, the newest first. */
  async about(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, readonly SentLetter[]>> {
    const found = new Map<string, SentLetter[]>(ids.map((id) => [id, []]));
    if (ids.length === 0) return found;
    const rows = await tx.query<(Row & { readonly aboutId: string })[]>(
      `select id, kind, status, channel, written_at as "writtenAt", settled_at as "settledAt", reply, reader_organisation_id as "addresseeId", about_id as "aboutId"
         from letters where about_id = any($1) order by written_at desc, id`, [[...new Set(ids)]]);
    for (const { aboutId, ...letter } of rows) found.get(aboutId)!.push(letter);
    return found;
  }
}
