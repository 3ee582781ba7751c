import { FOUND_IN, type FoundIn, type ListedText } from './listed-texts.js';
import type { QueryWord } from './query-words.js';
import { keysOf, partsOf, wordsOf } from './word-keys.js';

/** How a word matches what is written: it is the same, begins it, ends it (or stands within), means much the same, or was probably meant. */
export const FOUND_HOW = ['same', 'beginning', 'part', 'related', 'meant'] as const;
export type FoundHow = (typeof FOUND_HOW)[number];

/** Why an activity was found: which word, what it was found by, and where that stands. */
export interface FoundReason {
  /** As it was typed. */
  readonly word: string;
  /** As it is written. */
  readonly by: string;
  readonly in: FoundIn;
  readonly how: FoundHow;
}

/** As the index has it: an organiser is found by the words of its name alone. */
const NOT_OF_ORGANISERS: ReadonlySet<FoundHow> = new Set(['part', 'related']);

/** For each word that was looked for, the most telling place where it was found; a word that was not found has none. */
export function whyFound(words: readonly QueryWord[], texts: readonly ListedText[]): readonly FoundReason[] {
  const best = new Map<QueryWord, FoundReason & { readonly order: number }>();
  for (const { in: where, language, text } of texts) {
    for (const by of wordsOf(text)) {
      const keys = keysOf(by, language);
      for (const word of words) {
        const how = howFound(word, keys, () => partsOf(by, language).flatMap((part) => part.keys));
        if (!how || (where === 'organiser' && NOT_OF_ORGANISERS.has(how))) continue;
        // the word itself anywhere tells more than something similar in the name
        const order = (how === 'related' ? 100 : 0) + FOUND_IN.indexOf(where) * 10 + FOUND_HOW.indexOf(how);
        if (order < (best.get(word)?.order ?? Infinity)) best.set(word, { word: word.word, by, in: where, how, order });
      }
    }
  }
  return words.flatMap((word) => { const found = best.get(word); return found ? [{ word: found.word, by: found.by, in: found.in, how: found.how }] : []; });
}

function howFound({ keys, beginnings, related, meant }: QueryWord, wholes: readonly string[], parts: () => readonly string[]): FoundHow | undefined {
  const how = (plain: FoundHow): FoundHow => (meant.length > 0 ? 'meant' : plain);
  if (keys.some((key) => wholes.includes(key))) return how('same');
  if (beginnings.some((key) => wholes.some((whole) => whole.startsWith(key)))) return how('beginning');
  const later = parts();
  if (keys.some((key) => later.includes(key)) || beginnings.some((key) => later.some((part) => part.startsWith(key)))) return how('part');
  return related.some((key) => wholes.includes(key) || later.includes(key)) ? 'related' : undefined;
}
