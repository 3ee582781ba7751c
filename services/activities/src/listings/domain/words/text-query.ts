import { BEGINNING, FAMILY, IN_KIND, IN_NAME, IN_ORGANISER, LONGEST_BEGINNING, municipalityLexeme, PART, WHOLE } from './index-words.js';
import type { QueryWord } from './query-words.js';

/** How much it tells that a word was found there, added up: the word itself in the name has all of the first three. */
const WORTH = { inName: 40, inNameSomehow: 25, itself: 25, inKind: 30, part: 15, relatedInName: 15, organiser: 20 } as const;

/** A text query that some rows match, and what matching it is worth. */
export interface Worth {
  readonly query: string;
  readonly worth: number;
  /** Whether it looks at names alone. */
  readonly inName: boolean;
}

/** Everything that has this word in some way, as Postgres' text query. */
export const anywhere = ({ keys, beginnings, families }: QueryWord): string => {
  // what begins so has also what is so: the fewer lexemes, the fewer lists to merge
  const alone = keys.filter((key) => !beginnings.includes(key) || key.length > LONGEST_BEGINNING);
  return either([
    ...forms(alone, ''), ...beginnings.flatMap((key) => [exactly(BEGINNING + key), begins(PART + key), exactly(IN_ORGANISER + BEGINNING + key)]), ...families.map((family) => exactly(FAMILY + family)),
    ...alone.map((key) => exactly(IN_ORGANISER + WHOLE + key)),
  ]);
};

/** Everything that has each of the words. */
export const everyWord = (words: readonly QueryWord[]): string => words.map((word) => `(${anywhere(word)})`).join(' & ');

/** Everything that has one of the words. */
export const anyWord = (words: readonly QueryWord[]): string => words.map((word) => `(${anywhere(word)})`).join(' | ');

/** Everything in a municipality. */
export const inMunicipality = (code: string): string => exactly(municipalityLexeme(code));

/** By what rows are ranked, for one word. */
export const worths = ({ keys, beginnings, families }: QueryWord): readonly Worth[] => [
  { query: either(keys.map((key) => exactly(IN_NAME + WHOLE + key))), worth: WORTH.inName, inName: true },
  { query: either([...forms(keys, IN_NAME), ...beginnings.map((key) => exactly(IN_NAME + BEGINNING + key))]), worth: WORTH.inNameSomehow, inName: true },
  { query: either(families.map((family) => exactly(IN_NAME + FAMILY + family))), worth: WORTH.relatedInName, inName: true },
  { query: either(keys.map((key) => exactly(WHOLE + key))), worth: WORTH.itself, inName: false },
  { query: either(forms(keys, IN_KIND)), worth: WORTH.inKind, inName: false },
  { query: either([...keys.map((key) => exactly(PART + key)), ...beginnings.map((key) => exactly(BEGINNING + key))]), worth: WORTH.part, inName: false },
  { query: either(keys.map((key) => exactly(IN_ORGANISER + WHOLE + key))), worth: WORTH.organiser, inName: false },
];

/** Keys of whole words and of later parts, in a zone of the index. */
const forms = (keys: readonly string[], zone: string): string[] => keys.flatMap((key) => [exactly(zone + WHOLE + key), exactly(zone + PART + key)]);
const either = (parts: readonly string[]): string => parts.join(' | ');
/** Keys are letters and digits alone: between quotation marks nothing in them is an operator. */
const exactly = (lexeme: string): string => `'${lexeme}'`;
const begins = (lexeme: string): string => `'${lexeme}':*`;
