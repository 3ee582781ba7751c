import { askPrepared } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import type { AnyJournalEvent } from '../journal/journal-event.js';

/** A table that is a fold over the journal: what it is called, which row an event touches, and what the row becomes. */
export interface Projection<Row extends object = object> {
  readonly table: string;
  /** Column of each field with its Postgres type. */
  readonly columns: Readonly<Record<keyof Row & string, readonly [name: string, type: string]>>;
  readonly key: readonly (keyof Row & string)[];
  /** The key fields of the row that an event touches; undefined when it touches none. */
  keyOf(event: AnyJournalEvent): Partial<Row> | undefined;
  /** Pure: the row after the event. */
  fold(before: Row | undefined, event: AnyJournalEvent): Row;
}

/** Folds a batch into a projection: one read and one write, however many events. */
export async function foldInto<Row extends object>(tx: EntityManager, projection: Projection<Row>, events: readonly AnyJournalEvent[]): Promise<void> {
  const keys = new Map<string, Partial<Row>>();
  for (const event of events) {
    const key = projection.keyOf(event);
    if (key) keys.set(nameOf(projection, key), key);
  }
  if (keys.size === 0) return;
  const rows = await rowsOf(tx, projection, [...keys.values()]);
  for (const event of events) foldOne(projection, rows, event);
  await askPrepared(tx, { name: `replace_${projection.table}`, text: `${insertInto(projection)} ${orReplace(projection)}` }, [JSON.stringify([...rows.values()])]);
}

/** Folds an event into rows that are kept by `nameOf` their key. */
export function foldOne<Row extends object>(projection: Projection<Row>, rows: Map<string, Row>, event: AnyJournalEvent): void {
  const key = projection.keyOf(event);
  if (!key) return;
  const name = nameOf(projection, key);
  rows.set(name, projection.fold(rows.get(name), event));
}

/** What is written at once when a whole table is: a statement of some megabytes. */
const ROWS_AT_ONCE = 5_000;

/** Writes rows into an empty table. */
export async function fill<Row extends object>(tx: EntityManager, projection: Projection<Row>, rows: Iterable<Row>): Promise<void> {
  const all = [...rows];
  for (let from = 0; from < all.length; from += ROWS_AT_ONCE) await tx.query(insertInto(projection), [JSON.stringify(all.slice(from, from + ROWS_AT_ONCE))]);
}

const nameOf = <Row extends object>({ key }: Projection<Row>, row: Partial<Row>): string => key.map((field) => String(row[field])).join('/');

const fieldsOf = <Row extends object>({ columns }: Projection<Row>) => Object.keys(columns) as (keyof Row & string)[];

/** JSON rather than arrays: the driver would escape every value of every row by itself. */
const records = <Row extends object>({ columns }: Projection<Row>, fields: readonly (keyof Row & string)[]): string =>
  `json_to_recordset($1::json) as r(${fields.map((field) => `"${field}" ${columns[field][1]}`).join(', ')})`;

async function rowsOf<Row extends object>(tx: EntityManager, projection: Projection<Row>, keys: readonly Partial<Row>[]): Promise<Map<string, Row>> {
  const { table, columns, key } = projection;
  const text = `select ${fieldsOf(projection).map((field) => `t.${columns[field][0]} as "${field}"`).join(', ')} from ${table} t
       join ${records(projection, key)} on ${key.map((field) => `t.${columns[field][0]} = r."${field}"`).join(' and ')}`;
  const rows = await askPrepared<Row>(tx, { name: `read_${table}`, text }, [JSON.stringify(keys)]);
  return new Map(rows.map((row) => [nameOf(projection, row), row]));
}

function insertInto<Row extends object>(projection: Projection<Row>): string {
  const fields = fieldsOf(projection);
  return `insert into ${projection.table} (${fields.map((field) => projection.columns[field][0]).join(', ')})
    select ${fields.map((field) => `"${field}"`).join(', ')} from ${records(projection, fields)}`;
}

function orReplace<Row extends object>({ columns, key, ...projection }: Projection<Row>): string {
  const changed = fieldsOf({ columns, key, ...projection }).filter((field) => !key.includes(field)).map((field) => columns[field][0]);
  return `on conflict (${key.map((field) => columns[field][0]).join(', ')}) do update set ${changed.map((column) => `${column} = excluded.${column}`).join(', ')}`;
}
