import { html, type Html } from '@pirtti/http-kit';
import type { Language } from '@pirtti/kernel';

/** What lies between the margins of an A4, in points. */
const WIDTH_PT = 516;
/** How many lines of its own size a name may take. */
const MOST_LINES = 3;
/** Where a word is longer it may part. */
const LONG_WORD = 12;

const CONSONANT_AND_VOWEL = /(?<=[aeiouyäöåAEIOUYÄÖÅ][bcdfghjklmnpqrstvwxzšž]{0,3})(?=[bcdfghjklmnpqrstvwxzšž][aeiouyäöå])/gu;

/** Long Finnish words part where a syllable begins: before a consonant that a vowel follows. Other languages have no such rule; there the browser parts a word where it must. */
export const withBreaks = (name: string, language: Language): Html => html`${name.split(' ').map((word) => ([...word].length > LONG_WORD && language === 'fi' ? word.replace(CONSONANT_AND_VOWEL, '\u00ad') : word)).join(' ')}`;

/** A text that stands on the sheet: how big its letters are where all has its usual size, and what is around it, in points. */
export interface Block {
  readonly text: string;
  readonly size: number;
  readonly around: number;
}

export interface Sizes {
  /** Of the name, in points. */
  readonly name: number;
  /** Of all the rest: 1 is the usual size. */
  readonly scale: number;
}

/** Of the sheet, without its foot, which has always the same size. */
const HEIGHT_PT = 620;
const LINE = 1.3;
const SCALES = [1.3, 1.2, 1.1, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45] as const;
/** The name is as big as can be while the rest has a size worth having. Forty points are letters of ten millimetres: what is read from two metres. */
const BALANCES: readonly { readonly name: number; readonly scale: number }[] = [
  { name: 88, scale: 1 }, { name: 78, scale: 0.95 }, { name: 68, scale: 0.9 }, { name: 58, scale: 0.85 }, { name: 50, scale: 0.8 }, { name: 44, scale: 0.7 }, { name: 40, scale: 0.5 }, { name: 32, scale: 0.5 }, { name: 26, scale: 0.45 },
];

/** The sizes with which all fits onto one sheet; undefined where it is too much for any. */
export function sizesOf(name: string, blocks: readonly Block[]): Sizes | undefined {
  for (const { name: most, scale: least } of BALANCES) {
    const size = nameSize(name, most);
    const left = HEIGHT_PT - linesOf(name, size) * size * 1.1;
    const scale = SCALES.find((each) => blocks.reduce((sum, block) => sum + (linesOf(block.text, block.size * each) * block.size * (block.size > 24 ? 1.18 : LINE) + block.around) * each, 0) <= left);
    if (scale !== undefined && scale >= least) return { name: size, scale };
  }
  return undefined;
}

/** How wide a text is, of its letters' size; the letters of print differ, and a name of many i's is short. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (/[iljtfrI.,:;'!|()[\]\- \u00ad]/.test(letter) ? 0.31 : /[mwMW@%]/.test(letter) ? 0.87 : /[\p{Lu}€]/u.test(letter) ? 0.7 : 0.575), 0);

/** A line is seldom filled to its end: the last word goes to the next. */
const FILLED = 0.93;
const linesOf = (text: string, size: number): number => {
  const width = widthOf(text) * size;
  return width <= WIDTH_PT ? 1 : Math.ceil(width / (WIDTH_PT * FILLED));
};

/** As big as the longest word has room for on one line, and the whole name on three. */
function nameSize(name: string, most: number): number {
  const byWord = (WIDTH_PT * FILLED) / Math.max(...name.split(' ').map(widthOf));
  const byWhole = (WIDTH_PT * MOST_LINES * FILLED * 0.9) / widthOf(name);
  return Math.floor(Math.min(most, Math.max(SMALLEST_NAME_PT, Math.min(byWord, byWhole))));
}

const SMALLEST_NAME_PT = 40;
