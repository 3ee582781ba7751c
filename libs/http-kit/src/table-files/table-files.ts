import { applyDecorators, Get, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { isRealDay } from '@pirtti/kernel';
import { stringify } from 'csv-stringify/sync';

/** What one counts with: in a CSV as its readers write it, in a workbook a number. */
export interface Amount {
  readonly written: string;
  readonly value: number;
}
type Cell = string | number | Amount;

/** A list as a spreadsheet has it: a heading for each column, and rows of the same width. */
export interface Table {
  /** The file's name without its ending, and the sheet's. Letters, digits and hyphens. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows of a list's file: more than any organisation has, and a spreadsheet still opens it. */
export const MOST_ROWS_OF_A_FILE = 20_000;

/** What XML, and so a workbook, cannot hold. */
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** A line end inside a cell must not begin a new row, in which anything could stand. */
const LINE_END = /[\r\n]/;
const WIDEST = 60;
const asWritten = (cell: Cell): string | number => (typeof cell === 'object' ? cell.written : cell);

/** As spreadsheets in Finland open it: UTF-8 with its mark, semicolons, CRLF. A text that a spreadsheet would run as a formula begins with an apostrophe. */
export function csvOf({ columns, rows }: Table): string {
  return stringify([columns, ...rows.map((row) => row.map(asWritten))], { bom: true, delimiter: ';', record_delimiter: 'windows', escape_formulas: true, quoted_match: LINE_END });
}

/** A workbook's cell. Days are days and amounts numbers, so that one can sort and sum by them; a text is a text, so none is ever run. */
function cellOf(cell: Cell) {
  if (typeof cell === 'object') return { type: Number, value: cell.value, format: '0.00' };
  if (typeof cell === 'number') return { type: Number, value: cell };
  const value = cell.replace(UNPRINTABLE, '');
  return isRealDay(value) ? { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'd.m.yyyy' } : { type: String, value };
}

/** A workbook with one sheet. The heading stays in sight. */
export async function xlsxOf({ name, columns, rows }: Table): Promise<Buffer> {
  const width = (column: number) => Math.min(WIDEST, Math.max(columns[column]!.length, ...rows.map((row) => String(asWritten(row[column] ?? '')).length)) + 2);
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return writeXlsxFile(
    [columns.map((value) => ({ type: String, value, fontWeight: 'bold' as const })), ...rows.map((row) => row.map(cellOf))],
    { sheet: name, stickyRowsCount: 1, columns: columns.map((_, column) => ({ width: width(column) })) },
  ).toBuffer();
}

/** The list as an answer that a browser keeps as a file. */
export const csvFile = (table: Table): StreamableFile => fileOf(Buffer.from(csvOf(table)), 'text/csv; charset=utf-8', `${table.name}.csv`);

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The same as a workbook. */
export const xlsxFile = async (table: Table): Promise<StreamableFile> => fileOf(await xlsxOf(table), XLSX, `${table.name}.xlsx`);

const fileOf = (content: Buffer, type: string, name: string): StreamableFile =>
  new StreamableFile(content, { type, disposition: `attachment; filename="${name}"`, length: content.length });

/** The route `<path>.csv`, whose handler answers with `csvFile`. */
export const GetCsv = (path: string): MethodDecorator => applyDecorators(Get(`${path}.csv`), ApiProduces('text/csv'), ApiOkResponse({ schema: { type: 'string' } }));
/** The route `<path>.xlsx`, whose handler answers with `xlsxFile`. */
export const GetXlsx = (path: string): MethodDecorator => applyDecorators(Get(`${path}.xlsx`), ApiProduces(XLSX), ApiOkResponse({ schema: { type: 'string', format: 'binary' } }));
