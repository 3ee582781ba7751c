/** How a row crosses to and from a database function: as JSON under its columns' names. */
export type JsonRow = Readonly<Record<string, unknown>>;

const snake = new Map<string, string>();
const camel = new Map<string, string>();

const remembered = (names: Map<string, string>, name: string, change: (name: string) => string): string => {
  const known = names.get(name);
  if (known !== undefined) return known;
  const changed = change(name);
  names.set(name, changed);
  return changed;
};

const columnOf = (field: string): string => remembered(snake, field, (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
const fieldOf = (column: string): string => remembered(camel, column, (name) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()));

/**
 * `{ sentAt: Date }` → `{ sent_at: Date }`, the outermost names alone: what is inside a jsonb column stays as it is. What is null is left out: a database
 * function reads a missing column as null, and most columns of most rows are, so that half of the text need be neither written, sent nor taken apart.
 */
export function toJsonRow(fields: object): JsonRow {
  const row: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value !== null && value !== undefined) row[columnOf(field)] = value;
  }
  return row;
}

/** `{ sent_at: '2026-…' }` → `{ sentAt: Date }`. A column in `_at` is an instant, always: that is how columns are named here. */
export function fromJsonRow<Row>(row: JsonRow): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) =>
    [fieldOf(column), column.endsWith('_at') && typeof value === 'string' ? new Date(value) : value])) as Row;
}
