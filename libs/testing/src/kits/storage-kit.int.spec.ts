import { newId } from '@pirtti/kernel';
import {
  actAs, kitMigrations, lintSchema, mailTable, migrate, ownTable, pingDatabase, pooledDataSource, provision, publishedTable, PUBLIC_ORGANISATION, sharedTable,
  sqlMigration, TenantTransactions, urlTo,
} from '@pirtti/storage-kit';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testPostgresUrl } from '../real-parts.js';
import { testDatabase, type TestDatabase } from '../test-database.js';

const service = 'kitproof';
const table = (name: string, more = '') => `create table ${name} (organisation_id uuid not null, id uuid not null, text text${more}, primary key (organisation_id, id))`;
const migrations = [
  ...kitMigrations(service),
  sqlMigration('Tables1760000000000', [
    table('letters', ', unique (organisation_id, text)'), ...ownTable(service, 'letters'),
    table('replies', ', letter_id uuid, foreign key (organisation_id, letter_id) references letters (organisation_id, id)'), ...ownTable(service, 'replies'),
    table('posters', ', published boolean not null default false'), ...publishedTable(service, 'posters', 'published'),
    table('copies'), ...sharedTable(service, 'copies'),
    table('stamps'), ...mailTable(service, 'stamps'),
  ]),
];

const [mine, theirs] = [newId(), newId()];
let database: TestDatabase;
let tenant: TenantTransactions;

beforeAll(async () => {
  database = await testDatabase(service, migrations);
  tenant = database.tenant;
});
afterAll(() => database?.drop());

const put = (name: string, organisation: string, text: string, id = newId()) => tenant.run(organisation, (tx) =>
  tx.query(`insert into ${name} (organisation_id, id, text) values ($1, $2, $3)`, [organisation, id, text]).then(() => id));
const texts = async (name: string, organisation: string): Promise<string[]> =>
  (await tenant.run(organisation, (tx) => tx.query<{ text: string }[]>(`select text from ${name} order by text`))).map((row) => row.text);
const refusedWith = (code: string) => ({ code });

describe('organisations do not see each other', () => {
  test('each reads, changes and deletes only its own', async () => {
    await put('letters', mine, 'mine');
    const foreign = await put('letters', theirs, 'theirs');
    expect(await texts('letters', mine)).toEqual(['mine']);
    await tenant.run(mine, async (tx) => {
      expect((await tx.query('update letters set text = $2 where id = $1', [foreign, 'stolen']))[1]).toBe(0);
      expect((await tx.query('delete from letters where id = $1', [foreign]))[1]).toBe(0);
    });
    expect(await texts('letters', theirs)).toEqual(['theirs']);
  });

  test('nobody writes in another\'s name, nor gives a row away', async () => {
    await expect(tenant.run(mine, (tx) => tx.query('insert into letters values ($1, $2, $3)', [theirs, newId(), 'forged']))).rejects.toMatchObject(refusedWith('42501'));
    await expect(tenant.run(mine, (tx) => tx.query('update letters set organisation_id = $1', [theirs]))).rejects.toMatchObject(refusedWith('42501'));
  });

  test('a foreign key cannot tell whether a foreign row exists, nor a unique constraint', async () => {
    const foreign = await put('letters', theirs, 'secret');
    for (const letter of [foreign, newId()]) {
      await expect(tenant.run(mine, (tx) => tx.query('insert into replies (organisation_id, id, letter_id) values ($1, $2, $3)', [mine, newId(), letter]))).rejects.toMatchObject(refusedWith('23503'));
    }
    await put('letters', mine, 'secret');
  });

  test('without an organisation every query is an error, also on a connection that had one', async () => {
    const one = await pooledDataSource({ url: database.appUrl, applicationName: 'one connection', maxConnections: 1 }).initialize();
    try {
      await expect(one.query('select * from letters')).rejects.toMatchObject(refusedWith('PT001'));
      await new TenantTransactions(one).run(mine, (tx) => tx.query('select * from letters'));
      await expect(one.query('select * from letters')).rejects.toMatchObject(refusedWith('PT001'));
      await expect(new TenantTransactions(one).run(mine, () => Promise.reject(new Error('rolled back')))).rejects.toThrow('rolled back');
      await expect(one.query('select * from letters')).rejects.toMatchObject(refusedWith('PT001'));
    } finally {
      await one.destroy();
    }
  });

  test('parallel work for two organisations on few connections never mixes', async () => {
    const few = await pooledDataSource({ url: database.appUrl, applicationName: 'few connections', maxConnections: 3 }).initialize();
    const shared = new TenantTransactions(few);
    try {
      await Promise.all(Array.from({ length: 200 }, (_, n) => shared.run(n % 2 ? mine : theirs, async (tx) => {
        const rows = await tx.query<{ organisation_id: string }[]>('select organisation_id, pg_sleep(0.001) from letters');
        expect(new Set(rows.map((row) => row.organisation_id))).toEqual(new Set([n % 2 ? mine : theirs]));
      })));
    } finally {
      await few.destroy();
    }
  });

  test('the owner, though it owns the tables, sees nothing', async () => {
    expect(await database.owner.query('select * from letters')).toEqual([]);
  });

  test('an organisation is a UUID, and is set only inside a transaction', async () => {
    await expect(tenant.run(`${mine}' or true --`, () => Promise.resolve())).rejects.toThrow('UUID');
    await expect(actAs(database.app.manager, mine)).rejects.toThrow('transaction');
  });

  test('the organisation is looked up once per statement, not once per row', async () => {
    const plan = await tenant.run(mine, (tx) => tx.query<{ 'QUERY PLAN': string }[]>('explain select * from letters'));
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('InitPlan');
  });
});

