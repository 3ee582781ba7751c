import { LANGUAGES } from '@pirtti/kernel';
import { FAMILIES } from './families.js';
import { SHORTEST_BEGINNING } from './index-words.js';
import { isStopWord } from './stop-words.js';
import { keysInAnyLanguage, keysOf, wordsOf } from './word-keys.js';

const MOST_WORDS = 8;

/** One word that is looked for, with everything that counts as having found it. */
export interface QueryWord {
  /** As it was typed, in small letters. */
  readonly word: string;
  readonly keys: readonly string[];
  /** Words may begin with these. */
  readonly beginnings: readonly string[];
  /** Keys of words that mean much the same. */
  readonly related: readonly string[];
  /** What was meant, where what was typed is nowhere. */
  readonly meant: readonly string[];
}

/** Keys of each family, and which families a key belongs to. */
const RELATED: ReadonlyMap<string, readonly string[]> = (() => {
  const families = FAMILIES.map((family) => [...new Set(LANGUAGES.flatMap((language) => wordsOf(family[language] ?? '').flatMap((word) => keysOf(word, language))))]);
  const related = new Map<string, string[]>();
  for (const family of families) for (const key of family) related.set(key, [...(related.get(key) ?? []), ...family]);
  return related;
})();

/** The words of the families, which everybody may have meant. */
export const FAMILIAR: readonly string[] = [...new Set(FAMILIES.flatMap((family) => LANGUAGES.flatMap((language) => wordsOf(family[language] ?? ''))))];

/** The words of what somebody typed, without those that say nothing; each word once. */
export function queryWords(text: string | undefined): readonly QueryWord[] {
  const typed = wordsOf(text ?? '').filter((word) => !isStopWord(word));
  return [...new Set(typed)].slice(0, MOST_WORDS).map((word) => queryWord(word));
}

/** A word for which others were meant: those count as the word itself. */
export const meaning = ({ word }: QueryWord, meant: readonly string[]): QueryWord => queryWord(word, meant);

function queryWord(word: string, meant: readonly string[] = []): QueryWord {
  const keys = [...new Set((meant.length > 0 ? meant : [word]).flatMap(keysInAnyLanguage))];
  const related = [...new Set(keys.flatMap((key) => RELATED.get(key) ?? []))].filter((key) => !keys.includes(key));
  // "tuoli" begins "tuolijumppa"; while a word is being typed its key may already lack too much, so the word itself counts too
  const beginnings = [...new Set([...keys, ...(meant.length > 0 ? [] : [folded(word)])])].filter((key) => key.length >= SHORTEST_BEGINNING);
  return { word, keys, beginnings, related, meant };
}

const folded = (word: string): string => word.replaceAll(/[äå]/g, 'a').replaceAll('ö', 'o').replaceAll(/[éè]/g, 'e');
