import { lintSchema } from '@pirtti/storage-kit';
import { eventually, testDatabase, type TestDatabase } from '@pirtti/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reporting } from '../definition.js';
import { readFigures, type YearFigures } from '../figures/read-figures.js';
import { lineageOf, recount } from '../figures/rule.js';
import { RULES } from '../figures/rules.js';
import { FiguresResponse } from '../http/figures.response.js';
import { PROJECTIONS } from '../projections/all.js';
import { chance, History, someHistory } from './history.examples.js';
import { appendAndFold, eventsOf, fingerprint, holdBackWriters, holdStill } from './journal.js';
import { rebuild, type Rebuilt } from './rebuild.js';
import type { AnyJournalEvent } from './journal-event.js';

let database: TestDatabase;
beforeAll(async () => { database = await testDatabase('reporting', reporting.migrations, reporting.entities); });
afterAll(() => database.drop());

const take = (events: readonly AnyJournalEvent[]) => database.mail.transaction((tx) => appendAndFold(tx, events));
const hash = () => database.mail.transaction(fingerprint);

/** Only the owner may empty the journal, and only with row security out of the way: nobody can in earnest. */
async function empty(): Promise<void> {
  for (const table of ['journal', ...PROJECTIONS.map((projection) => projection.table)]) await database.owner.query(`truncate ${table} restart identity`);
}
beforeEach(empty);

describe('the journal', () => {
  it('gives the same tables however the mail was split into batches', async () => {
    const history = someHistory(7);
    await take(history);
    const whole = await hash();
    const below = chance(20);
    for (let round = 0; round < 20; round++) {
      await empty();
      for (let from = 0, to; from < history.length; from = to) {
        to = from + 1 + below(60);
        await take(history.slice(from, to));
      }
      expect(await hash()).toBe(whole);
    }
  }, 120_000);

  it('rebuilds identical tables', async () => {
    await take(someHistory(8));
    const before = await hash();
    const rebuilt = await database.mail.transaction((tx) => rebuild(tx, 37));
    expect(rebuilt).toMatchObject({ before, after: before });
    expect(rebuilt.count).toBeGreaterThan(300);
    expect(await hash()).toBe(before);
  });

  it('serves readers while it rebuilds, and takes in what arrives meanwhile', async () => {
    const history = someHistory(10);
    await take(history.slice(0, 200));
    let rebuilding: Promise<Rebuilt> | undefined;
    await database.mail.transaction(async (writer) => {
      await holdBackWriters(writer);
      rebuilding = database.mail.transaction((tx) => rebuild(tx));
      await eventually(async () => expect(await database.owner.query(`select 1 from pg_locks where locktype = 'advisory' and not granted`)).toHaveLength(1));
      await database.mail.transaction(holdStill);
      await appendAndFold(writer, history.slice(200));
    });
    const { count, before, after } = (await rebuilding)!;
    expect({ count, after }).toEqual({ count: history.length, after: before });
  });

  it('changes nothing the second time', async () => {
    const history = someHistory(9, 30);
    await take(history);
    const before = await hash();
    await take(history);
    await take([history[3]!, history[3]!]);
    expect(await hash()).toBe(before);
    expect(await database.mail.query('select count(*)::int as n from journal')).toEqual([{ n: history.length }]);
  });

  it('can only be added to', async () => {
    await take(someHistory(9, 1));
    for (const sql of ['update journal set type = type', 'update journal set happened_at = now()', 'delete from journal']) await expect(database.mail.query(sql)).rejects.toThrow(/permission denied/);
    await expect(database.app.query('update journal set data = data')).rejects.toThrow(/permission denied/);
  });

  it('forgets where a person lives, and nothing else', async () => {
    await take(someHistory(9, 1));
    for (const sql of [
      `update journal set data = '{}'`, `update journal set municipality_code = '421'`, `update journal set municipality_code = 'unknown'`,
      `update journal set municipality_code = 'unknown', data = jsonb_set(data, '{municipalityCode}', '"unknown"') - 'reason'`,
    ]) await expect(database.mail.query(sql)).rejects.toThrow(/only forgets/);

    const history = new History('217', 'kept'), forgotten = new History('217', 'forgotten');
    history.referral(['sent', 'assigned', 'placed']);
    forgotten.referral(['sent', 'assigned', 'placed', 'withdrawn']);
    await take(history.events);
    // What was told before comes in a batch of its own, as it does when an address becomes protected a year later.
    await take(forgotten.events.slice(0, 3));
    await take(forgotten.events.slice(3));
    const places = (events: readonly AnyJournalEvent[]) => database.mail.query<{ where: string; told: string }[]>(
      `select municipality_code as where, data->>'municipalityCode' as told from journal where event_id = any($1) and type <> 'referrals.facts-withdrawn.v1'`, [events.map(({ id }) => id)]);
    expect(await places(history.events)).toEqual(Array(3).fill({ where: '217', told: '217' }));
    expect(await places(forgotten.events)).toEqual(Array(3).fill({ where: 'unknown', told: 'unknown' }));
    const before = await hash();
    expect(await database.mail.transaction((tx) => rebuild(tx))).toMatchObject({ before, after: before });
  });

  it('has row security on every table', async () => expect(await lintSchema(database.owner)).toEqual([]));
});

describe('every figure', () => {
  const valuesOf = (figures: YearFigures): Map<string, number | null> => {
    const all = new Map<string, number | null>();
    const collect = (part: unknown): void => {
      if (Array.isArray(part)) part.forEach(collect);
      else if (typeof part === 'object' && part !== null) {
        if ('id' in part && 'value' in part) all.set(part.id as string, part.value as number | null);
        Object.values(part).forEach(collect);
      }
    };
    collect(FiguresResponse.of(figures));
    return all;
  };

  it.each([1, 2, 3])('is what its lineage counts again (history %i)', async (seed) => {
    await take(someHistory(seed));
    const [figures, events] = await database.mail.transaction(async (tx) => [
      await readFigures(tx, '217', 2026),
      await eventsOf(tx, '217', [...RULES.values()].flatMap(({ types }) => types).concat('referrals.referral-closed.v1')),
    ] as const);
    const values = valuesOf(figures);
    expect(values.size).toBeGreaterThan(45);
    for (const rule of RULES.values()) {
      const lineage = lineageOf(rule, events, 2026);
      // Solutions that nobody used are not listed: their lineage must count nothing.
      expect.soft([rule.id, recount(rule, lineage)]).toEqual([rule.id, values.get(rule.id) ?? (rule.summary ? null : 0)]);
    }
  });
});
