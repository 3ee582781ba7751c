import { LANGUAGES } from '@pirtti/kernel';
import { FAMILIES } from './families.js';
import { keysOf, wordsOf } from './word-keys.js';

const KEYS: readonly (readonly string[])[] = FAMILIES.map((family) => [...new Set(LANGUAGES.flatMap((language) => wordsOf(family[language] ?? '').flatMap((word) => keysOf(word, language))))]);

const OF_KEY: ReadonlyMap<string, readonly number[]> = (() => {
  const families = new Map<string, number[]>();
  for (const [family, keys] of KEYS.entries()) for (const key of keys) families.set(key, [...(families.get(key) ?? []), family]);
  return families;
})();

/** The families, by their place among all, that a word with this key belongs to. */
export const familiesOf = (key: string): readonly number[] => OF_KEY.get(key) ?? [];

/** The keys of a family's words. */
export const keysOfFamily = (family: number): readonly string[] => KEYS[family]!;

/** The words of the families, which everybody may have meant. */
export const FAMILIAR: readonly string[] = [...new Set(FAMILIES.flatMap((family) => LANGUAGES.flatMap((language) => wordsOf(family[language] ?? ''))))];
