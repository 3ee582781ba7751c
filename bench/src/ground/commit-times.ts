import type { Sql } from './sql.js';

/**
 * When the rows with these ids were last written, in milliseconds of the server's one clock, as Postgres notes it at each commit. The same
 * clock for all databases of the server: what lies between two commits needs no watcher that would get in the way.
 */
export async function commitTimes(sql: Sql, from: string, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await sql.run<{ id: string; at: number }>(
    `select id, extract(epoch from pg_xact_commit_timestamp(xmin))::float8 * 1000 as at from (${from}) rows where id = any($1::uuid[])`, [ids]);
  return new Map(rows.map(({ id, at }) => [id, at]));
}
