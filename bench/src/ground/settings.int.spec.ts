import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startNatsServer, type RunningNatsServer } from '@pirtti/local';
import { urlTo } from '@pirtti/storage-kit';
import { testNatsServer, testPostgresUrl } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuseLoosened } from './settings.js';
import { Sql } from './sql.js';

const folder = mkdtempSync(join(tmpdir(), 'pirtti-loose-'));
const servers: RunningNatsServer[] = [];

async function brokerWith(syncInterval: string): Promise<string> {
  const [port, monitoringPort] = [await freePort(), await freePort()];
  const configFile = join(folder, `${port}.conf`);
  writeFileSync(configFile, `port: ${port}\nhttp: "127.0.0.1:${monitoringPort}"\njetstream { store_dir: "${join(folder, String(port))}", sync_interval: ${syncInterval} }\n`);
  servers.push(await startNatsServer({ program: testNatsServer(), configFile, port }));
  return `http://127.0.0.1:${monitoringPort}`;
}

describe('the bench', () => {
  const loose = `bench_loose_${process.pid}`;
  let safeBroker: string;
  let sql: Sql;
  beforeAll(async () => {
    safeBroker = await brokerWith('always');
    sql = await Sql.connect(testPostgresUrl());
    await sql.run(`create database ${loose}`);
    await sql.run(`alter database ${loose} set synchronous_commit = off`);
  });
  afterAll(async () => {
    await sql.run(`drop database ${loose} with (force)`);
    await sql.end();
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(folder, { recursive: true });
  });

  it('runs on servers that keep what they have answered', async () => {
    expect(await refuseLoosened([testPostgresUrl()], safeBroker)).toMatchObject({ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' });
  });

  it('refuses a database that answers before the commit is on the disk', async () => {
    await expect(refuseLoosened([testPostgresUrl(), urlTo(testPostgresUrl(), { database: loose })], safeBroker)).rejects.toThrow('synchronous_commit = off');
  });

  it('refuses a broker that answers before the message is on the disk', async () => {
    await expect(brokerWith('"2m"').then((lazyBroker) => refuseLoosened([testPostgresUrl()], lazyBroker))).rejects.toThrow('sync_interval: always');
  });
});