describe('other kinds of tables', () => {
  test('published rows are read by everyone and changed by their owner only', async () => {
    const id = await put('posters', mine, 'poster');
    expect(await texts('posters', PUBLIC_ORGANISATION)).toEqual([]);
    await tenant.run(mine, (tx) => tx.query('update posters set published = true where id = $1', [id]));
    expect(await texts('posters', PUBLIC_ORGANISATION)).toEqual(['poster']);
    expect((await tenant.run(theirs, (tx) => tx.query('update posters set text = $1', ['vandalised'])))[1]).toBe(0);
  });

  test('copies are read by people and written by mail, without any organisation', async () => {
    await expect(put('copies', mine, 'x')).rejects.toMatchObject(refusedWith('42501'));
    await database.mail.query('insert into copies values ($1, $2, $3)', [theirs, newId(), 'copy']);
    expect(await texts('copies', mine)).toEqual(['copy']);
  });

  test('mail\'s books are closed to people, and people\'s tables to mail that does not say for whom', async () => {
    await expect(texts('stamps', mine)).rejects.toMatchObject(refusedWith('42501'));
    await expect(database.mail.query('select * from letters')).rejects.toMatchObject(refusedWith('PT001'));
    await database.mail.transaction(async (tx) => {
      await actAs(tx, mine);
      expect(await tx.query('select organisation_id from letters')).not.toHaveLength(0);
    });
  });
});

describe('provisioning and migrating', () => {
  const connects = async (url: string) => {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  };

  test('may run many times at once, and with new passwords', async () => {
    const name = `test_provision_${newId().slice(0, 8)}`;
    const passwords = (suffix: string) => ({ owner: `o'${suffix}`, app: `a"${suffix}`, mail: `m/@:${suffix}` });
    const provisionOnce = (suffix: string) => provision(testPostgresUrl(), 'provproof', passwords(suffix), { database: name });
    try {
      const first = await Promise.all(Array.from({ length: 4 }, () => provisionOnce('1')));
      expect(await connects(first[0]!.appUrl)).toBe(true);
      await Promise.all([migrate(first[0]!.ownerUrl, kitMigrations('provproof')), migrate(first[1]!.ownerUrl, kitMigrations('provproof'))]).then((runs) =>
        expect(runs.flat()).toEqual(['KitTables1700000000000']));
      const second = await provisionOnce('2');
      expect(await Promise.all([connects(first[0]!.appUrl), connects(second.appUrl), connects(second.mailUrl), connects(second.ownerUrl)])).toEqual([false, true, true, true]);
      expect(await migrate(second.ownerUrl, kitMigrations('provproof'))).toEqual([]);
    } finally {
      const client = new pg.Client({ connectionString: testPostgresUrl() });
      await client.connect();
      await client.query(`drop database if exists "${name}" with (force)`);
      await client.end();
    }
  });

  test('another service\'s roles cannot connect', async () => {
    const other = await testDatabase('provproof', kitMigrations('provproof'));
    try {
      expect(await connects(other.appUrl)).toBe(true);
      expect(await connects(urlTo(other.appUrl, { database: database.name }))).toBe(false);
    } finally {
      await other.drop();
    }
  });

  test('the runtime roles own nothing, create nothing and cannot grow', async () => {
    for (const statement of ['create table mine (id int)', 'alter table letters disable row level security', 'drop policy own on letters', 'set role kitproof_owner',
      'alter role kitproof_app bypassrls', 'select * from schema_migrations', 'truncate letters', 'create function f() returns int language sql as $$ select 1 $$']) {
      for (const role of [database.app, database.mail]) await expect(role.query(statement), statement).rejects.toMatchObject(refusedWith('42501'));
    }
  });

  test('a failed migration leaves nothing behind', async () => {
    const broken = sqlMigration('Broken1760000000001', ['create table half (id int)', 'select nonsense']);
    await expect(migrate(database.ownerUrl, [...migrations, broken])).rejects.toThrow();
    expect(await database.owner.query(`select 1 from pg_class where relname = 'half'`)).toEqual([]);
  });
});

