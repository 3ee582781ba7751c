import { LANGUAGES, refuse, tidyBusinessId, type Label, type Language, type Refusal } from '@pirtti/kernel';
import { COLUMNS, HEADINGS, TOLD, type Column } from '../../organisations/domain/headings.js';
import { asTheRegistrySays, CONTACT_COLUMNS, CONTACT_HEADINGS, type FileColumn } from './contact-headings.js';

/** Which of a file's columns is what; those that are nothing to us are named and left alone. */
export interface FileColumns {
  readonly known: readonly (readonly [FileColumn, number])[];
  readonly unknown: readonly string[];
  /** Of the heading above the names. */
  readonly language: Language;
}

const NEEDED: readonly Column[] = ['name', 'type'];
const fold = (text: string): string => text.trim().toLocaleLowerCase('fi');

/** Headings in any of our languages, in any order. */
export function readHeadings(headings: readonly string[]): FileColumns | Refusal {
  const all = headings.map((heading) => COLUMNS.find((column) => saysOne(HEADINGS[column], heading)) ?? contactColumnOf(heading));
  // An address or a role that is nobody's says nothing.
  const columns = all.includes('contactName') ? all : all.map((column) => COLUMNS.find((one) => one === column));
  const missing = NEEDED.filter((column) => !columns.includes(column));
  if (missing.length > 0) return refuse('import-lacks-columns', { columns: missing });
  const repeated = [...COLUMNS, ...CONTACT_COLUMNS].filter((column) => columns.filter((one) => one === column).length > 1);
  if (repeated.length > 0) return refuse('import-repeats-columns', { columns: repeated });
  const name = headings[columns.indexOf('name')]!;
  return {
    known: columns.flatMap((column, place) => (column === undefined ? [] : [[column, place] as const])),
    unknown: headings.filter((heading, place) => columns[place] === undefined && heading !== '' && !Object.values(TOLD).some((told) => saysOne(told, heading))),
    language: LANGUAGES.find((language) => fold(HEADINGS.name[language]) === fold(name))!,
  };
}

const contactColumnOf = (heading: string) => CONTACT_COLUMNS.find((column) => saysOne(CONTACT_HEADINGS[column], asTheRegistrySays(heading)));

/** The code of a label in any language; what is none stays as it was written, for the field's own rule to name. */
export const codeOf = (list: Readonly<Record<string, Label>>, text: string): string =>
  Object.keys(list).find((code) => code === text || saysOne(list[code]!, text)) ?? text;

/** The codes of a list inside one cell. */
export const codesOf = (list: Readonly<Record<string, Label>>, text: string): string[] =>
  [...new Set(text.split(/[,;\n]/).map((part) => part.trim()).filter(Boolean).map((part) => codeOf(list, part)))];

/** `31.12.2026` as spreadsheets in Finland write a day, and `2026-12-31`. */
export function dayOf(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Empty stands for nothing. */
export const orNothing = (text: string): string | null => text || null;
export const businessIdOf = (text: string): string | null => (text === '' ? null : tidyBusinessId(text));

const saysOne = (label: Label, text: string): boolean => LANGUAGES.some((language) => fold(label[language]) === fold(text));
