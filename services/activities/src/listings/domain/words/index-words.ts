import { familiesOf } from './related.js';
import { keysOf, partsOf, wordsOf } from './word-keys.js';
import type { FoundIn, ListedText } from './listed-texts.js';

/**
 * How keys stand in the index: `=` begins a whole word's, `~` that of a later part of a compound; a letter before it says that it stands
 * in the name (`n`) or in a kind, place or group (`k`), which count more. Nothing else of the alphabet of keys has these signs.
 */
export const WHOLE = '=';
export const PART = '~';
export const IN_NAME = 'n';
export const IN_KIND = 'k';
/** `@` begins a family of words that mean much the same: one look into the index instead of one for each of its words. */
export const FAMILY = '@';
/**
 * An organiser's name stands by itself: who types it finds what they do, but a "mötesplats" in a name makes nobody's gymnastics a place for the lonely.
 * So neither parts nor words that mean much the same are looked for here.
 */
export const IN_ORGANISER = 'o';

/** `#` begins the code of the municipality, which is no word: one look into the index finds what has a word and is in a town, without reading what has it elsewhere. */
const IN_MUNICIPALITY = '#';
export const municipalityLexeme = (code: string): string => IN_MUNICIPALITY + code;

const ZONES: Readonly<Partial<Record<FoundIn, string>>> = { name: IN_NAME, kind: IN_KIND, place: IN_KIND, 'target-group': IN_KIND };

/** `^` begins the first letters of a word, from the fourth on: what somebody is still typing is looked up like a word. */
export const BEGINNING = '^';
export const SHORTEST_BEGINNING = 4;
export const LONGEST_BEGINNING = 12;

/** More words than this nobody reads; a text that has more is found by its beginning. */
const MOST_LEXEMES = 4_000;

export interface IndexWords {
  /** What the text index keeps of it. */
  readonly lexemes: readonly string[];
  /** The words as they are written, for guessing what a slip of the finger meant. */
  readonly vocabulary: readonly string[];
}

/** What the texts of an activity are found by. */
export function indexWords(texts: readonly ListedText[]): IndexWords {
  const lexemes = new Set<string>();
  const vocabulary = new Set<string>();
  for (const { in: where, language, text } of texts) {
    const zone = ZONES[where];
    const add = (form: string, keys: readonly string[]) => {
      for (const key of keys) {
        lexemes.add(form + key);
        // a place's compounds tell little: who looks for "seura" does not mean the "nuorisoseura" where others meet
        if (zone && (where !== 'place' || form === WHOLE)) lexemes.add(zone + form + key);
        for (const family of form === BEGINNING ? [] : familiesOf(key)) {
          lexemes.add(FAMILY + family);
          if (zone === IN_NAME) lexemes.add(zone + FAMILY + family);
        }
      }
    };
    for (const word of wordsOf(text)) {
      if (lexemes.size >= MOST_LEXEMES) break;
      if (word.length >= 4 && /^\p{L}+$/u.test(word)) vocabulary.add(word);
      const keys = keysOf(word, language);
      if (where === 'organiser') {
        for (const key of keys) for (const form of [WHOLE + key, ...beginningsOf(key).map((beginning) => BEGINNING + beginning)]) lexemes.add(IN_ORGANISER + form);
        continue;
      }
      add(WHOLE, keys);
      for (const key of keys) add(BEGINNING, beginningsOf(key));
      for (const { keys } of partsOf(word, language)) add(PART, keys);
    }
  }
  return { lexemes: [...lexemes], vocabulary: [...vocabulary] };
}

const beginningsOf = (key: string): string[] => {
  const beginnings = [];
  for (let length = SHORTEST_BEGINNING; length <= Math.min(key.length, LONGEST_BEGINNING); length += 1) beginnings.push(key.slice(0, length));
  return beginnings;
};
