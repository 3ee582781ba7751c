import { createHash, randomBytes } from 'node:crypto';
import { migrate, pooledDataSource, provision, TenantTransactions, type DatabaseUrls, type EntityClass, type MigrationClass } from '@pirtti/storage-kit';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { testPostgresUrl } from './real-parts.js';

export interface TestDatabase extends DatabaseUrls {
  readonly name: string;
  readonly tenant: TenantTransactions;
  /** As people's requests see it. */
  readonly app: DataSource;
  /** As mail sees it. */
  readonly mail: DataSource;
  /** As migrations see it: row security holds for it too. */
  readonly owner: DataSource;
  /** Closes the pools and removes the database. */
  drop(): Promise<void>;
}

/** Test servers only: nobody else's roles have these. */
const PASSWORDS = { owner: 'owner', app: 'app', mail: 'mail' };
const TEMPLATE_LOCK = 721_003;
const IN_USE = '55006';

/** A fresh database with the migrations run, on the run's real PostgreSQL. The first of its kind becomes the template of the rest. */
export async function testDatabase(service: string, migrations: readonly MigrationClass[], entities: readonly EntityClass[] = []): Promise<TestDatabase> {
  const server = testPostgresUrl();
  const template = await templateFor(server, service, migrations);
  const name = `test_${service}_${randomBytes(6).toString('hex')}`;
  await asSuperuser(server, (client) => cloneWhenFree(client, name, template, service));
  const urls = await provision(server, service, PASSWORDS, { database: name });
  const open = (url: string, role: string) => pooledDataSource({ url, applicationName: `test ${role}`, maxConnections: 25, entities }).initialize();
  const [app, mail, owner] = await Promise.all([open(urls.appUrl, 'app'), open(urls.mailUrl, 'mail'), open(urls.ownerUrl, 'owner')]);
  return {
    name, ...urls, app, mail, owner, tenant: new TenantTransactions(app),
    async drop() {
      await Promise.all([app, mail, owner].filter((dataSource) => dataSource.isInitialized).map((dataSource) => dataSource.destroy()));
      await asSuperuser(server, (client) => client.query(`drop database if exists "${name}" with (force)`));
    },
  };
}

/** One template per run, service and list of migrations, whichever worker needs it first. */
async function templateFor(server: string, service: string, migrations: readonly MigrationClass[]): Promise<string> {
  const names = migrations.map((migration) => new migration().name).join();
  const run = createHash('sha256').update(`${process.ppid} ${names}`).digest('hex').slice(0, 12);
  const template = `template_${service}_${run}`;
  await asSuperuser(server, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    if ((await client.query('select 1 from pg_database where datname = $1', [template])).rowCount) return;
    // Built under another name: a template that exists is complete.
    const unfinished = `unfinished_${service}_${run}`;
    await client.query(`drop database if exists "${unfinished}" with (force)`);
    const { ownerUrl } = await provision(server, service, PASSWORDS, { database: unfinished });
    await migrate(ownerUrl, migrations);
    await retryWhileInUse(() => client.query(`alter database "${unfinished}" rename to "${template}"`));
  });
  return template;
}

const cloneWhenFree = (client: pg.Client, name: string, template: string, service: string): Promise<unknown> =>
  retryWhileInUse(() => client.query(`create database "${name}" template "${template}" owner "${service}_owner"`));

/** A closed connection is gone from the server a moment later. */
async function retryWhileInUse(work: () => Promise<unknown>): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if ((error as { code?: string }).code !== IN_USE || attempt === 40) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function asSuperuser(server: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
