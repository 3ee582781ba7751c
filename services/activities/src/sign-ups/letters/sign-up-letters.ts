import { Organisations, SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import type { LocalizedText } from '@pirtti/kernel';
import type { LetterKind } from '@pirtti/notify';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { occurrenceOf } from '../../activities/domain/occurrences.js';
import { addDays, instantOf, localDate } from '../../activities/domain/schedule.js';
import { wasOffered, type Activity } from '../../activities/domain/activity.js';
import type { Person } from '../../people/domain/person.js';
import { PersonLetters, type WithLink } from '../../people/letters/person-letters.js';
import { People } from '../../people/storage/people.js';
import { PersonLinks } from '../../people/storage/person-links.js';
import { SERIES } from '../domain/seats.js';
import type { SignUpFact } from '../domain/sign-up-facts.js';
import type { TimeChange } from '../domain/times.js';
import type { SignUpRow } from '../storage/sign-up.row.js';
import { SEAT_OFFERED } from './seat-offered.js';
import { SEAT_OFFER_EXPIRED, SIGN_UP_CANCELLED } from './sign-up-ended.js';
import { SIGN_UP_RECEIVED } from './sign-up-received.js';
import { TIMES_CHANGED } from './times-changed.js';

/** The page that a link of these letters opens; the secret stands behind its #. */
export const PAGE = '/ilmoittautuminen';
/** What a link is about, in the words of the vault. */
export const ABOUT = 'sign-up';

/** How long somebody may come back to look, once what they signed up for has been. */
const OPEN_DAYS_AFTER = 30;
/** To a series one belongs while it goes on; each letter brings a new link. */
const OPEN_DAYS_OF_SERIES = 366;

/** When a link to a sign-up ends that is made now. */
export const linkEndsAt = (pool: string, at: Date): Date =>
  instantOf(pool === SERIES ? addDays(localDate(at), OPEN_DAYS_OF_SERIES) : addDays(pool > localDate(at) ? pool : localDate(at), OPEN_DAYS_AFTER), '23:59');

/** A sign-up that was just made, with what is known beside it. */
interface Received {
  readonly row: SignUpRow;
  readonly activity: Activity;
  readonly person: Person;
  /** Null for who holds a seat. */
  readonly placeInLine: number | null;
  readonly at: Date;
}

/** What those who signed up are told: by letter, and with the change that it tells of. */
@Injectable()
export class SignUpLetters {
  constructor(
    private readonly letters: PersonLetters, private readonly links: PersonLinks, private readonly people: People, private readonly organisations: Organisations,
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** Thanks for signing up. Answers with the secret of the link, which stands in the letter too, where one can be written. */
  async received(tx: EntityManager, { row, activity, person, placeInLine, at }: Received): Promise<string> {
    const about = { kind: ABOUT, id: row.id };
    const token = await this.links.make(tx, { organisationId: row.organisationId, personId: person.id, about, at, expiresAt: linkEndsAt(row.pool, at) });
    const organisation = (await this.organisations.find(tx, row.organisationId))?.names;
    const publicUrl = this.config.letters?.publicUrl;
    if (!organisation || !publicUrl) return token;
    const details = { organisation, startsAt: startsAtOf(activity, row.pool), placeInLine, link: `${publicUrl}${PAGE}/${row.organisationId}#${token}` };
    await this.letters.write(tx, person, { kind: SIGN_UP_RECEIVED, details, about, at });
    return token;
  }

  /** Tells of what happened to a sign-up, where its person has not done it themselves. */
  async tell(tx: EntityManager, row: SignUpRow, activity: Activity, fact: SignUpFact): Promise<void> {
    switch (fact.type) {
      case 'SeatOffered':
        return this.write(tx, row, fact.at, SEAT_OFFERED, { startsAt: startsAtOf(activity, row.pool), until: fact.expiresAt.toISOString() });
      case 'OfferExpired':
        return this.write(tx, row, fact.at, SEAT_OFFER_EXPIRED, {});
      case 'SignUpCancelled':
        return fact.by === 'organiser' ? this.write(tx, row, fact.at, SIGN_UP_CANCELLED, {}) : undefined;
      case 'SignedUp':
      case 'OfferAccepted':
      case 'OfferDeclined':
      case 'SignUpMovedUp':
        return undefined;
    }
  }

  async tellTimes(tx: EntityManager, rows: readonly SignUpRow[], changes: readonly TimeChange[], at: Date): Promise<void> {
    for (const row of rows) await this.write(tx, row, at, TIMES_CHANGED, { changes });
  }

  private async write<Details extends WithLink & { readonly organisation: LocalizedText }>(
    tx: EntityManager, row: SignUpRow, at: Date, kind: LetterKind<Details>, more: Omit<Details, 'link' | 'organisation'>,
  ): Promise<void> {
    const person = await this.personOf(tx, row);
    const organisation = person && (await this.organisations.find(tx, row.organisationId))?.names;
    // Somebody who is forgotten is written to no more; an organisation that nobody knows yet writes to none.
    if (!person || !organisation) return;
    const details = { ...more, organisation } as unknown as Omit<Details, 'link'>;
    await this.letters.writeWithLink(tx, person, { kind, details, about: { kind: ABOUT, id: row.id }, at, page: PAGE, expiresAt: linkEndsAt(row.pool, at) });
  }

  private async personOf(tx: EntityManager, { personId }: SignUpRow): Promise<Person | undefined> {
    return personId === null ? undefined : (await this.people.of(tx, [personId])).get(personId);
  }
}

function startsAtOf(activity: Activity, pool: string): string | null {
  return pool !== SERIES && wasOffered(activity) ? occurrenceOf({ schedule: activity.content.schedule, changes: activity.changes }, pool)?.startsAt.toISOString() ?? null : null;
}
