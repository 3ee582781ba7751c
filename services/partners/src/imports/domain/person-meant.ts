import type { ContactPerson } from '../../contact-persons/domain/contact-person.js';
import { fold } from './directory.js';
import type { ImportedContact } from './imported-contact.js';

type Named = Pick<ContactPerson, 'name' | 'email'>;

/**
 * Those of an organisation's people whom a row may mean: by e-mail, else by name. Offices hand their address on: one address and
 * not a word of the name in common are two people.
 */
export function peopleMeant<Person extends Named>(people: readonly Person[], { name, content: { email } }: Pick<ImportedContact, 'name' | 'content'>): readonly Person[] {
  const written = people.filter((one) => email && one.email && fold(one.email) === fold(email) && sharesWord(one.name, name));
  const called = people.filter((one) => fold(one.name) === fold(name));
  const both = written.filter((one) => called.includes(one));
  return [both, written, called].find((found) => found.length > 0) ?? [];
}

const wordsOf = (name: string): readonly string[] => fold(name).split(/[\s-]+/);

function sharesWord(one: string, other: string): boolean {
  const words = wordsOf(other);
  return wordsOf(one).some((word) => words.includes(word));
}
