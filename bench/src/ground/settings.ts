import { brokerProblems } from '@pirtti/mail';
import pg from 'pg';

/** What Postgres must say of itself: an answered commit is on the disk, and whole. */
const MUST_BE_ON = ['fsync', 'synchronous_commit', 'full_page_writes'] as const;

/** Every setting of the server that the figures depend on. */
const TOLD = [
  ...MUST_BE_ON, 'wal_level', 'wal_sync_method', 'shared_buffers', 'max_wal_size', 'commit_delay', 'track_commit_timestamp', 'jit', 'autovacuum', 'server_version',
];

export type Settings = Readonly<Record<string, string>>;

/** Asks a database for its settings, as a session of it sees them: a loosened database or role shows too. */
export async function settingsOf(url: string): Promise<Settings> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; value: string }>('select name, current_setting(name) as value from pg_settings where name = any($1)', [TOLD]);
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  } finally {
    await client.end();
  }
}

/** What is loosened, in sentences; empty when an answered commit is safe. */
export const loosened = (settings: Settings): string[] => MUST_BE_ON.filter((name) => settings[name] !== 'on')
  .map((name) => `Postgres says ${name} = ${settings[name] ?? 'nothing'}: a figure without durability is worth nothing.`);

/** Throws one sentence per server that would lose what it has answered. `urls` are those that are measured, product's and floor's. */
export async function refuseLoosened(urls: readonly string[], monitoringUrl: string): Promise<Settings> {
  const all = await Promise.all(urls.map(settingsOf));
  const problems = new Set([...all.flatMap(loosened), ...await brokerProblems(monitoringUrl)]);
  if (problems.size > 0) throw new Error([...problems].join('\n'));
  return all[0]!;
}
