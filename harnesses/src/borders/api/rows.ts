import type { Pool } from 'pg';
import type { Stage } from './stage.js';
import type { Told } from './probe.js';
import { inWords } from './probe.js';

/** Written at every question, refused ones too, in the asker's own name. */
const WRITTEN_ALWAYS = ['audit_entries', 'idempotency_keys'];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const MARKER = /Merkki[A-Z][A-Za-z0-9]*/g;

/** Every table whose rows belong to an organisation. */
export async function organisationTables(database: Pool): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`);
  return rows.map((row) => row.name);
}

/** Those of them that a question which changes nothing leaves as they are. */
export const tablesOf = async (database: Pool): Promise<string[]> => (await organisationTables(database)).filter((table) => !WRITTEN_ALWAYS.includes(table));

type Row = Readonly<Record<string, unknown>>;

/** To whom a row is no secret. */
function knowersOfRow({ knows }: Stage, table: string, row: Row): readonly string[] | 'everyone' {
  const knowing = knows(table, row);
  const named = [row['organisation_id'], row['recipient_organisation_id']].filter((one): one is string => typeof one === 'string');
  return knowing === 'everyone' ? knowing : [...named, ...(row['parties'] as string[] | undefined) ?? [], ...knowing];
}

export const mayKnow = (stage: Stage, table: string, row: Row, organisationId: string): boolean => {
  const knowing = knowersOfRow(stage, table, row);
  return knowing === 'everyone' || knowing.includes(organisationId);
};

/** Some row of the table, whosever; the newest where that can be said. */
export async function harvestRow({ database }: Stage, table: string): Promise<Row | undefined> {
  return (await database.query<{ row: Row }>(`select to_jsonb(t) as row from ${table} t order by ctid desc limit 1`)).rows[0]?.row;
}

/** A fingerprint of each organisation's rows in each table, by `table organisation`. */
export async function fingerprints(database: Pool, tables: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const parts = tables.map((table) => `select '${table} ' || organisation_id as name, md5(string_agg(md5(t::text), '' order by md5(t::text))) as hash from ${table} t group by organisation_id`);
  const { rows } = await database.query<{ name: string; hash: string }>(parts.join(' union all '));
  return new Map(rows.map((row) => [row.name, row.hash]));
}

/** What is not as it was; rows of the organisations in `mayChange` are left out. */
export function changedBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, mayChange: readonly string[] = []): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name) && !mayChange.includes(name.split(' ')[1]!));
}

interface Knowers { readonly owners: ReadonlySet<string>; readonly published: boolean }

/** Who may know each id and each marked text that stands in some row. Organisations themselves are known to all. */
async function knowersOf(stage: Stage, tables: readonly string[]): Promise<ReadonlyMap<string, Knowers>> {
  const parts = tables.map((table) => `select '${table}' as name, to_jsonb(t) as row from ${table} t`);
  const { rows } = await stage.database.query<{ name: string; row: Record<string, unknown> }>(parts.join(' union all '));
  const organisations = new Set(rows.flatMap(({ row }) => [String(row['organisation_id']), ...(row['parties'] as string[] | undefined) ?? []]));
  const found = new Map<string, Knowers>();
  for (const { name, row } of rows) {
    const knowing = knowersOfRow(stage, name, row);
    const text = JSON.stringify(row);
    for (const id of [...text.match(UUID) ?? [], ...text.match(MARKER) ?? []]) {
      const known = found.get(id);
      if (organisations.has(id)) continue;
      const owners = knowing === 'everyone' ? [String(row['organisation_id'])] : knowing;
      found.set(id, { owners: new Set([...known?.owners ?? [], ...owners]), published: known?.published === true || knowing === 'everyone' });
    }
  }
  return found;
}

/** Answers that hold an id or a text of an organisation that is not the asker's. */
export async function leaksIn(stage: Stage, tables: readonly string[], answers: readonly Told[]): Promise<string[]> {
  const knowers = await knowersOf(stage, tables);
  return answers.flatMap((told) => {
    const { probe: { call, caller, thing, ownOnly } } = told;
    const asker = caller.asker?.organisation;
    const asked = call.address + JSON.stringify(call.body ?? '');
    const lawful = [asker, ...thing?.tells ?? []].flatMap((one) => (one ? [one.marker] : []));
    // Whoever has a secret link learns what it opens, whoever they are: it is of the organisation that sent it.
    const bySecret = (owners: ReadonlySet<string>): boolean => thing?.isSecret === true && (thing.tells ?? []).some(({ id }) => owners.has(id));
    const isStrange = (word: string) => {
      const knowing = knowers.get(word);
      return knowing !== undefined && (!knowing.published || ownOnly) && !knowing.owners.has(asker?.id ?? '') && !asked.includes(word) && !lawful.includes(word) && !bySecret(knowing.owners);
    };
    const foreignId = (told.text.match(UUID) ?? []).find(isStrange);
    const foreignText = (told.text.match(MARKER) ?? []).find(isStrange);
    const foreignContent = told.probe.foreign && told.status < 300 && thing?.shows?.test(told.text);
    return [
      ...(foreignId ? [`${inWords(told.probe)}: the answer holds an id that is another organisation's alone`] : []),
      ...(foreignText ? [`${inWords(told.probe)}: the answer holds a text that is another organisation's alone (${foreignText})`] : []),
      ...(foreignContent ? [`${inWords(told.probe)}: the answer tells what is another organisation's`] : []),
    ];
  });
}

/**
 * One id from every column of every table and organisation but the stranger’s own: what an attacker might have come by. To who only reads, what everybody
 * may read is no secret; to who would change it, it is as foreign as the rest.
 */
export async function harvest(stage: Stage, tables: readonly string[], { changes }: { readonly changes: boolean }): Promise<string[]> {
  const { database, organisations } = stage;
  const { rows } = await database.query<{ name: string; column: string }>(
    `select c.relname as name, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
      where c.relname = any($1) and c.relnamespace = 'public'::regnamespace and a.atttypid = 'uuid'::regtype and a.attname <> 'organisation_id'`, [tables]);
  const parts = rows.map(({ name, column }) => `(select distinct on (organisation_id) ${column}::text as id from ${name} where ${column} is not null and organisation_id <> $1 order by organisation_id, ${column} desc)`);
  if (parts.length === 0) return [];
  const found = await database.query<{ id: string }>(parts.join(' union '), [organisations.stranger.id]);
  const ids = found.rows.map((row) => row.id);
  const knowers = changes ? undefined : await knowersOf(stage, tables);
  return ids.filter((id) => knowers?.get(id)?.published !== true);
}

/** How many times the audit says of each person that they were denied or refused, by `subject code`. */
export async function denials(database: Pool): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ name: string; n: number }>(
    `select subject || ' ' || reason as name, count(*)::int as n from audit_entries where outcome <> 'done' and reason is not null group by 1`);
  return new Map(rows.map((row) => [row.name, row.n]));
}
