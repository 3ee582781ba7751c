import { SHORTEST_BEGINNING } from './index-words.js';
import { familiesOf, keysOfFamily } from './related.js';
import { isStopWord } from './stop-words.js';
import { keysInAnyLanguage, wordsOf } from './word-keys.js';

const MOST_WORDS = 8;

/** One word that is looked for, with everything that counts as having found it. */
export interface QueryWord {
  /** As it was typed, in small letters. */
  readonly word: string;
  readonly keys: readonly string[];
  /** Words may begin with these. */
  readonly beginnings: readonly string[];
  /** The families of words that mean much the same, and the keys of those words. */
  readonly families: readonly number[];
  readonly related: readonly string[];
  /** What was meant, where what was typed is nowhere. */
  readonly meant: readonly string[];
}

/** The words of what somebody typed, without those that say nothing; each word once. */
export function queryWords(text: string | undefined): readonly QueryWord[] {
  const typed = wordsOf(text ?? '').filter((word) => !isStopWord(word));
  return [...new Set(typed)].slice(0, MOST_WORDS).map((word) => queryWord(word));
}

/** A word for which others were meant: those count as the word itself. */
export const meaning = ({ word }: QueryWord, meant: readonly string[]): QueryWord => queryWord(word, meant);

function queryWord(word: string, meant: readonly string[] = []): QueryWord {
  const keys = [...new Set((meant.length > 0 ? meant : [word]).flatMap(keysInAnyLanguage))];
  const families = [...new Set(keys.flatMap(familiesOf))];
  const related = [...new Set(families.flatMap(keysOfFamily))].filter((key) => !keys.includes(key));
  // "tuoli" begins "tuolijumppa"; while a word is being typed its key may already lack too much, so the word itself counts too
  const beginnings = [...new Set([...keys, ...(meant.length > 0 ? [] : [folded(word)])])].filter((key) => key.length >= SHORTEST_BEGINNING);
  return { word, keys, beginnings, families, related, meant };
}

const folded = (word: string): string => word.replaceAll(/[äå]/g, 'a').replaceAll('ö', 'o').replaceAll(/[éè]/g, 'e');
