import { accessMigrations, Audit, linkAudit, verifyChain, type AuditNote } from '@pirtti/http-kit';
import { newId } from '@pirtti/kernel';
import { kitMigrations, urlTo } from '@pirtti/storage-kit';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../test-database.js';
import { testPostgresUrl } from '../real-parts.js';

const organisationId = newId();
const person = { issuer: 'https://id.example', subject: 'someone' };
const note = (n: number): AuditNote => ({ at: new Date(Date.UTC(2026, 10, 16, 8, 0, n)), organisationId, person, action: 'read-client', objectKind: 'client', objectId: newId(), outcome: 'done' });

let database: TestDatabase;
const audit = new Audit();
const write = async (count: number) => {
  for (let n = 0; n < count; n += 1) await database.tenant.run(organisationId, (tx) => audit.record(tx, note(n)));
};

/** Someone with all power over the database, whose traces the chain must show. */
async function tamper(sql: string): Promise<void> {
  const superuser = new pg.Client({ connectionString: urlTo(testPostgresUrl(), { database: database.name }) });
  await superuser.connect();
  await superuser.query(sql).finally(() => superuser.end());
}

beforeEach(async () => {
  database = await testDatabase('auditproof', [...kitMigrations('auditproof'), ...accessMigrations('auditproof')]);
});
afterEach(() => database?.drop());

test('rows are linked in order, also by several linkers at once, and the chain verifies', async () => {
  await write(30);
  await Promise.all(Array.from({ length: 4 }, () => linkAudit(database.mail)));
  await write(5);
  await linkAudit(database.mail);
  expect(await verifyChain(database.mail)).toEqual({ intact: true, entries: 35, findings: [] });
});

test('a row stands or falls with its transaction', async () => {
  await expect(database.tenant.run(organisationId, async (tx) => {
    await audit.record(tx, note(1));
    throw new Error('failed');
  })).rejects.toThrow();
  expect((await verifyChain(database.mail)).entries).toBe(0);
});

test('what is written cannot be changed or removed by the service, nor read by another organisation', async () => {
  await write(1);
  for (const role of [database.app, database.mail]) {
    for (const sql of [`update audit_entries set action = 'x'`, 'delete from audit_entries', 'truncate audit_entries']) {
      await expect(database.tenant.run(organisationId, () => role.query(sql)), sql).rejects.toMatchObject({ code: '42501' });
    }
  }
  await expect(database.tenant.run(organisationId, (tx) => tx.query('update audit_entries set chain_position = 1'))).rejects.toMatchObject({ code: '42501' });
  await linkAudit(database.mail);
  await database.mail.query('update audit_entries set chain_position = 99, chain_hash = $1', ['x']);
  expect((await verifyChain(database.mail)).intact).toBe(true);
  expect(await database.tenant.run(newId(), (tx) => tx.query('select 1 from audit_entries'))).toEqual([]);
  await expect(database.tenant.run(newId(), (tx) => audit.record(tx, note(1)))).rejects.toMatchObject({ code: '42501' });
});

describe('tampering by whoever rules the database is seen', () => {
  test.each([
    ['a changed field', `update audit_entries set action = 'nothing' where chain_position = 5`, 'was changed'],
    ['a changed reader', `update audit_entries set subject = 'someone else' where chain_position = 5`, 'was changed'],
    ['changed roles', `update audit_entries set roles = '{x}' where chain_position = 5`, 'was changed'],
    ['a moved instant', `update audit_entries set at = at + interval '1 millisecond' where chain_position = 5`, 'was changed'],
    ['a removed row', 'delete from audit_entries where chain_position = 5', 'missing'],
    ['a cut tail', 'delete from audit_entries where chain_position > 8', 'its head says'],
    ['everything removed', 'delete from audit_entries', 'its head says'],
    ['two rows swapped', 'update audit_entries set chain_position = 17 - chain_position where chain_position in (8, 9); update audit_entries set chain_position = chain_position', 'does not follow'],
    ['a row put in', `insert into audit_entries select gen_random_uuid(), at, now(), organisation_id, issuer, subject, membership_id, roles, action, object_kind, object_id, outcome, reason, trace_id, row_hash, 11, chain_hash from audit_entries where chain_position = 10`, 'was changed'],
    ['a row unlinked', 'update audit_entries set chain_position = null, chain_hash = null where chain_position = 10', 'its head says'],
    ['an old row that was never linked', `insert into audit_entries select gen_random_uuid(), at, now() - interval '1 minute', organisation_id, issuer, subject, membership_id, roles, action, object_kind, object_id, outcome, reason, trace_id, row_hash from audit_entries where chain_position = 10`, 'without a link'],
    ['a moved head', 'update audit_chain set position = 9', 'its head says'],
  ])('%s', async (_, sql, finding) => {
    await write(10);
    await linkAudit(database.mail);
    await tamper(sql.startsWith('update audit_entries set chain_position = 17')
      ? `alter table audit_entries drop constraint audit_entries_chain_position_key; ${sql}` : sql);
    const report = await verifyChain(database.mail);
    expect(report.intact).toBe(false);
    expect(report.findings.join('\n')).toContain(finding);
  });
});
