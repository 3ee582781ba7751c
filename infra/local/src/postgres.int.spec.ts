import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type RunningPostgres } from './postgres.js';
import { postgresUser } from './postgres-user.js';
import { sleep } from './wait.js';

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  let postgres: RunningPostgres | undefined;
  beforeAll(() => { dataDir = mkdtempSync(join(tmpdir(), 'pirtti-pg-')); });
  afterEach(async () => { await postgres?.stop(); postgres = undefined; });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('is version 18, on the loopback address, with a password, and sorts the Finnish way', async () => {
    postgres = await startPostgres({ dataDir, throwaway: true });
    const [row] = await query(postgres.url, `select current_setting('server_version_num')::int / 10000 as major, current_setting('listen_addresses') as on,
      current_setting('fsync') as fsync, (select string_agg(x, '' order by x) from unnest(array['ö','å','z','ä']) x) as sorted`);
    expect(row).toEqual({ major: 18, on: '127.0.0.1', fsync: 'on', sorted: 'zåäö' });
    await expect(query(postgres.url.replace(/:[^:@/]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password authentication failed');
    expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600);
  });

  it('keeps committed data over a second start', async () => {
    postgres = await startPostgres({ dataDir });
    await query(postgres.url, 'create table kept (word text)');
    await query(postgres.url, `insert into kept values ('piipahda')`);
    await postgres.stop();
    postgres = await startPostgres({ dataDir });
    expect(await query(postgres.url, 'select word from kept')).toEqual([{ word: 'piipahda' }]);
  });

  it('comes back with committed data after kill -9', async () => {
    postgres = await startPostgres({ dataDir });
    await query(postgres.url, `insert into kept values ('pirttiin')`);
    await postgres.child.kill9();
    postgres = await startPostgres({ dataDir });
    expect(await query(postgres.url, 'select count(*)::int as words from kept')).toEqual([{ words: 2 }]);
  });
});

describe('PostgreSQL runs as somebody else where we are root', () => {
  it('and as we are where we are not', () => {
    expect(postgresUser(1000)).toEqual({ as: [], how: 'direct' });
  });
});

/** A process that has ended may stay listed until its adoptive parent collects it. */
function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe('a process that was started', () => {
  it('ends when its parent is killed with kill -9', async () => {
    const program = `import('${new URL('../dist/child.js', import.meta.url).href}').then(({ startChild }) =>
      console.log(startChild({ name: 'sleeper', command: 'sleep', args: ['300'] }).pid)); setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
    await sleep(200);
    expect(alive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await sleep(300);
    expect(alive(pid)).toBe(false);
  });
});
