import { CsvError, parse } from 'csv-parse/sync';

/** A row of somebody's file, and the line on which it ends: what they see beside it in an editor. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvContent {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** What csv-stringify puts an apostrophe before; a list that comes back loses it again. */
const ESCAPED = /^'(?=[=+\-@\t\r＝＋－＠])/;
/** One more than fits, so that too many is seen without reading a flood. */
const ONE_MORE = 1;

/**
 * Reads a spreadsheet's CSV: semicolons, tabs or commas as its heading has them, with or without its mark; blank rows are left out. Cells lose the spaces around them, and the
 * apostrophe that `csvOf` gave them. Stops after `most` rows and one more. A text that is no CSV gives the line where it breaks.
 */
export function readCsv(text: string, most: number): CsvContent | { readonly brokenAt: number } {
  try {
    const records = parse(text, {
      bom: true, delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true, info: true, to: most + 1 + ONE_MORE,
    }) as unknown as { info: { lines: number }; record: string[] }[];
    const [heading, ...rows] = records.map(({ info, record }) => ({ line: info.lines, cells: record.map((cell) => cell.trim().replace(ESCAPED, '')) }));
    return { columns: heading?.cells ?? [], rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { brokenAt: Number(error['lines'] ?? 1) };
  }
}

/** The heading tells: a comma may stand inside any later cell. */
function delimiterOf(text: string): string {
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  return [';', '\t'].find((mark) => heading.includes(mark)) ?? ',';
}
