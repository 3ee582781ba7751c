import { PUBLIC_ORGANISATION } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import type { Finding } from '../../harness.js';
import { inEach } from './in-each.js';
import { harvestRow, mayKnow, organisationTables } from './rows.js';
import type { Stage } from './stage.js';

type Row = Readonly<Record<string, unknown>>;
const IS_REFUSED = '42501';
/** Constraints, and what triggers raise. */
const IS_LATER = /^(23|P0)/;

/** A row that is there, and the columns in which people's requests may make one; null where they may make none. */
interface Sample { readonly row: Row; readonly names: string | null }

/** Row-level security by itself: for every organisation, and for the public, every table is read whole, and others' rows are changed, taken away and made. */
export async function judgeRows(stage: Stage): Promise<{ readonly findings: Finding[]; readonly tables: number; readonly empty: readonly string[] }> {
  const tables = await organisationTables(stage.database);
  const asking = [...Object.values(stage.organisations).map(({ name, id }) => ({ name, id })), { name: 'the public', id: PUBLIC_ORGANISATION }];
  const samples = new Map<string, Sample | undefined>();
  for (const table of tables) samples.set(table, await sampleOf(stage, table));
  const letsThrough = await stage.letsThrough?.() ?? (() => false);
  const findings = await inEach(asking.flatMap((who) => tables.map((table) => ({ who, table }))), ({ who, table }) => {
    // Copies of others' facts are for the whole service to read; who of its people is told what, the first fence decides.
    const isStrange = (row: Row) => !table.startsWith('known_') && !mayKnow(stage, table, row, who.id) && !letsThrough(table, row, who.id);
    return attempts(stage, who, table, isStrange, samples.get(table));
  });
  return { findings: findings.flat(), tables: tables.length, empty: tables.filter((table) => !samples.get(table)) };
}

async function attempts(stage: Stage, who: { readonly name: string; readonly id: string }, table: string, isStrange: (row: Row) => boolean, sample: Sample | undefined): Promise<Finding[]> {
  const { tenant } = stage.test.database;
  const belongsToBoth = (row: Row) => (row['parties'] as string[] | undefined)?.includes(who.id) || stage.keeps?.(table, row, who.id);
  const attempt = async (what: string, work: (tx: EntityManager) => Promise<unknown>, isWrong: (row: Row) => boolean): Promise<Finding[]> => {
    try {
      const rows = await tenant.run(who.id, async (tx) => {
        const found = await work(tx) as unknown[];
        throw new Undone((found.length === 2 && Array.isArray(found[0]) ? found[0] : found) as { row: Row }[]);
      }).catch((error: unknown) => { if (error instanceof Undone) return error.rows; throw error; });
      const wrong = rows.filter(({ row }) => isWrong(row)).length;
      return wrong > 0 ? [`row-level security alone lets ${who.name} ${what} ${wrong} rows of ${table} that are others’`] : [];
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === IS_REFUSED) return [];
      // Another constraint stood in the way only after the policy had let the rows through.
      if (IS_LATER.test(code ?? '')) return [`row-level security alone lets ${who.name} ${what} rows of ${table} that are others’, as far as other constraints do (${code})`];
      throw error;
    }
  };
  return [
    ...await attempt('read', (tx) => tx.query(`select to_jsonb(t) as row from ${table} t`), isStrange),
    ...await attempt('change', (tx) => tx.query(`update ${table} t set organisation_id = organisation_id where organisation_id <> $1 returning to_jsonb(t) as row`, [who.id]), (row) => !belongsToBoth(row)),
    ...await attempt('take away', (tx) => tx.query(`delete from ${table} t where organisation_id <> $1 returning to_jsonb(t) as row`, [who.id]), (row) => !belongsToBoth(row)),
    ...(sample && sample.row['organisation_id'] !== who.id && !belongsToBoth(sample.row) ? await forged(stage, who, table, sample) : []),
  ];
}

/** A row in another's name. The policy is asked before any other constraint, so every other answer means that it let the row through. */
async function forged(stage: Stage, who: { readonly name: string; readonly id: string }, table: string, { row, names }: Sample): Promise<Finding[]> {
  if (names === null) return [];
  const code = await stage.test.database.tenant.run(who.id, (tx) =>
    tx.query(`insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1)`, [JSON.stringify(row)]))
    .then(() => 'nothing', (error: { code?: string }) => error.code ?? String(error));
  return code === IS_REFUSED ? [] : [`row-level security alone lets ${who.name} make a row of ${table} in another’s name (${code})`];
}

async function sampleOf(stage: Stage, table: string): Promise<Sample | undefined> {
  const row = await harvestRow(stage, table);
  const { rows } = await stage.database.query<{ names: string | null }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as names from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
        and has_column_privilege($2, attrelid, attnum, 'insert')`, [table, `${stage.definition.name}_app`]);
  return row && { row, names: rows[0]!.names };
}

/** Takes back whatever an attempt did, and keeps what it was shown. */
class Undone extends Error {
  constructor(readonly rows: readonly { row: Row }[]) {
    super('taken back');
  }
}
