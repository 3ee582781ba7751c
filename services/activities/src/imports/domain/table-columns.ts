import { ACTIVITY_COLUMN_CODES, ACTIVITY_COLUMNS, LANGUAGES, NEEDED_ACTIVITY_COLUMNS, type ActivityColumnCode } from '@pirtti/kernel';

export type TableColumn = ActivityColumnCode;
export const TABLE_COLUMNS = ACTIVITY_COLUMN_CODES;
export const NEEDED_COLUMNS: readonly TableColumn[] = NEEDED_ACTIVITY_COLUMNS;

const fold = (text: string): string => text.trim().toLocaleLowerCase('fi');

/** Which column a heading means; undefined for one that is nothing to us. */
export const columnOf = (heading: string): TableColumn | undefined =>
  TABLE_COLUMNS.find((column) => LANGUAGES.some((language) => fold(ACTIVITY_COLUMNS[column].name[language]) === fold(heading)));