describe('the schema is linted', () => {
  const complaintsOf = async (statements: string[]): Promise<string[]> => {
    const copy = await testDatabase(service, migrations);
    try {
      for (const statement of statements) await copy.owner.query(statement);
      return await lintSchema(copy.owner);
    } finally {
      await copy.drop();
    }
  };

  test('nothing to complain of here', async () => {
    expect(await lintSchema(database.owner)).toEqual([]);
  });

  test.each<[string, string[], string[]]>([
    ['a table without a fence', ['create table bare (id uuid)'], ['table bare does not force row level security', 'table bare has no policy']],
    ['a fence that is not forced', ['alter table letters no force row level security'], ['table letters does not force row level security']],
    ['a plain view', ['create view peek as select * from letters'], ['plain view peek can be read around row level security']],
    ['a materialised view', ['create materialized view kept as select 1 as one'], ['materialised view kept can be read around row level security']],
    ['a definer function', ['create function peek() returns bigint language sql security definer as $$ select count(*) from letters $$'], ['function peek runs with its definer\'s rights']],
    ['rights for everyone', ['grant select on letters to public'], ['everyone has rights to letters']],
    ['rights to the list of migrations', ['grant select on schema_migrations to kitproof_app'], ['kitproof_app has rights to schema_migrations']],
    ['a unique text over all', ['create unique index letters_text on letters (text)'], ['letters_text is unique over all organisations: letters']],
    ['a unique text over what everybody may read', ['create policy open on letters for select to kitproof_app using (true)', 'create unique index letters_text on letters (text)'], []],
    ['a view that checks its reader', ['create view fine with (security_invoker = true) as select * from letters'], []],
  ])('%s', async (_, statements, complaints) => {
    expect(await complaintsOf(statements)).toEqual(complaints);
  });

  test('a role that row security does not hold for', async () => {
    const superuser = new pg.Client({ connectionString: testPostgresUrl() });
    await superuser.connect();
    try {
      await superuser.query('alter role kitproof_app bypassrls');
      expect(await lintSchema(database.owner)).toEqual(['role kitproof_app can pass row level security']);
    } finally {
      await superuser.query('alter role kitproof_app nobypassrls');
      await superuser.end();
    }
  });

  test('a foreign key that leaves the organisation out', async () => {
    const other = 'create table orphans (organisation_id uuid, letter_id uuid, org uuid, foreign key (org, letter_id) references letters (organisation_id, id))';
    expect(await complaintsOf([other, ...ownTable(service, 'orphans')])).toEqual([expect.stringContaining('does not start with the organisation')]);
  });
});

test('a killed connection costs its transaction and nothing more', async () => {
  const victim = await pooledDataSource({ url: database.appUrl, applicationName: 'victim', maxConnections: 2 }).initialize();
  const superuser = new pg.Client({ connectionString: testPostgresUrl() });
  await superuser.connect();
  try {
    const work = new TenantTransactions(victim).run(mine, (tx) => tx.query('select pg_sleep(20)'));
    const failed = expect(work).rejects.toMatchObject({ code: '57P01' });
    await expect.poll(async () => (await superuser.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'victim' and query like '%pg_sleep(20)%'`)).rowCount).toBe(1);
    await failed;
    expect(await pingDatabase(victim)).toBe(true);
    await superuser.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'victim'`);
    await expect.poll(() => pingDatabase(victim)).toBe(true);
  } finally {
    await Promise.all([victim.destroy(), superuser.end()]);
  }
});
