import { fieldErrorsOf, readCsv, type CsvRow } from '@pirtti/http-kit';
import { isRefusal, MUNICIPALITIES, ORGANISATION_TYPES, refuse, SERVICE_LANGUAGES, type Refusal } from '@pirtti/kernel';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { COLUMNS, type Column } from '../../organisations/domain/headings.js';
import { OrganisationRequest } from '../../organisations/http/organisation.request.js';
import type { FileContent, ImportedRow, RowProblem } from '../domain/imported-row.js';
import { CONTACT_COLUMNS, type FileColumn } from '../domain/contact-headings.js';
import { businessIdOf, codeOf, codesOf, dayOf, orNothing, readHeadings, type FileColumns } from '../domain/read-file.js';
import { readContact } from './read-contact.js';

/** As many as an answer shows and one transaction does in a few seconds. */
export const MOST_ROWS = 1000;
const MOST_SHOWN = 100;

type Field = Exclude<Column, 'name' | 'host'>;
const MEANING: Readonly<Record<Field, (cell: string) => unknown>> = {
  type: (cell) => codeOf(ORGANISATION_TYPES, cell),
  businessId: businessIdOf,
  municipalityCode: (cell) => orNothing(codeOf(MUNICIPALITIES, cell)),
  serviceArea: (cell) => codesOf(MUNICIPALITIES, cell),
  languages: (cell) => codesOf(SERVICE_LANGUAGES, cell),
  website: orNothing,
  email: orNothing,
  phone: orNothing,
  endedOn: (cell) => orNothing(dayOf(cell)),
};

/** A file's rows as the registry would understand them, each judged by the same rules as the form, or why the file is none. */
export function readRows(text: string): { readonly rows: readonly ImportedRow[]; readonly unknownColumns: readonly string[] } | Refusal {
  const file = readCsv(text, MOST_ROWS);
  if ('brokenAt' in file) return refuse('import-is-not-csv', { line: file.brokenAt });
  const columns = readHeadings(file.columns);
  if (isRefusal(columns)) return columns;
  if (file.rows.length === 0) return refuse('import-is-empty');
  if (file.rows.length > MOST_ROWS) return refuse('import-is-too-long', { most: MOST_ROWS });
  return { rows: file.rows.map((row) => readRow(row, columns, file.columns.length)), unknownColumns: columns.unknown.map((heading) => heading.slice(0, MOST_SHOWN)) };
}

function readRow({ line, cells }: CsvRow, { known, language }: FileColumns, width: number): ImportedRow {
  const said = new Map(known.map(([column, place]) => [column, cells[place] ?? '']));
  const name = said.get('name') ?? '';
  const content = Object.fromEntries([...said].flatMap(([column, cell]) => (isField(column) ? [[column, MEANING[column](cell)]] : []))) as FileContent;
  const problem = (code: string, column: FileColumn | null = null): RowProblem => ({ code, column, value: column && (said.get(column) ?? '').slice(0, MOST_SHOWN) });
  const host = said.get('host')?.slice(0, MOST_SHOWN * 2);
  const contact = readContact(said, problem);
  const row = { line, name: name.slice(0, MOST_SHOWN * 2), language, content, ...(host !== undefined && { host }), ...(contact !== undefined && { contact }) };
  // A row cut short would empty what it lacks; one that is too long has a mark where none belongs.
  if (cells.length < width || cells.slice(width).some((cell) => cell !== '')) return { ...row, problems: [problem('row-has-other-columns')] };
  const request = plainToInstance(OrganisationRequest, { ...content, names: { fi: name }, reason: 'import' });
  return { ...row, problems: fieldErrorsOf(validateSync(request)).map(({ pointer, rule }) => problem(rule, columnOf(pointer))) };
}

const isField = (column: FileColumn): column is Field => column !== 'name' && column !== 'host' && !CONTACT_COLUMNS.some((one) => one === column);

const columnOf = (pointer: string): Column | null => {
  const [, field] = pointer.split('/');
  return field === 'names' ? 'name' : COLUMNS.find((column) => column === field) ?? null;
};
