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
 * `{ sentAt: Date }` → `{ sent_at: '2026-…Z' }`, the outermost names alone: what is inside a jsonb column stays as it is. What is null is left out: a database
 * function reads a missing column as null, and most columns of a new row are.
 */
export function toJsonRow(fields: object): JsonRow {
  const row: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value !== null && value !== undefined) row[columnOf(field)] = value instanceof Date ? instantOf(value) : value;
  }
  return row;
}

let latest = { ms: Number.NaN, text: '' };

/** A command's rows all bear its own instant, and writing one out takes longer than all else that is written of a row. */
function instantOf(at: Date): string {
  const ms = at.getTime();
  if (ms !== latest.ms) latest = { ms, text: at.toISOString() };
  return latest.text;
}

/** `{ sent_at: '2026-…' }` → `{ sentAt: Date }`. A column in `_at` is an instant, always: that is how columns are named here. */
export function fromJsonRow<Row>(row: JsonRow): Row {
  const fields: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row)) fields[fieldOf(column)] = column.endsWith('_at') && typeof value === 'string' ? new Date(value) : value;
  return fields as Row;
}
