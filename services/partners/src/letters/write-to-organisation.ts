import { dayInHelsinki } from '@pirtti/kernel';
import type { Letters, NewLetter } from '@pirtti/notify';
import type { EntityManager } from 'typeorm';
import type { Organisation } from '../organisations/domain/organisation.js';
import { chooseAddressees, type Named } from './domain/choose-addressees.js';
import { languageOf } from './language-of.js';
import { namedIn } from './storage/addressees.js';

/** A letter to an organisation: who reads it, and in which language, follows from the organisation. */
export type OrganisationLetter<Details extends object> = Pick<NewLetter<Details>, 'kind' | 'details' | 'about' | 'at'>;

/** Queues a letter to each of those who read an organisation's letters, in its language. Of `named`, only its own people are looked at. */
export async function writeToOrganisation<Details extends object>(
  letters: Letters, tx: EntityManager, senderId: string, to: Organisation, named: readonly Named[], body: OrganisationLetter<Details>,
): Promise<void> {
  for (const { email, membershipId } of chooseAddressees(to, named)) {
    await letters.write(tx, senderId, { ...body, to: { email }, language: languageOf(to), reader: { as: 'partner', addressee: { organisationId: to.id, membershipId } } });
  }
}

/** The same letter to each of the organisations, with whoever is named in them on its day. */
export async function writeToOrganisations<Details extends object>(
  letters: Letters, tx: EntityManager, senderId: string, all: readonly Organisation[], body: OrganisationLetter<Details>,
): Promise<void> {
  const named = await namedIn(tx, all.map(({ id }) => id), dayInHelsinki(body.at));
  for (const one of all) await writeToOrganisation(letters, tx, senderId, one, named, body);
}
