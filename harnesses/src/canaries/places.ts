import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DATABASES, SERVICES, type Pirtti } from '@pirtti/local';
import { urlTo } from '@pirtti/storage-kit';
import pg from 'pg';
import type { Kind } from './people.js';

/** Somewhere to look, and what stands there. */
export interface Place {
  readonly name: string;
  readonly content: Buffer | string;
}

/** The one database that may know people by name, and the tables of it that hold what is said about them; its outbox, audit and the rest may not. */
export const OWNER = 'referrals';
export const OWNERS_TABLES: readonly string[] = ['clients', 'referrals', 'referral_timeline'];
/** Who works for whom is known by name in one database, and in these tables of it alone. */
const WORKERS: { readonly database: string; readonly tables: readonly string[] } = { database: 'partners', tables: ['memberships', 'membership_changes', 'invitations', 'letters'] };

/** Who takes part in what an association offers is known by name in one table, reached by letters while they wait, and their own words stand where they said them. A wish is everybody's once it is checked; what somebody thought of an activity is its organiser's. */
const PARTICIPANTS: { readonly database: string; readonly tables: Readonly<Partial<Record<Kind, readonly string[]>>> } = {
  database: 'activities', tables: { r: ['people'], s: ['people', 'letters'], q: ['people', 'letters'], t: ['sign_ups', 'ride_seats'], d: ['ideas'], o: ['feedback'], k: ['rides'] },
};

/** A letter that has gone stands where its reader has their mail, under their address. */
export const LETTERS = /\.eml$|^the page of letters/;

/** Contact persons are another register, with a home of its own. */
const CONTACTS = { database: 'partners', table: 'contact_persons' } as const;

/** Whether a table may hold words of a kind: each kind with its owner, and nowhere else. */
export function isHome({ database, table }: { readonly database: string; readonly table: string }, kind: Kind): boolean {
  if (kind === 'c') return database === CONTACTS.database && table === CONTACTS.table;
  const participants = PARTICIPANTS.tables[kind];
  if (participants) return database === PARTICIPANTS.database && participants.includes(table);
  if (kind === 'u' || kind === 'v') return database === WORKERS.database && WORKERS.tables.includes(table);
  return database === OWNER && OWNERS_TABLES.includes(table);
}

/** Tables of a database that hold words about people by right: its statistics of them are theirs too. */
const knownIn = (database: string): readonly string[] => (database === OWNER ? OWNERS_TABLES
  : database === WORKERS.database ? [...WORKERS.tables, CONTACTS.table] : database === PARTICIPANTS.database ? Object.values(PARTICIPANTS.tables).flat() : []);

/** Every file under a folder, with its name; the database server's own files are read by asking it instead. */
export function* filesUnder(folder: string, but: readonly string[] = []): Generator<Place> {
  for (const path of pathsUnder(folder, but)) {
    yield { name: `the name of ${relative(folder, path)}`, content: path };
    yield { name: `the file ${relative(folder, path)}`, content: readFileSync(path) };
  }
}

function pathsUnder(folder: string, but: readonly string[]): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (but.includes(path)) return [];
    return entry.isDirectory() ? pathsUnder(path, but) : entry.isFile() && statSync(path).size > 0 ? [path] : [];
  });
}

/** Every table of every database as text, by `database.table`. */
export async function* tables(superuserUrl: string): AsyncGenerator<Place & { readonly database: string; readonly table: string }> {
  for (const database of [...DATABASES, 'postgres']) {
    const client = new pg.Client({ connectionString: urlTo(superuserUrl, { database }) });
    await client.connect();
    try {
      const { rows: found } = await client.query<{ name: string; sql: string }>(`select c.relname as name, c.oid::regclass::text as sql from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`);
      for (const { name, sql } of found) {
        const { rows } = await client.query<{ line: string }>(`select t::text as line from ${sql} t`);
        yield { name: `the table ${name} of ${database}`, database, table: name, content: rows.map(({ line }) => line).join('\n') };
      }
      const { rows: statistics } = await client.query<{ line: string }>(`select s::text as line from pg_stats s where tablename <> all($1)`, [knownIn(database)]);
      yield { name: `the statistics of ${database}`, database, table: 'pg_stats', content: statistics.map(({ line }) => line).join('\n') };
    } finally {
      await client.end();
    }
  }
}

/** What each process tells of itself, to those who measure and to those who list processes. */
export async function* processes({ ports, parts }: Pirtti): AsyncGenerator<Place> {
  for (const service of SERVICES) yield { name: `the metrics of ${service}`, content: await (await fetch(`http://127.0.0.1:${ports[service]}/metrics`)).text() };
  for (const look of ['varz', 'connz?subs=true', 'jsz?accounts=true&streams=true&consumers=true&config=true']) {
    yield { name: `the broker's /${look}`, content: await (await fetch(`http://127.0.0.1:${ports['nats-monitor']}/${look}`)).text() };
  }
  yield { name: 'the page of letters that went out', content: await (await fetch(`http://127.0.0.1:${ports.letters}/`)).text() };
  const ours = new Set(Object.values(parts).map((part) => String(part.pid())));
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[1]!;
      if (!ours.has(pid) && !ours.has(parent)) continue;
      yield { name: `process ${pid}'s command line, environment and folder`, content: `${readFileSync(`/proc/${pid}/cmdline`, 'latin1')} ${readFileSync(`/proc/${pid}/environ`, 'latin1')} ${readlinkSync(`/proc/${pid}/cwd`)}` };
    } catch {
      // It has ended, or belongs to another user.
    }
  }
}
