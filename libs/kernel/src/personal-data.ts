import { label, type CodeList } from './codes/code-list.js';

/** What of a person can be found in a text by its shape. Names cannot: whoever asks for words says so beside the field. */
export const PERSONAL_DATA = {
  'identity-code': label('henkilötunnus', 'personbeteckning', 'personal identity code'),
  'phone-number': label('puhelinnumero', 'telefonnummer', 'phone number'),
  'email-address': label('sähköpostiosoite', 'e-postadress', 'e-mail address'),
  'street-address': label('katuosoite', 'gatuadress', 'street address'),
} as const satisfies CodeList<string>;
export type PersonalDataKind = keyof typeof PERSONAL_DATA;

/** Something that has to be taken out of a text before it is kept. The words themselves are for the writer's own screen: never for a log, an answer or an event. */
export interface PersonalDatum {
  readonly kind: PersonalDataKind;
  readonly words: string;
}

const IDENTITY_CODE = /(?<!\d)\d{6}\s?[-+A-Ya-y]\s?\d{3}[0-9A-Ya-y](?![0-9A-Za-z])/gu;
/** What people write instead of @ so that machines do not find it. */
const WRITTEN_AT = /[([](?:at|ät|a)[)\]]/giu;
/** `24.12.2026`, `1.2.` */
const DATE = /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?!\d)/gu;
/** `13.00`, `9:30` */
const TIME_OF_DAY = /(?<![\d.:])\d{1,2}[.:]\d{2}(?![\d.:]\d|\d)/gu;

/** All that is found, each by the words that have to go. Full-width digits and the like count as what they look like. */
export function personalDataIn(text: string): readonly PersonalDatum[] {
  const plain = text.normalize('NFKC');
  const codes = plain.match(IDENTITY_CODE) ?? [];
  const rest = plain.replaceAll(IDENTITY_CODE, ' ');
  return [
    ...codes.map((words) => ({ kind: 'identity-code', words }) as const),
    ...phoneNumbers(rest).map((words) => ({ kind: 'phone-number', words }) as const),
    ...emailAddresses(rest).map((words) => ({ kind: 'email-address', words }) as const),
    ...streetAddresses(rest).map((words) => ({ kind: 'street-address', words }) as const),
  ];
}

/** The kinds alone, each once: what a refusal may tell. */
export const personalDataKindsIn = (...texts: readonly string[]): readonly PersonalDataKind[] => [...new Set(texts.flatMap(personalDataIn).map(({ kind }) => kind))];

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
const MOST_BETWEEN = 3;

/** Groups of digits with little between them that begin as a number does here, with 0 or +: `040 000 0101`, `+358 40 0000101`. */
function phoneNumbers(text: string): string[] {
  const groups = [...text.replaceAll(DATE, (date) => '#'.repeat(date.length)).replaceAll(TIME_OF_DAY, (time) => '#'.repeat(time.length)).matchAll(/\+?\d+/gu)];
  const found: string[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const begin = groups[first]!;
    if (!/^(?:\+|0\d)/u.test(begin[0])) continue;
    let [last, digits, end] = [first, count(begin[0]), begin.index + begin[0].length];
    for (let next = groups[last + 1]; next && digits < MOST_DIGITS && isClose(text.slice(end, next.index)) && !next[0].startsWith('+'); next = groups[last + 1]) {
      [last, digits, end] = [last + 1, digits + count(next[0]), next.index + next[0].length];
    }
    if (digits < FEWEST_DIGITS) continue;
    found.push(text.slice(begin.index, end));
    first = last;
  }
  return found;
}

const count = (group: string): number => group.replace('+', '').length;
const isClose = (between: string): boolean => between.length <= MOST_BETWEEN && /^[\s\-–.()/]*$/u.test(between);

function emailAddresses(text: string): string[] {
  return text.replaceAll(WRITTEN_AT, '@').replaceAll(' @ ', '@').split(/\s/u).filter((word) => /[^@]@[^@.]/u.test(word) && word.slice(word.indexOf('@')).includes('.'));
}

/** As street names end, bare and inflected. */
const STREETS = [
  'katu', 'kadun', 'kadulla', 'kadulta', 'tie', 'tien', 'tiellä', 'tieltä', 'kuja', 'kujan', 'kujalla', 'kujalta', 'polku', 'polun', 'polulla', 'raitti', 'raitin', 'raitilla', 'väylä', 'väylän', 'kaari', 'kaaren', 'aukio',
  'gatan', 'gata', 'vägen', 'väg', 'gränden', 'gränd', 'stigen', 'stig',
];
/** A road by its number is nobody's home. */
const ROADS = /^(?:valta|kanta|maan|seutu|yhdys|riks|stam)(?:tie|tien|tiellä|tieltä|vägen|väg)$/u;

function streetAddresses(text: string): string[] {
  const words = text.split(/\s+/u);
  return words.flatMap((word, index) => {
    const [name, number] = [word.toLocaleLowerCase('fi').replaceAll(/[^\p{L}-]/gu, ''), words[index + 1] ?? ''];
    const isStreet = STREETS.some((ending) => name.length > ending.length + 2 && name.endsWith(ending)) && !ROADS.test(name);
    return isStreet && /^\d{1,4}(?:[a-zåäö]?\d{0,3})?[.,;:!?)]*$/iu.test(number) ? [`${word} ${number}`] : [];
  });
}
