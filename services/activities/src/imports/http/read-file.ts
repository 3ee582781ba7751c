import { fieldErrorsOf, readCsv } from '@pirtti/http-kit';
import { isRefusal, refuse, type Refusal } from '@pirtti/kernel';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { ActivityRequest } from '../../activities/http/activity.request.js';
import { problemOf, type ImportedItem } from '../domain/imported-item.js';
import { LIMITS } from '../domain/limits.js';
import { readCalendar } from '../domain/read-calendar.js';
import { readRow } from '../domain/read-row.js';
import type { SourceDefaults } from '../domain/source-defaults.js';
import { columnOf, NEEDED_COLUMNS, TABLE_COLUMNS, type TableColumn } from '../domain/table-columns.js';
import { isText } from '../fetching/fetch-feed.js';
import { scanTable } from './scan-table.js';

export type FileFormat = 'calendar' | 'table';

/** A file as activities, each judged by the same rules as the form, or why it is none. */
export interface FileRead {
  readonly format: FileFormat;
  readonly items: readonly ImportedItem[];
  /** Headings of columns that mean nothing to us. */
  readonly unknownColumns: readonly string[];
}

const CALENDAR = /^\s*BEGIN:VCALENDAR/i;
const MOST_SHOWN = 100;
const MOST_COLUMNS = 200;

/** Reads a calendar or a table, whichever it is. */
export function readFile(text: string, usual: SourceDefaults): FileRead | Refusal {
  // Before anything else looks at it: what an expression has matched last is kept in memory.
  if (text.length > LIMITS.bytes) return refuse('import-is-too-large', { mostBytes: LIMITS.bytes });
  const written = text.replace(/^\ufeff/, '');
  if (!isText(written)) return refuse('import-is-not-text');
  if (written.trim() === '') return refuse('import-is-empty');
  const read = CALENDAR.test(written.slice(0, MOST_SHOWN)) ? readEvents(written, usual) : readTable(written, usual);
  if (isRefusal(read)) return read;
  return read.items.length === 0 ? refuse('import-is-empty') : { ...read, items: withTwins(read.items).map(judged) };
}

function readEvents(text: string, usual: SourceDefaults): FileRead | Refusal {
  const items = readCalendar(text, usual);
  return isRefusal(items) ? items : { format: 'calendar', items, unknownColumns: [] };
}

function readTable(text: string, usual: SourceDefaults): FileRead | Refusal {
  const flood = scanTable(text);
  if (flood) return flood;
  const file = readCsv(text, LIMITS.items);
  if ('brokenAt' in file) return refuse('import-is-not-csv', { line: file.brokenAt });
  const columns = file.columns.slice(0, MOST_COLUMNS).map(columnOf);
  const missing = NEEDED_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) return refuse('import-lacks-columns', { columns: missing });
  const repeated = TABLE_COLUMNS.filter((column) => columns.filter((one) => one === column).length > 1);
  if (repeated.length > 0) return refuse('import-repeats-columns', { columns: repeated });
  if (file.rows.length > LIMITS.items) return refuse('import-is-too-long', { most: LIMITS.items });
  const items = file.rows.map(({ line, cells }) => {
    const item = readRow(line, new Map(columns.flatMap((column, place) => (column ? [[column, cells[place] ?? ''] as [TableColumn, string]] : []))), usual);
    // A row cut short would empty what it lacks; one that is too long has a mark where none belongs.
    return cells.length < columns.length || cells.slice(file.columns.length).some((cell) => cell !== '') ? { ...item, problems: [problemOf('row-has-other-columns')] } : item;
  });
  return { format: 'table', items, unknownColumns: file.columns.slice(0, MOST_COLUMNS).filter((heading, place) => heading !== '' && columns[place] === undefined).map((heading) => heading.slice(0, MOST_SHOWN)) };
}

/** Which of two with one identity is right only a person knows. */
function withTwins(items: readonly ImportedItem[]): readonly ImportedItem[] {
  const lines = new Map<string, number[]>();
  for (const { uid, line } of items) (lines.get(uid) ?? lines.set(uid, []).get(uid)!).push(line);
  return items.map((item) => {
    const others = lines.get(item.uid)!.filter((line) => line !== item.line).slice(0, 3);
    return others.length > 0 ? { ...item, problems: [...item.problems, problemOf('row-is-repeated', null, others.join(', '))] } : item;
  });
}

function judged(item: ImportedItem): ImportedItem {
  const request = plainToInstance(ActivityRequest, { kind: 'event', ...item.said });
  const found = fieldErrorsOf(validateSync(request)).map(({ pointer, rule }) => problemOf(rule, pointer.split('/')[1] ?? null));
  const known = new Set(item.problems.map(({ field }) => field));
  return found.length === 0 ? item : { ...item, problems: [...item.problems, ...found.filter(({ field }) => !known.has(field))] };
}
