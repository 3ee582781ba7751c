import type { LocalizedText } from '@pirtti/kernel';

/** A text in three languages as it stands in a form: empty where nothing is written. */
export interface Words {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

export const BLANK_WORDS: Words = { fi: '', sv: '', en: '' };

export const wordsOf = (text: LocalizedText | null | undefined): Words => ({ ...BLANK_WORDS, ...text });

/** As it is sent; a text that is empty in Finnish is none. */
export function textOf(words: Words): LocalizedText | undefined {
  const [fi, sv, en] = [words.fi.trim(), words.sv.trim(), words.en.trim()];
  return fi ? { fi, ...(sv && { sv }), ...(en && { en }) } : undefined;
}
