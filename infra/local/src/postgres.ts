import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { startChild, type Child } from './child.js';
import { freePort } from './ports.js';
import { postgresBinaries } from './postgres-binaries.js';
import { postgresUser, type PostgresUser } from './postgres-user.js';
import { run } from './run.js';
import { sleep } from './wait.js';

export interface PostgresOptions {
  /** Holds `postgres/` (the cluster) and `postgres.password`. */
  readonly dataDir: string;
  readonly port?: number;
  /** Where the server's log goes; `postgres.log` in the data folder by default. */
  readonly log?: string;
  /** For data that nobody will miss: the first files are not forced to disk. Transactions still are. */
  readonly throwaway?: boolean;
}

export interface RunningPostgres {
  /** The superuser's URL, database `postgres`. */
  readonly url: string;
  readonly port: number;
  readonly child: Child;
  /** Fast shutdown: connections are closed, nothing needs recovery at the next start. */
  stop(): Promise<void>;
}

const SUPERUSER = 'postgres';
const STARTING_TAKES_AT_MOST_MS = 60_000;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  // No socket in the file system: the loopback port and a password are the only way in.
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  // Statements may carry personal data, so a failed one is logged without its text.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** The superuser's password: made once, readable by this user alone. */
function passwordIn(dataDir: string): string {
  const file = join(dataDir, 'postgres.password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

async function createCluster(options: PostgresOptions, cluster: string, bin: string, user: PostgresUser, password: string): Promise<void> {
  // A cluster is complete when initdb has ended well; an interrupted one is begun again.
  const complete = join(options.dataDir, 'postgres.complete');
  if (existsSync(complete) && existsSync(join(cluster, 'PG_VERSION'))) return;
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { mode: 0o700 });
  const pwfile = join(options.dataDir, 'postgres.first-password');
  writeFileSync(pwfile, password, { mode: 0o600 });
  if (user.owner) {
    chownSync(cluster, user.owner.uid, user.owner.gid);
    chownSync(pwfile, user.owner.uid, user.owner.gid);
  }
  try {
    const [command, ...args] = [
      ...user.as, join(bin, 'initdb'), '-D', cluster, '-U', SUPERUSER, '--pwfile', pwfile, '--auth=scram-sha-256', '--encoding=UTF8',
      '--locale=C', '--locale-provider=icu', '--icu-locale=fi', ...(options.throwaway ? ['--no-sync'] : []),
    ];
    const { code, out } = await run(command!, args, { env: { ...process.env, LC_ALL: 'C' } });
    if (code !== 0) throw new Error(`PostgreSQL could not create its data folder: ${out.trim().slice(-2_000)}`);
  } finally {
    rmSync(pwfile, { force: true });
  }
  writeFileSync(complete, '');
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const tail = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(-5).join('\n') : '');

/** Starts the embedded PostgreSQL on the loopback address; resolves when a query is answered. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { bin } = postgresBinaries();
  const user = postgresUser();
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const cluster = join(options.dataDir, 'postgres');
  const password = passwordIn(options.dataDir);
  await createCluster(options, cluster, bin, user, password);

  const port = options.port ?? await freePort();
  const url = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
  const log = options.log ?? join(options.dataDir, 'postgres.log');
  mkdirSync(dirname(log), { recursive: true });
  const args = ['-D', cluster, '-p', String(port), ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const startedAt = Date.now();
  for (;;) {
    // SIGINT is PostgreSQL's fast shutdown, also when this process is killed.
    const child = startChild({ name: 'postgres', command: join(bin, 'postgres'), args, as: user.as, log, deathSignal: 'SIGINT', env: { ...process.env, LC_ALL: 'C' } });
    while (child.running()) {
      if (await answers(url)) return { url, port, child, stop: async () => { await child.stop('SIGINT', 15_000); } };
      if (Date.now() - startedAt > STARTING_TAKES_AT_MOST_MS) {
        await child.kill9();
        throw new Error(`PostgreSQL did not answer within ${STARTING_TAKES_AT_MOST_MS / 1000} s. Its last words:\n${tail(log)}`);
      }
      await sleep(30);
    }
    // After kill -9 the old server's last processes hold its memory for a moment; the next start has to wait for them.
    const last = tail(log);
    if (!/shared memory block|postmaster\.pid/.test(last) || Date.now() - startedAt > 20_000) {
      throw new Error(`PostgreSQL did not start. Its last words:\n${last}`);
    }
    await sleep(200);
  }
}
