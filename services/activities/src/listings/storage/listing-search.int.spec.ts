import { newId } from '@pirtti/kernel';
import { testDatabase, type TestDatabase } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { published, wholeContent } from '../../activities/domain/activity.examples.js';
import type { PublishableContent } from '../../activities/domain/activity-content.js';
import { MIGRATIONS } from '../../migrations.js';
import { writeActivity } from '../golden/write-golden.js';
import { ListingSearch } from './listing-search.js';
import type { ListingCriteria } from './listing-criteria.js';
import { Listings } from './listings.js';

const NOW = new Date('2026-11-23T08:00:00Z');
const HOUR_MS = 60 * 60 * 1000;
const { place } = wholeContent();

interface Offer extends Partial<PublishableContent> {
  readonly name: string;
  readonly on: readonly [weekday: number, hour: number];
  readonly inHours: number;
  readonly seatsTaken?: number;
}

const OFFERS: readonly Offer[] = [
  { name: 'aamu', on: [2, 9], inHours: 30, accessibility: { wheelchair: 'yes', rollator: 'no' }, languages: ['fi', 'sv'] },
  { name: 'ilta', on: [2, 18], inHours: 10, accessibility: { wheelchair: 'yes' }, place: { ...place, village: 'Eskola', coordinates: { latitude: 63.8, longitude: 24.1 } }, price: { free: false, description: { fi: '5 €' } } },
  { name: 'täysi', on: [4, 9], inHours: 20, accessibility: {}, capacity: 5, seatsTaken: 5, signUp: 'series' },
  { name: 'kaukana', on: [3, 13], inHours: 5, accessibility: { wheelchair: 'no', rollator: 'no' }, place: { ...place, municipalityCode: '272' }, kind: 'culture' },
  { name: 'verkossa', on: [3, 13], inHours: 40, accessibility: {}, place: { ...place, kind: 'online', onlineUrl: 'https://kokous.example' }, transport: [] },
];

