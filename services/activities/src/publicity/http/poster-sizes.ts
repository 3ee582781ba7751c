import { html, type Html } from '@pirtti/http-kit';
import type { Language } from '@pirtti/kernel';

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
  /** Of what stands between the name and the foot: 1 is the usual size. */
  readonly scale: number;
  /** Of the letters in the foot, likewise. */
  readonly foot: number;
}

/** What lies between the margins of an A4, in points; beside the code for cameras there is less. */
const WIDTH_PT = 516;
const FOOT_WIDTH_PT = 366;
/** Of the sheet, without its foot, which has always the same height: that of the code with its words. */
const HEIGHT_PT = 640;
const FOOT_HEIGHT_PT = 150;
/** How many lines of its own size a name may take. */
const MOST_LINES = 3;
const SCALES = [1.3, 1.2, 1.1, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.36, 0.32] as const;
const SMALLEST_SCALE = SCALES.at(-1)!;
/** The name is as big as can be while the rest has a size worth having. Forty points are letters of ten millimetres: what is read from two metres. */
const BALANCES: readonly { readonly name: number; readonly scale: number }[] = [
  { name: 88, scale: 1 }, { name: 78, scale: 0.95 }, { name: 68, scale: 0.9 }, { name: 58, scale: 0.85 }, { name: 50, scale: 0.8 }, { name: 44, scale: 0.7 }, { name: 40, scale: 0.5 }, { name: 32, scale: 0.5 }, { name: 26, scale: 0.45 },
  { name: 26, scale: SMALLEST_SCALE },
];

/** The sizes with which all fits onto one sheet; undefined where it is too much for any. Whoever prints looks once more: letters differ from machine to machine. */
export function sizesOf(name: string, blocks: readonly Block[], foot: readonly Block[]): Sizes | undefined {
  for (const { name: most, scale: least } of BALANCES) {
    const size = nameSize(name, most);
    const left = HEIGHT_PT - linesOf(name, size, WIDTH_PT) * size * 1.1;
    const scale = SCALES.find((each) => heightOf(blocks, each, WIDTH_PT) <= left);
    if (scale !== undefined && scale >= least) return { name: size, scale, foot: footScale(foot) };
  }
  return undefined;
}

/** As big as there is room beside the code. */
export const footScale = (foot: readonly Block[]): number => SCALES.find((each) => each <= 1 && heightOf(foot, each, FOOT_WIDTH_PT) <= FOOT_HEIGHT_PT) ?? SMALLEST_SCALE;

const LINE = 1.3;
const heightOf = (blocks: readonly Block[], scale: number, width: number): number =>
  blocks.reduce((sum, { text, size, around }) => sum + (linesOf(text, size * scale, width) * size * (size > 24 ? 1.18 : LINE) + around) * scale, 0);

/** Widths of letters by their size, in bold and a little more: as of Arial, which every machine has in some likeness. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [[/[iljI.,:;'!|()[\]\u00a0 ]/, 0.33], [/\u00ad/, 0], [/[ftr-]/, 0.41], [/[mM%]/, 0.92], [/[wWOÖQG@]/, 0.84], [/[\p{Lu}€&]/u, 0.75]];
const USUAL_WIDTH = 0.62;
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL_WIDTH), 0);
const SPACE = widthOf(' ');

/** How many lines a text takes: words go to the next line whole, and what is longer than a line parts. */
function linesOf(text: string, size: number, width: number): number {
  const room = width / size;
  let [lines, at] = [1, 0];
  for (const word of text.split(' ').map(widthOf)) {
    if (at > 0 && at + SPACE + word <= room) at += SPACE + word;
    else {
      lines += (at > 0 ? 1 : 0) + Math.max(0, Math.ceil(word / room) - 1);
      at = word > room ? word % room : word;
    }
  }
  return lines;
}

const SMALLEST_NAME_PT = 40;

/** As big as the longest word has room for on one line, and the whole name on three. */
function nameSize(name: string, most: number): number {
  const byWord = WIDTH_PT / Math.max(...name.split(' ').map(widthOf));
  const byWhole = (WIDTH_PT * MOST_LINES * 0.84) / widthOf(name);
  return Math.floor(Math.min(most, Math.max(SMALLEST_NAME_PT, Math.min(byWord, byWhole))));
}
