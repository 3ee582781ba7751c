import { inLanguage, type Language, type LocalizedText } from '@pirtti/kernel';
import type { PersonTrace } from '../../api/types/activities';
import { formatDay, formatMoment } from '../../shared/format';

interface Reading {
  readonly language: Language;
  readonly yes: string;
  readonly no: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function wordsOf(value: unknown, { language, yes, no }: Reading): string {
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'string') return DAY.test(value) ? formatDay(value) : INSTANT.test(value) ? formatMoment(value, language) : value;
  return value !== null && typeof value === 'object' ? inLanguage(value as LocalizedText, language) : String(value ?? '');
}

/** What a line says, field by field in their order; what says nothing is left out. */
export const factsOf = ({ fields }: Pick<PersonTrace, 'fields'>, line: PersonTrace['lines'][number], reading: Reading): readonly (readonly [string, string])[] =>
  fields.map(({ key, title }) => [inLanguage(title, reading.language), wordsOf(line[key], reading)] as const).filter(([, value]) => value !== '');

/** A part of a copy: what it is called, where it comes from, and its facts, thing by thing. */
export interface CopyPart {
  readonly title: string;
  readonly source?: string;
  readonly things: readonly (readonly (readonly [string, string])[])[];
}

/** A copy that anybody can open and read, on whatever they have. */
export const copyText = (title: string, parts: readonly CopyPart[]): string =>
  [title, '='.repeat(title.length), ...parts.flatMap((part) => ['', part.title, '-'.repeat(part.title.length), ...(part.source ? [part.source] : []), ...part.things.flatMap((facts) => ['', ...facts.map(([name, value]) => `${name}: ${value}`)])]), ''].join('\r\n');
