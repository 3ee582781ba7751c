import { describe, expect, test } from 'vitest';
import { mailTable, ownTable, policy, publishedTable, sharedTable } from './policies.js';
import { rolesOf } from './roles.js';
import { sqlMigration } from './sql-migration.js';
import { nextTraceparent, traceIdOf, withTrace, currentTraceparent } from './trace.js';

const kinds = { ownTable, sharedTable, mailTable, publishedTable: (service: string, table: string) => publishedTable(service, table, `status = 'published'`) };

test.each(Object.entries(kinds))('%s forces row security before anything else', (_, kind) => {
  expect(kind('referrals', 'clients').slice(0, 2)).toEqual(['alter table "clients" enable row level security', 'alter table "clients" force row level security']);
});

test.each(['clients; drop table x', 'Clients', '"', '', 'x'.repeat(64)])('"%s" is no table', (table) => {
  expect(() => ownTable('referrals', table)).toThrow('cannot name');
});

test('a policy of one\'s own', () => {
  expect(policy('referrals', 'windows', { name: 'disclosed', to: 'app', for: 'select', using: 'true', grant: 'select' })).toEqual([
    'create policy "disclosed" on "windows" for select to referrals_app using (true)', 'grant select on "windows" to referrals_app',
  ]);
});

test('names that cannot be roles or migrations are refused', () => {
  expect(() => rolesOf('referrals; --')).toThrow();
  expect(() => sqlMigration('NoNumber', [])).toThrow('13 digits');
});

describe('traces', () => {
  const incoming = `00-${'a'.repeat(31)}1-${'b'.repeat(16)}-00`;

  test('go on from what came in, with a span of their own', () => {
    expect(nextTraceparent(incoming)).toMatch(new RegExp(`^00-${'a'.repeat(31)}1-(?!b{16})[0-9a-f]{16}-00$`));
  });

  test.each([undefined, '', 'nonsense', `00-${'0'.repeat(32)}-${'b'.repeat(16)}-01`, `ff-${'a'.repeat(32)}-${'b'.repeat(16)}-01`, `${incoming}\r\nx: y`])('begin anew for %s', (header) => {
    expect(traceIdOf(nextTraceparent(header))).not.toBe('a'.repeat(32));
    expect(nextTraceparent(header)).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });

  test('are known to the work inside, and only there', async () => {
    await withTrace(incoming, async () => {
      await Promise.resolve();
      expect(traceIdOf(currentTraceparent())).toBe(`${'a'.repeat(31)}1`);
    });
    expect(currentTraceparent()).toBeUndefined();
  });
});
