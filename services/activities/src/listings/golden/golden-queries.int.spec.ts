import { newId } from '@pirtti/kernel';
import { testDatabase, type TestDatabase } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../migrations.js';
import { ListingSearch } from '../storage/listing-search.js';
import { writeGolden } from './write-golden.js';
import { GOLDEN_QUERIES } from './queries.js';

const NOW = new Date('2026-11-23T08:00:00Z');
const BEST = 3;

describe('the golden set', () => {
  let database: TestDatabase;
  let keys: ReadonlyMap<string, string>;

  beforeAll(async () => {
    database = await testDatabase('activities', MIGRATIONS);
    keys = await writeGolden(database.tenant, newId(), NOW);
  });
  afterAll(() => database.drop());

  const found = (text: string) => database.tenant.asPublic(async (tx) =>
    (await new ListingSearch().search(tx, { text, page: 1, pageSize: 100 }, NOW)).items.map(({ activityId }) => keys.get(activityId)!));

  it('has at least sixty queries, in three languages', () => expect(GOLDEN_QUERIES.length).toBeGreaterThanOrEqual(60));

  it.each(GOLDEN_QUERIES.map((query) => [query.text, query.why, query] as const))('“%s” finds what it must: %s', async (text, _why, { finds = [], first, best = [], not = [], nothing }) => {
    const all = await found(text);
    expect({ missing: finds.filter((key) => !all.includes(key)), notAmongTheBest: best.filter((key) => !all.slice(0, BEST).includes(key)), amiss: not.filter((key) => all.includes(key)) })
      .toEqual({ missing: [], notAmongTheBest: [], amiss: [] });
    if (first) expect(all[0]).toBe(first);
    if (nothing) expect(all).toEqual([]);
  });
});
