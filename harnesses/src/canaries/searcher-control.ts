import { gzipSync } from 'node:zlib';
import type { CanaryPerson } from './people.js';
import { Searcher } from './searcher.js';

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const everyOther = (text: string): string => [...text].map((letter, index) => (index % 2 ? letter.toUpperCase() : letter)).join('');

/** Every way of writing in which a canary must be recognised. */
const WRITINGS: Readonly<Record<string, (person: CanaryPerson) => Buffer | string>> = {
  'as it is': ({ givenName }) => `x${givenName}y`,
  'in capitals and small letters': ({ familyName }) => everyOther(familyName),
  'in an address': ({ message }) => `/clients?text=${encodeURIComponent(message)}`,
  'in JSON inside JSON': ({ message }) => JSON.stringify({ a: JSON.stringify({ message }) }),
  'in base64': ({ message }) => Buffer.from(`{"text":"${message}"}`).toString('base64'),
  'in base64, one byte on': ({ message }) => Buffer.from(`{"text": "${message}"}`).toString('base64url'),
  'in base64, two bytes on': ({ message }) => Buffer.from(`{"text" : "${message}"}`).toString('base64'),
  'in UTF-16': ({ note }) => wide(note),
  'in UTF-16, the other way round': ({ note }) => wide(note).swap16(),
  'in hex': ({ note }) => Buffer.from(note).toString('hex'),
  'as a phone number without spaces': ({ phone }) => phone.replaceAll(' ', ''),
  'as a phone number with a country code': ({ phone }) => `+358 (0)45-7 ${phone.replaceAll(/\D/g, '').slice(-7)}`.replace('(0)', ''),
  'as a phone number in an address': ({ phone }) => encodeURIComponent(phone),
  'as a phone number in base64': ({ phone }) => Buffer.from(phone).toString('base64'),
  'as another phone number, with a country code': ({ participant: { phone } }) => `+358 45-7 ${phone.replaceAll(/\D/g, '').slice(-7)}`,
  'as an identity code': ({ identityCode }) => `"${identityCode}"`,
  'as an identity code without its sign': ({ identityCode }) => identityCode.replace('-', '').toLowerCase(),
};

/** A searcher that is blind to a way of writing proves nothing: throws where one is not seen, or where one is seen in nothing. */
export function proveThatSearcherSees(people: readonly CanaryPerson[]): number {
  const searcher = new Searcher(people);
  for (const [way, write] of Object.entries(WRITINGS)) {
    for (const person of people.slice(0, 8)) {
      if (searcher.find(write(person)).length === 0) throw new Error(`the searcher does not see a canary written ${way}: ${String(write(person))}`);
    }
  }
  const innocent = gzipSync(Buffer.from(JSON.stringify(Array.from({ length: 20_000 }, (_, index) => index * 7_919))));
  const seen = searcher.find(Buffer.concat([innocent, Buffer.from(innocent.toString('base64'))]));
  if (seen.length > 0) throw new Error(`the searcher sees ${seen.map(({ canary }) => canary).join(', ')} where nothing is`);
  return Object.keys(WRITINGS).length;
}
