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
  const touched = events.flatMap((event) => {
    const key = projection.keyOf(event);
    return key ? [{ event, key, name: nameOf(projection, key) }] : [];
  });
  if (touched.length === 0) return;
  const rows = await rowsOf(tx, projection, [...new Map(touched.map(({ name, key }) => [name, key])).values()]);
  for (const { event, name } of touched) rows.set(name, projection.fold(rows.get(name), event));
  await write(tx, projection, [...rows.values()]);
}

const nameOf = <Row extends object>({ key }: Projection<Row>, row: Partial<Row>): string => key.map((field) => String(row[field])).join('/');

async function rowsOf<Row extends object>(tx: EntityManager, projection: Projection<Row>, keys: readonly Partial<Row>[]): Promise<Map<string, Row>> {
  const fields = Object.keys(projection.columns) as (keyof Row & string)[];
  const selected = fields.map((field) => `t.${projection.columns[field][0]} as "${field}"`).join(', ');
  const keyColumns = projection.key.map((field) => projection.columns[field][0]);
  const rows = await tx.query<Row[]>(
    `select ${selected} from ${projection.table} t
       join unnest(${projection.key.map((field, index) => `$${index + 1}::${projection.columns[field][1]}[]`).join(', ')}) as k(${keyColumns.join(', ')}) using (${keyColumns.join(', ')})`,
    projection.key.map((field) => keys.map((key) => key[field])));
  return new Map(rows.map((row) => [nameOf(projection, row), row]));
}

async function write<Row extends object>(tx: EntityManager, projection: Projection<Row>, rows: readonly Row[]): Promise<void> {
  const fields = Object.keys(projection.columns) as (keyof Row & string)[];
  const columns = fields.map((field) => projection.columns[field][0]);
  const values = fields.map((field, index) => `$${index + 1}::${projection.columns[field][1]}[]`).join(', ');
  const changed = fields.filter((field) => !projection.key.includes(field)).map((field) => projection.columns[field][0]);
  await tx.query(
    `insert into ${projection.table} (${columns.join(', ')}) select * from unnest(${values})
     on conflict (${projection.key.map((field) => projection.columns[field][0]).join(', ')})
     do update set ${changed.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    fields.map((field) => rows.map((row) => row[field])));
}
