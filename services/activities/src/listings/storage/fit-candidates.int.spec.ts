import {
  ACCESSIBILITY_PROFILE_CODES, ACTIVITY_KIND_CODES, BARRIER_CODES, LOW_THRESHOLD_CODES, MUNICIPALITY_CENTRES, newId, PLACE_KIND_CODES, TARGET_GROUP_CODES, TRANSPORT_KIND_CODES, WISH_CODES,
} from '@pirtti/kernel';
import { testDatabase, type TestDatabase } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { published, wholeContent } from '../../activities/domain/activity.examples.js';
import type { PublishedActivity } from '../../activities/domain/activity.js';
import { bestFitting, type Candidate } from '../../activities/domain/best-fitting.js';
import type { Need } from '../../activities/domain/need.js';
import { ActivityRow } from '../../activities/storage/activity.row.js';
import { OccurrenceRow } from '../../activities/storage/occurrence.row.js';
import { MIGRATIONS } from '../../migrations.js';
import { timesOf } from '../domain/listing.js';
import { TIMES_OF_DAY } from '../domain/slots.js';
import { writeActivity } from '../golden/write-golden.js';
import { FitCandidates } from './fit-candidates.js';

const NOW = new Date('2026-11-23T08:00:00Z');
const HOUR_MS = 60 * 60 * 1000;
const PLACES = ['217', '272', '236', '849'] as const;
const HOMES = ['217', '236'] as const;
const VILLAGES = ['Eskola', 'Ylikylä', null] as const;

/** The same choices for the same seed (mulberry32). */
function chooser(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const one = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  return { next, one, some: <T>(all: readonly T[], part: number): T[] => all.filter(() => next() < part) };
}

describe('the database and the domain', () => {
  let database: TestDatabase;
  const candidates: Candidate[] = [];

  beforeAll(async () => {
    database = await testDatabase('activities', MIGRATIONS, [ActivityRow, OccurrenceRow]);
    const { next, one, some } = chooser(20_261_123);
    const organisationId = newId();
    for (let n = 0; n < 400; n += 1) {
      const capacity = one([null, 5]);
      const activity: PublishedActivity = published({
        id: newId(), organisationId, seatsTaken: capacity === null ? 0 : one([0, 5]),
        content: wholeContent({
          kind: one(ACTIVITY_KIND_CODES), capacity, price: one([{ free: true }, { free: false, description: { fi: '5 €' } }]), languages: some(['fi', 'sv', 'en'], 0.4), targetGroups: some(TARGET_GROUP_CODES, 0.1),
          place: { ...wholeContent().place, kind: one(PLACE_KIND_CODES), municipalityCode: one(PLACES), village: one(VILLAGES), coordinates: next() < 0.5 ? { latitude: 63.5 + next() / 2, longitude: 23.2 + next() } : null },
          accessibility: Object.fromEntries(some(ACCESSIBILITY_PROFILE_CODES, 0.5).map((profile) => [profile, one(['yes', 'no'] as const)])),
          transport: some(TRANSPORT_KIND_CODES, 0.15).map((kind) => ({ kind, description: { fi: 'Kyyti' }, seats: one([null, 0, 3]), bookingContact: null })), lowThreshold: some(LOW_THRESHOLD_CODES, 0.2),
        }),
      });
      const startsAt = new Date(NOW.getTime() + HOUR_MS * (1 + n));
      const coming = [{ startsAt, endsAt: new Date(startsAt.getTime() + HOUR_MS), status: 'scheduled' as const, weekday: one([1, 2, 3, 4, 5, 6, 7]), startMinute: one([9, 13, 18]) * 60 }];
      await database.tenant.run(organisationId, (tx) => writeActivity(tx, activity, coming, NOW));
      candidates.push({ activity, hasRoom: capacity === null || activity.seatsTaken < capacity, slots: timesOf(coming, NOW).slots });
    }
  });
  afterAll(() => database.drop());

  it.each(Array.from({ length: 40 }, (_, seed) => [seed]))('choose the same best, in the same order: need %d', async (seed) => {
    const { one, some } = chooser(seed);
    const municipalityCode = one(HOMES);
    const need: Need = {
      barriers: some(BARRIER_CODES, 0.25), wishes: some(WISH_CODES, 0.25), municipalityCode, village: one(['Eskola', undefined]), home: MUNICIPALITY_CENTRES[municipalityCode], targetGroups: some(TARGET_GROUP_CODES, 0.2),
      languages: some(['fi', 'sv', 'en'], 0.5), times: some([1, 2, 3, 4, 5, 6, 7], 0.3).map((weekday) => ({ weekday, time: one(TIMES_OF_DAY) })), accessibility: some(ACCESSIBILITY_PROFILE_CODES, 0.2),
    };
    const chosen = bestFitting(need, await database.tenant.asPublic((tx) => new FitCandidates().best(tx, need, 20, NOW)), 20);
    const best = bestFitting(need, candidates, 20);
    expect(chosen.map(({ activity, score }) => [activity.id, score])).toEqual(best.map(({ activity, score }) => [activity.id, score]));
  });

  it('knows about where a village is, by its places', async () => {
    const find = new FitCandidates();
    const [village, unknown] = await database.tenant.asPublic(async (tx) => [await find.whereIs(tx, '217', 'Eskola'), await find.whereIs(tx, '217', 'Tuntematon')]);
    expect(unknown).toEqual(MUNICIPALITY_CENTRES['217']);
    expect(village).not.toEqual(MUNICIPALITY_CENTRES['217']);
  });
});
