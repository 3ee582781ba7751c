import type { Table } from '@pirtti/http-kit';
import type { Label, Language } from '@pirtti/kernel';

type Columns<Row> = readonly (readonly [Label, (row: Row, language: Language) => string | number])[];

/**
 * A list as a table for a spreadsheet: its name, which is the file's, and its columns in the reader's language.
 * @param name of plain letters
 */
export const tableOf = <Row>(name: Label, columns: Columns<Row>) => (rows: readonly Row[], language: Language): Table =>
  ({ name: name[language], columns: columns.map(([heading]) => heading[language]), rows: rows.map((row) => columns.map(([, value]) => value(row, language))) });
