import { SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { Letters, type LetterKind, type NewLetter } from '@pirtti/notify';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Person } from '../domain/person.js';
import { PersonLinks } from '../storage/person-links.js';
import { destinationOf } from './destination-of.js';

/** Every letter by which somebody can act carries their link. */
export interface WithLink {
  readonly link: string;
}

interface ToPerson<Details extends object> extends Pick<NewLetter<Details>, 'about' | 'at'> {
  readonly kind: LetterKind<Details>;
  readonly details: Details;
}

interface ToActing<Details extends WithLink> extends Pick<NewLetter<Details>, 'about' | 'at'> {
  readonly kind: LetterKind<Details>;
  readonly details: Omit<Details, 'link'>;
  /** The page that the link opens: `/kyyti`. */
  readonly page: string;
  readonly expiresAt: Date;
}

/** Letters to people without an account, in their language. */
@Injectable()
export class PersonLetters {
  constructor(private readonly letters: Letters, private readonly links: PersonLinks, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig) {}

  /** Queues a letter with the change. False where the person cannot be written to: then somebody has to call. */
  async write<Details extends object>(tx: EntityManager, person: Person, { kind, details, about, at }: ToPerson<Details>): Promise<boolean> {
    const to = destinationOf(person);
    if (!to || !this.config.letters?.publicUrl) return false;
    await this.letters.write(tx, person.organisationId, { kind, details, to, reader: { as: 'resident', doNotContact: false }, language: person.language, about, at });
    return true;
  }

  /** The same with a link of its own, by which the person acts in what the letter is about. The organisation stands in its path, the secret behind the #. */
  async writeWithLink<Details extends WithLink>(tx: EntityManager, person: Person, { kind, details, about, at, page, expiresAt }: ToActing<Details>): Promise<boolean> {
    const publicUrl = this.config.letters?.publicUrl;
    if (!publicUrl || !destinationOf(person)) return false;
    const token = await this.links.make(tx, { organisationId: person.organisationId, personId: person.id, about, at, expiresAt });
    return this.write(tx, person, { kind, about, at, details: { ...details, link: `${publicUrl}${page}/${person.organisationId}#${token}` } as Details });
  }
}
