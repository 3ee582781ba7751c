import type { Language } from '@pirtti/kernel';
import type { DataSource } from 'typeorm';
import type { LetterStatus } from '../letter.js';

export type Channel = 'email' | 'sms';

/** A letter that somebody has taken upon themselves to send. */
export interface ClaimedLetter {
  readonly organisationId: string;
  readonly id: string;
  readonly channel: Channel;
  readonly kind: string;
  readonly language: Language;
  readonly address: string;
  readonly details: object;
  readonly writtenAt: Date;
  readonly attempts: number;
  readonly readerOrganisationId: string | null;
  readonly readerMembershipId: string | null;
}

const CLAIM = `
  update letters set attempts = attempts + 1, due_at = $1::timestamptz + make_interval(secs => $2)
   where (organisation_id, id) in (
     select organisation_id, id from letters
      where status = 'waiting' and due_at <= $1 and channel = any($3) and (urgent or not $4)
      order by due_at limit $5 for update skip locked)
  returning organisation_id as "organisationId", id, channel, kind, language, address, details, written_at as "writtenAt", attempts,
            reader_organisation_id as "readerOrganisationId", reader_membership_id as "readerMembershipId"`;

interface Claim {
  readonly at: Date;
  /** After so long somebody else may try: whoever took the letter must have died. */
  readonly leaseSeconds: number;
  readonly channels: readonly Channel[];
  readonly onlyUrgent: boolean;
  readonly most: number;
}

/** Takes letters that are due, each for one sender alone, and commits that: nothing stays locked while a server is spoken to. */
export async function claimLetters(mail: DataSource, { at, leaseSeconds, channels, onlyUrgent, most }: Claim): Promise<ClaimedLetter[]> {
  const [rows] = await mail.query<[ClaimedLetter[], number]>(CLAIM, [at, leaseSeconds, channels, onlyUrgent, most]);
  return rows;
}

/** Says how a letter ended, and forgets where it went and what it said. */
export async function settleLetter(mail: DataSource, { organisationId, id }: ClaimedLetter, status: Exclude<LetterStatus, 'waiting'>, at: Date, reply: string | null = null): Promise<void> {
  await mail.query(`update letters set status = $3, settled_at = $4, reply = $5, address = null, details = null where organisation_id = $1 and id = $2 and status = 'waiting'`,
    [organisationId, id, status, at, reply]);
}

/** Puts it off; a letter that somebody else has taken meanwhile is theirs. */
export async function putOff(mail: DataSource, { organisationId, id, attempts }: ClaimedLetter, until: Date): Promise<void> {
  await mail.query(`update letters set due_at = $4 where organisation_id = $1 and id = $2 and attempts = $3 and status = 'waiting'`, [organisationId, id, attempts, until]);
}
