import { startService } from '@pirtti/http-kit';
import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testAgreement, testOrganisation, testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activities } from '../definition.js';
import { requestPlacement } from '../placements/domain/request-placement.js';
import { PlacementStore } from '../placements/storage/placement.store.js';
import { PassingOn } from './passing-on.js';

const NOON = new Date('2026-11-17T10:00:00Z');
const DATE = '2026-11-25';
const REGION = newId();
const HOUR_MS = 3_600_000;

const whole = (more: object = {}) => ({
  kind: 'peer-group', names: { fi: 'Keskiviikon kahvit' }, summary: { fi: 'Kahvia ja seuraa kirjastossa.' },
  place: { kind: 'library', names: { fi: 'Kannuksen kaupunginkirjasto' }, municipalityCode: '217' },
  schedule: { startsOn: '2026-11-18', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY' }, signUp: 'occurrence', capacity: 20, maxGroupSize: 4,
  price: { free: true }, targetGroups: ['older-living-alone'], contact: { phone: '040 000 0000' }, ...more,
});

interface Row { readonly id: string; readonly status: string; readonly number: number; readonly name: string }

describe('a crowd at the door', () => {
  let service: TestService;
  let publisher: TestActor;
  let activityId: string;
  let now = NOON;

  beforeAll(async () => {
    service = await testService(activities, { clock: { now: () => now } });
    publisher = await service.actor({ roles: ['activity-publisher'] });
    await testOrganisation(service.database.mail, { organisationId: publisher.organisationId });
    await testAgreement(service.database.mail, { parties: [REGION, publisher.organisationId] });
  });
  afterAll(() => service.stop());
  beforeEach(async () => {
    now = NOON;
    activityId = (await service.request('/activities', { as: publisher, body: whole() })).body.id;
    expect((await service.request(`/activities/${activityId}/publication`, { as: publisher, body: {} })).status).toBe(201);
  });

  const tenant = () => service.service.app.get(TenantTransactions);
  const signUp = (number: number, more: object = {}) => service.request(`/public/activities/${activityId}/sign-ups`, { body: { name: `Vieras ${number}`, email: `vieras${number}@koti.example`, language: 'fi', size: 1, date: DATE, ...more } });
  const crowd = (size: number) => Promise.all(Array.from({ length: size }, (_, number) => signUp(number)));
  const rows = (): Promise<Row[]> => tenant().run(publisher.organisationId, (tx) => tx.query('select s.id, s.status, s.number, p.name from sign_ups s join people p on p.id = s.person_id where activity_id = $1 and pool = $2 order by number', [activityId, DATE]));
  const numbersOf = (all: readonly Row[], status: string) => all.filter((row) => row.status === status).map(({ number }) => number);
  const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const link = (body: { token: string }) => ({ path: `/public/sign-ups/${publisher.organisationId}`, body: { token: body.token } });
  const does = (what: string, made: { body: { token: string } }) => service.request(`${link(made.body).path}/${what}`, { body: link(made.body).body });
  const request = async () => {
    const placementId = newId();
    await tenant().run(publisher.organisationId, (tx) => service.service.app.get(PlacementStore).change(tx, placementId,
      requestPlacement({ placementId, organisationId: publisher.organisationId, requestingOrganisationId: REGION, activityId, code: 'K7P2QX', at: NOON }), activityId));
    return placementId;
  };
  const accept = (id: string) => service.request(`/placements/${id}/acceptance`, { as: publisher, body: {} });

  it('of five hundred who sign up at once for twenty seats exactly twenty have one, and the others wait in the order in which they came', async () => {
    const answers = await crowd(500);
    expect([...new Set(answers.map(({ status }) => status))]).toEqual([201]);
    const all = await rows();
    expect(all.map(({ number }) => number)).toEqual(upTo(1, 500));
    expect([numbersOf(all, 'confirmed'), numbersOf(all, 'waiting')]).toEqual([upTo(1, 20), upTo(21, 500)]);
    expect(answers.filter(({ body }) => body.status === 'confirmed')).toHaveLength(20);
    expect(answers.flatMap(({ body }) => body.placeInLine ?? []).sort((a, b) => a - b)).toEqual(upTo(1, 480));
    // Whoever was told a place in line has the number that goes with it.
    const numberOf = new Map(all.map(({ name, number }) => [name, number]));
    for (const { body } of answers) if (body.placeInLine !== null) expect(numberOf.get(body.name)).toBe(body.placeInLine + 20);
  }, 120_000);

  it('two instances of the service keep one order between them', async () => {
    const second = await startService(activities, { ...service.service.config, port: 0 }, { clock: { now: () => now }, embedded: true });
    try {
      const answers = await Promise.all(Array.from({ length: 60 }, (_, number) => fetch(`${number % 2 === 0 ? service.url : second.url}/public/activities/${activityId}/sign-ups`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ name: 'Vieras', email: `vieras${number}@koti.example`, language: 'fi', size: 1, date: DATE }),
      })));
      expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(201));
      const all = await rows();
      expect([numbersOf(all, 'confirmed'), numbersOf(all, 'waiting')]).toEqual([upTo(1, 20), upTo(21, 60)]);
    } finally {
      await second.stop();
    }
  });

  it('the last seat goes to a placement or to a sign-up, never to both', async () => {
    for (let round = 0; round < 8; round += 1) {
      activityId = (await service.request('/activities', { as: publisher, body: whole({ capacity: 1 }) })).body.id;
      await service.request(`/activities/${activityId}/publication`, { as: publisher, body: {} });
      const placement = await request();
      const [accepted, ...signedUp] = await Promise.all([accept(placement), signUp(1), signUp(2), signUp(3)]);
      const seats = (accepted.status === 201 ? 1 : 0) + signedUp.filter(({ body }) => body.status === 'confirmed').length;
      expect([accepted.status === 201 || accepted.body.code === 'activity-is-full', seats, signedUp.map(({ status }) => status)]).toEqual([true, 1, [201, 201, 201]]);
      const [row] = await tenant().run(publisher.organisationId, (tx) => tx.query('select seats_taken from activities where id = $1', [activityId]));
      expect(row.seats_taken).toBe(1);
    }
  });

  it('ten of twenty who cancel at once give exactly ten offers, to the first ten of the line', async () => {
    const answers: Awaited<ReturnType<typeof signUp>>[] = [];
    for (let number = 0; number < 40; number += 1) answers.push(await signUp(number));
    const left = await Promise.all(answers.slice(5, 15).map((answer) => does('cancellation', answer)));
    expect(left.map(({ status, body }) => [status, body.status])).toEqual(Array(10).fill([201, 'cancelled-by-person']));
    const all = await rows();
    expect([numbersOf(all, 'confirmed').length, numbersOf(all, 'offered'), numbersOf(all, 'waiting')]).toEqual([10, upTo(21, 30), upTo(31, 40)]);
  });

  it('an offer that nobody answers goes to the next in line, once, whoever looks', async () => {
    const answers: Awaited<ReturnType<typeof signUp>>[] = [];
    for (let number = 0; number < 23; number += 1) answers.push(await signUp(number));
    await does('cancellation', answers[0]!);
    const rounds = () => Promise.all([1, 2, 3].map(() => service.service.app.get(PassingOn).round()));
    now = new Date(NOON.getTime() + 24 * HOUR_MS - 1);
    await rounds();
    expect(numbersOf(await rows(), 'offered')).toEqual([21]);
    now = new Date(NOON.getTime() + 24 * HOUR_MS);
    expect((await does('acceptance', answers[20]!)).body.code).toBe('offer-has-expired');
    await rounds();
    const all = await rows();
    expect([numbersOf(all, 'expired'), numbersOf(all, 'offered'), numbersOf(all, 'waiting')]).toEqual([[21], [22], [23]]);
    expect((await does('acceptance', answers[21]!)).body.status).toBe('confirmed');
    expect(numbersOf(await rows(), 'confirmed')).toHaveLength(20);
  });

  it('of two who answer the same offer one way and the other, one is believed', async () => {
    const answers: Awaited<ReturnType<typeof signUp>>[] = [];
    for (let number = 0; number < 21; number += 1) answers.push(await signUp(number));
    await does('cancellation', answers[3]!);
    const both = await Promise.all([does('acceptance', answers[20]!), does('declining', answers[20]!)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});
