import type { EntityManager } from 'typeorm';
import { foldInto } from '../projections/projection.js';
import { PROJECTIONS } from '../projections/all.js';
import type { AnyJournalEvent } from './journal-event.js';

/** One writer at a time, so that positions are given in the order in which they become visible. */
const lockForWriting = (tx: EntityManager) => tx.query(`select pg_advisory_xact_lock(hashtext('pirtti journal'))`);

/** Keeps a reader's queries on one state of the journal: no batch is folded between them. */
export const holdStill = (tx: EntityManager): Promise<unknown> => tx.query(`select pg_advisory_xact_lock_shared(hashtext('pirtti journal'))`);

/** Appends a batch and folds it into every projection, all in the batch's transaction. An event that is known already changes nothing. */
export async function appendAndFold(tx: EntityManager, events: readonly AnyJournalEvent[]): Promise<void> {
  await lockForWriting(tx);
  const fresh = await append(tx, events);
  await fold(tx, events.filter((event, index) => fresh.has(event.id) && events.findIndex((one) => one.id === event.id) === index));
}

async function append(tx: EntityManager, events: readonly AnyJournalEvent[]): Promise<Set<string>> {
  const column = (value: (event: AnyJournalEvent) => unknown) => events.map(value);
  const rows = await tx.query<{ event_id: string }[]>(
    `insert into journal (event_id, type, happened_at, sender, organisation_id, aggregate_id, municipality_code, data)
     select event_id, type, happened_at, sender, organisation_id, aggregate_id, municipality_code, data
       from unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::text[], $5::uuid[], $6::uuid[], $7::text[], $8::jsonb[])
            with ordinality as e(event_id, type, happened_at, sender, organisation_id, aggregate_id, municipality_code, data, n)
      order by n
     on conflict (event_id) do nothing returning event_id`,
    [column((e) => e.id), column((e) => e.type), column((e) => e.time), column((e) => e.sender), column((e) => e.organisationId),
      column((e) => e.aggregateId), column((e) => e.municipalityCode), column((e) => JSON.stringify(e.data))]);
  return new Set(rows.map((row) => row.event_id));
}

async function fold(tx: EntityManager, events: readonly AnyJournalEvent[]): Promise<void> {
  for (const projection of PROJECTIONS) await foldInto(tx, projection, events);
}

const REBUILD_BATCH = 1_000;

/** Empties every projection and folds the whole journal again; the tables come out identical. */
export async function rebuild(tx: EntityManager, batchSize: number = REBUILD_BATCH): Promise<number> {
  await lockForWriting(tx);
  for (const { table } of PROJECTIONS) await tx.query(`delete from ${table}`);
  let position = 0;
  let count = 0;
  for (;;) {
    const events = await tx.query<AnyJournalEvent[]>(`${SELECT_EVENTS} where position > $1 order by position limit $2`, [position, batchSize]);
    if (events.length === 0) return count;
    await fold(tx, events);
    position = Number(events.at(-1)!.position);
    count += events.length;
  }
}

/** The events of the given kinds that concern a municipality, in the order in which they were received. */
export const eventsOf = (tx: EntityManager, municipalityCode: string, types: readonly string[]): Promise<AnyJournalEvent[]> =>
  tx.query(`${SELECT_EVENTS} where municipality_code = $1 and type = any($2) order by position`, [municipalityCode, types]);

/** How far the journal had come, as seen from a municipality. */
export async function journalPosition(tx: EntityManager, municipalityCode: string): Promise<number> {
  const [row] = await tx.query<{ position: string }[]>('select coalesce(max(position), 0) as position from journal where municipality_code = $1', [municipalityCode]);
  return Number(row!.position);
}

/** One fingerprint of all projections: the same tables have the same one. */
export async function fingerprint(tx: EntityManager): Promise<string> {
  const parts = PROJECTIONS.map(({ table }) => `select '${table} ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') as part from ${table} t`);
  const [row] = await tx.query<{ hash: string }[]>(`select encode(sha256(string_agg(part, E'\\n' order by part)::bytea), 'hex') as hash from (${parts.join(' union all ')}) parts`);
  return row!.hash;
}

const SELECT_EVENTS = `select position::int as position, event_id as id, type, happened_at as time, sender, organisation_id as "organisationId",
  aggregate_id as "aggregateId", municipality_code as "municipalityCode", data from journal`;
