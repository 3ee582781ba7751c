import { UNKNOWN_MUNICIPALITY } from '@pirtti/kernel';
import { askPrepared, type Prepared } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { foldInto } from '../projections/projection.js';
import { PROJECTIONS } from '../projections/all.js';
import type { AnyJournalEvent } from './journal-event.js';

const WRITING = `pg_advisory_xact_lock(hashtext('pirtti journal is written'))`;
const CHANGING = `pg_advisory_xact_lock(hashtext('pirtti journal'))`;

const HOLD_BACK_ALL: Prepared = { name: 'hold_back_all', text: `select ${WRITING}, ${CHANGING}` };

/** One writer at a time, so that positions are given in the order in which they become visible. Until the transaction ends. */
export const holdBackWriters = (tx: EntityManager): Promise<unknown> => tx.query(`select ${WRITING}`);

/** Nobody who holds still sees one table before and another after the transaction. */
export const holdBackReaders = (tx: EntityManager): Promise<unknown> => tx.query(`select ${CHANGING}`);

/** Keeps a reader's queries on one state of the journal: no batch is folded between them. */
export const holdStill = (tx: EntityManager): Promise<unknown> => tx.query(`select pg_advisory_xact_lock_shared(hashtext('pirtti journal'))`);

/** Appends a batch and folds it into every projection, all in the batch's transaction. An event that is known already changes nothing. */
export async function appendAndFold(tx: EntityManager, events: readonly AnyJournalEvent[]): Promise<void> {
  await askPrepared(tx, HOLD_BACK_ALL, []);
  const fresh = await append(tx, events);
  const unheard = events.filter((event) => fresh.delete(event.id));
  const withdrawn = unheard.filter((event) => event.type === 'referrals.facts-withdrawn.v1');
  if (withdrawn.length > 0) await forgetPlaces(tx, withdrawn.map(({ organisationId, aggregateId }) => ({ organisationId, aggregateId })));
  for (const projection of PROJECTIONS) await foldInto(tx, projection, unheard);
}

async function append(tx: EntityManager, events: readonly AnyJournalEvent[]): Promise<Set<string>> {
  const rows = await askPrepared<{ event_id: string }>(tx, APPEND, [JSON.stringify(events)]);
  return new Set(rows.map((row) => row.event_id));
}

const APPEND: Prepared = {
  name: 'append_to_journal',
  text: `insert into journal (event_id, type, happened_at, sender, organisation_id, aggregate_id, municipality_code, data)
     select id, type, time, sender, "organisationId", "aggregateId", "municipalityCode", data
       from rows from (json_to_recordset($1::json) as (id uuid, type text, time timestamptz, sender text, "organisationId" uuid, "aggregateId" uuid, "municipalityCode" text, data jsonb))
            with ordinality as e(id, type, time, sender, "organisationId", "aggregateId", "municipalityCode", data, n)
      order by n
     on conflict (event_id) do nothing returning event_id`,
};

/** The one thing that is changed in the journal: where a person lives is forgotten, in the events as in the tables that follow from them. */
async function forgetPlaces(tx: EntityManager, referrals: readonly { readonly organisationId: string; readonly aggregateId: string }[]): Promise<void> {
  await askPrepared(tx, FORGET_PLACES, [JSON.stringify(referrals)]);
}

const FORGET_PLACES: Prepared = {
  name: 'forget_places',
  text: `update journal j set municipality_code = '${UNKNOWN_MUNICIPALITY}', data = jsonb_set(j.data, '{municipalityCode}', '"${UNKNOWN_MUNICIPALITY}"')
      from json_to_recordset($1::json) as r("organisationId" uuid, "aggregateId" uuid)
     where j.organisation_id = r."organisationId" and j.aggregate_id = r."aggregateId"
       and (j.type like 'referrals.referral-%' or j.type = 'referrals.first-contact-made.v1') and j.municipality_code <> '${UNKNOWN_MUNICIPALITY}'`,
};

type Told = [position: number, id: string, type: string, time: number, sender: string, organisationId: string, aggregateId: string, municipalityCode: string | null, data: unknown];

/** One text for many events: the driver takes every field of every row apart by itself, and that took longer than folding them. */
const reading = (name: string, which: string): Prepared => ({
  name,
  text: `select coalesce(json_agg(json_build_array(position, event_id, type, floor(extract(epoch from happened_at) * 1000), sender, organisation_id, aggregate_id, municipality_code, data) order by position), '[]')::text as told
    from (select * from journal where ${which}) page`,
});

const EVENTS_AFTER = reading('events_after', 'position > $1 order by position limit $2');
const EVENTS_OF = reading('events_of', 'municipality_code = $1 and type = any($2)');

async function read(tx: EntityManager, which: Prepared, parameters: unknown[]): Promise<AnyJournalEvent[]> {
  const [page] = await askPrepared<{ told: string }>(tx, which, parameters);
  return (JSON.parse(page!.told) as Told[]).map(([position, id, type, time, sender, organisationId, aggregateId, municipalityCode, data]) =>
    ({ position, id, type, time: new Date(time), sender, organisationId, aggregateId, municipalityCode, data }) as AnyJournalEvent);
}

/** The next events after a position, in the order in which they were received. */
export const eventsAfter = (tx: EntityManager, position: number, limit: number): Promise<AnyJournalEvent[]> => read(tx, EVENTS_AFTER, [position, limit]);

/** The events of the given kinds that concern a municipality, in the order in which they were received. */
export const eventsOf = (tx: EntityManager, municipalityCode: string, types: readonly string[]): Promise<AnyJournalEvent[]> => read(tx, EVENTS_OF, [municipalityCode, types]);

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
