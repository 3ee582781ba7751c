import type { Actor, Person } from '@pirtti/http-kit';
import type { LetterChoices, LetterStatus } from '@pirtti/notify';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { asThemselves } from '../../memberships/storage/as-themselves.js';

export interface Choice {
  readonly kind: string;
  readonly isWanted: boolean;
  readonly at: Date;
}

/** A letter as its reader sees it afterwards: that it was there, and nothing of what it said. */
export interface OwnLetter {
  readonly kind: string;
  readonly urgent: boolean;
  readonly status: LetterStatus;
  readonly writtenAt: Date;
  readonly settledAt: Date | null;
}

const MOST_LETTERS = 20;

const LATEST = 'select distinct on (kind) kind, is_wanted as "isWanted", at from letter_choices where issuer = $1 and subject = $2 order by kind, position desc';

/** What a person has chosen about letters, in whichever organisation they were acting then. */
@Injectable()
export class OwnLetters {
  async choices(tx: EntityManager, person: Person): Promise<Choice[]> {
    await asThemselves(tx, person);
    return tx.query<Choice[]>(LATEST, [person.issuer, person.subject]);
  }

  /** Writes a choice down beside the earlier ones. The same again is nothing new. */
  async choose(tx: EntityManager, actor: Actor, { kind, isWanted, at }: Choice): Promise<void> {
    const now = (await this.choices(tx, actor)).find((one) => one.kind === kind)?.isWanted ?? true;
    if (now === isWanted) return;
    const { organisationId, membershipId, issuer, subject } = actor;
    await tx.query('insert into letter_choices (organisation_id, membership_id, issuer, subject, kind, is_wanted, at) values ($1, $2, $3, $4, $5, $6, $7)',
      [organisationId, membershipId, issuer, subject, kind, isWanted, at]);
  }

  /** The latest letters to the person, whoever wrote them. */
  async latest(tx: EntityManager, person: Person): Promise<OwnLetter[]> {
    await asThemselves(tx, person);
    return tx.query<OwnLetter[]>(
      `select l.kind, l.urgent, l.status, l.written_at as "writtenAt", l.settled_at as "settledAt"
         from letters l join memberships m on m.organisation_id = l.reader_organisation_id and m.id = l.reader_membership_id
        where m.issuer = $1 and m.subject = $2 order by l.written_at desc, l.id limit ${MOST_LETTERS}`, [person.issuer, person.subject]);
  }
}

/** Where the letters of this service say that kinds are chosen, and what was chosen there. */
export const LETTER_CHOICES: LetterChoices = {
  page: '/tyo/viestit',
  declinedBy: async (mail, { organisationId, membershipId }) => {
    const [person] = await mail.query<Person[]>('select issuer, subject from memberships where organisation_id = $1 and id = $2', [organisationId, membershipId]);
    if (!person) return [];
    const choices = await mail.query<Choice[]>(LATEST, [person.issuer, person.subject]);
    return choices.filter(({ isWanted }) => !isWanted).map(({ kind }) => kind);
  },
};