describe('the search among listings', () => {
  let database: TestDatabase;
  const organisationId = newId();
  const names = new Map<string, string>();

  beforeAll(async () => {
    database = await testDatabase('activities', MIGRATIONS);
    await database.tenant.run(organisationId, async (tx) => {
      for (const { name, on: [weekday, hour], inHours, seatsTaken = 0, ...more } of OFFERS) {
        const activity = published({ id: newId(), organisationId, seatsTaken, content: wholeContent({ names: { fi: `Ryhmä ${name}` }, capacity: null, ...more }) });
        const startsAt = new Date(NOW.getTime() + inHours * HOUR_MS);
        await writeActivity(tx, activity, [{ startsAt, endsAt: new Date(startsAt.getTime() + HOUR_MS), status: 'scheduled', weekday, startMinute: hour * 60 }], NOW);
        names.set(activity.id, name);
      }
    });
  });
  afterAll(() => database.drop());

  const search = (criteria: Partial<ListingCriteria>, now = NOW) => database.tenant.asPublic((tx) => new ListingSearch().search(tx, { page: 1, pageSize: 20, ...criteria }, now));
  const found = async (criteria: Partial<ListingCriteria>) => (await search(criteria)).items.map(({ activityId }) => names.get(activityId));

  it.each<[string, Partial<ListingCriteria>, string[]]>([
    ['nothing, the next first', {}, ['kaukana', 'ilta', 'täysi', 'aamu', 'verkossa']],
    ['a municipality', { municipalityCode: '272' }, ['kaukana']],
    ['a village', { municipalityCode: '217', village: 'Eskola' }, ['ilta']],
    ['a kind', { kind: 'culture' }, ['kaukana']],
    ['a weekday', { weekday: 2 }, ['ilta', 'aamu']],
    ['a time of day', { timeOfDay: 'morning' }, ['täysi', 'aamu']],
    ['a weekday and a time of day, which must be the same meeting', { weekday: 2, timeOfDay: 'evening' }, ['ilta']],
    ['a language', { language: 'sv' }, ['aamu']],
    ['a profile, which unknown is not', { accessibility: ['wheelchair'] }, ['ilta', 'aamu']],
    ['two profiles, both of which must fit', { accessibility: ['wheelchair', 'rollator'] }, []],
    ['sign-up', { signUp: 'series' }, ['täysi']],
    ['a price', { free: false }, ['ilta']],
    ['room', { room: true }, ['kaukana', 'ilta', 'aamu', 'verkossa']],
    ['no ride', { transport: false }, ['verkossa']],
    ['the nearest, those that are nowhere last', { near: { latitude: 63.8, longitude: 24.1 }, sort: 'distance' }, ['ilta', 'täysi', 'aamu', 'kaukana', 'verkossa']],
    ['a distance', { near: { latitude: 63.8, longitude: 24.1 }, withinKm: 5 }, ['ilta']],
    ['the fewest shortcomings, what nobody has told of last', { sort: 'accessibility' }, ['ilta', 'aamu', 'kaukana', 'täysi', 'verkossa']],
    ['a word and a filter', { text: 'ryhmä', kind: 'culture' }, ['kaukana']],
  ])('finds by %s', async (_name, criteria, expected) => expect(await found(criteria)).toEqual(expected));

  it('counts the choices of each filter as if it were not set, the others kept', async () => {
    const { facets, total } = await search({ municipalityCode: '217', weekday: 2, accessibility: ['wheelchair'] });
    expect(total).toBe(2);
    expect(facets.municipalityCode).toEqual({ 217: 2 });
    expect(facets.weekday).toEqual({ 2: 2 });
    expect(facets.timeOfDay).toEqual({ morning: 1, evening: 1 });
    expect(facets.village).toEqual({ Eskola: 1 });
    expect((await search({ weekday: 2, timeOfDay: 'evening' })).facets).toMatchObject({ weekday: { 2: 1 }, timeOfDay: { morning: 1, evening: 1 } });
    expect((await search({ accessibility: ['rollator'] })).facets.accessibility).toEqual({ wheelchair: 2 });
    expect((await search({})).facets).toMatchObject({ accessibility: { wheelchair: 2 }, room: { true: 4, false: 1 }, language: { fi: 5, sv: 1 }, signUp: { 'open-door': 4, series: 1 }, free: { true: 4, false: 1 }, transport: { true: 4, false: 1 } });
  });

  it('tells how far each is, and nothing of what is nowhere', async () => {
    const { items } = await search({ near: { latitude: 63.9, longitude: 23.92 }, sort: 'distance' });
    expect(items.map(({ activityId, distanceKm }) => [names.get(activityId), distanceKm === null ? null : Math.round(distanceKm)])).toEqual([['täysi', 0], ['aamu', 0], ['ilta', 14], ['kaukana', 39], ['verkossa', null]]);
  });

  it('gives some of the words where nothing has them all, the most words first', async () => {
    const { items, loosened } = await search({ text: 'ilta kirjasto laskuvarjohyppy' });
    expect(loosened).toBe(true);
    expect(names.get(items[0]!.activityId)).toBe('ilta');
  });

  it('does not show what is over, and knows the next time though nobody has renewed the listing', async () => {
    const later = new Date(NOW.getTime() + 12 * HOUR_MS);
    const [once] = [...names].find(([, name]) => name === 'kaukana')!;
    expect((await search({}, later)).items.map(({ activityId }) => names.get(activityId))).toEqual(['täysi', 'aamu', 'verkossa']);
    await database.tenant.run(organisationId, async (tx) => {
      await tx.query(`insert into occurrences (organisation_id, activity_id, date, meets_on, starts_at, ends_at, status, weekday, start_minute) values ($1, $2, '2026-12-01', '2026-12-01', '2026-12-01T10:00Z', '2026-12-01T11:00Z', 'scheduled', 2, 720)`, [organisationId, once]);
    });
    expect((await search({}, later)).items.map(({ activityId }) => names.get(activityId))).toEqual(['täysi', 'aamu', 'verkossa', 'kaukana']);
    await database.tenant.run(organisationId, (tx) => new Listings().renewTimes(tx, organisationId, later));
    const [{ next_at: nextAt }] = await database.tenant.asPublic((tx) => tx.query<[{ next_at: Date }]>('select next_at from listings where activity_id = $1', [once]));
    expect(nextAt.toISOString()).toBe('2026-12-01T10:00:00.000Z');
  });

  it('follows a seat that is taken or given back', async () => {
    const [id] = [...names].find(([, name]) => name === 'täysi')!;
    const seats = (taken: number) => database.tenant.run(organisationId, (tx) => tx.query('update activities set seats_taken = $2 where id = $1', [id, taken]));
    await seats(4);
    expect((await search({ room: false })).total).toBe(0);
    await seats(5);
    expect((await search({ room: false })).total).toBe(1);
  });

  it('counts the choices of very many in a part of them, and says so; how many there are in all it knows', async () => {
    const [id] = [...names].find(([, name]) => name === 'aamu')!;
    const many = 4_000;
    await database.tenant.run(organisationId, async (tx) => {
      // nobody writes as many at once: a slow machine needs longer than any request may take
      await tx.query("select set_config('statement_timeout', '60s', true)");
      await tx.query(`insert into activities select (jsonb_populate_record(a, jsonb_build_object('id', md5(n::text)::uuid))).* from activities a, generate_series(1, $2::int) n where a.id = $1`, [id, many]);
      // three in four stay in Kannus
      await tx.query(
        `insert into listings overriding user value
         select (jsonb_populate_record(l, jsonb_build_object('activity_id', md5(n::text)::uuid, 'sample', n % 1000, 'municipality_code', town.code, 'words', ts_delete(l.words, '#217') || array_to_tsvector(array['#' || town.code])))).* from listings l, generate_series(1, $2::int) n, lateral (select case when n % 4 = 0 then '272' else '217' end as code) town where l.activity_id = $1`, [id, many]);
    });
    const all = await search({ text: 'aamu' });
    expect([all.total, all.sampled, all.items.length]).toEqual([many + 1, true, 20]);
    expect(all.facets.municipalityCode['272']! / many).toBeCloseTo(0.25, 1);
    expect(all.facets.municipalityCode['217']! / many).toBeCloseTo(0.75, 1);
    const some = await search({ text: 'aamu', municipalityCode: '272' });
    expect(some.total).toBe(many / 4);
    expect(some.facets.municipalityCode['217']! / many).toBeCloseTo(0.75, 1);
    expect((await search({ text: 'ilta' })).sampled).toBe(false);
  });
});
