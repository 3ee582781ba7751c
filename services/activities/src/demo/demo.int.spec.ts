import { DEMO_ORGANISATIONS, DEMO_PEOPLE, demoId, fromMonday } from '@pirtti/demo';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testOrganisation, testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../definition.js';
import { requestPlacement } from '../placements/domain/request-placement.js';
import { PlacementStore } from '../placements/storage/placement.store.js';
import { DEMO_ACTIVITIES } from './demo-activities.js';
import { DemoPlacements } from './demo-placements.js';
import { fillDemo } from './fill-demo.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const NOW = new Date('2026-11-21T12:00:00Z');
const { kohtaamispaikka, soite } = DEMO_ORGANISATIONS;

describe('the demo', () => {
  let service: TestService;
  let tenant: TenantTransactions;

  beforeAll(async () => {
    service = await testService(activities, { clock: { now: () => NOW } });
    tenant = service.service.app.get(TenantTransactions);
    for (const { id: organisationId, ...facts } of Object.values(DEMO_ORGANISATIONS)) {
      await testOrganisation(service.database.mail, { organisationId, ...facts, serviceArea: [...facts.serviceArea] });
    }
    await fillDemo(service.service.app, MONDAY);
  });
  afterAll(() => service.stop());

  const count = async (sql: string): Promise<number> => Number((await tenant.run(kohtaamispaikka.id, (tx) => tx.query<{ n: number }[]>(sql)))[0]!.n);
  const request = (number: number, daysFromMonday: number) => tenant.run(kohtaamispaikka.id, (tx) => {
    const placementId = demoId(`placement:${number}`);
    return service.service.app.get(PlacementStore).change(tx, placementId, requestPlacement({
      placementId, organisationId: kohtaamispaikka.id, requestingOrganisationId: soite.id, activityId: demoId('activity:tuolijumppa'),
      code: 'K7P2QX', at: fromMonday(MONDAY, daysFromMonday),
    }), demoId('activity:tuolijumppa'));
  });
  const answerAll = () => service.service.app.get(DemoPlacements).answerAll(NOW);

  it('offers activities to everyone, with visits behind them', async () => {
    const { body } = await service.request('/public/activities?pageSize=100');
    expect(body.total).toBe(DEMO_ACTIVITIES.length);
    expect(body.facets.municipalityCode['217']).toBeGreaterThanOrEqual(10);
    expect(await count("select count(*) n from outbox where type = 'activities.occurrence-held.v1'")).toBeGreaterThan(100);
  });

  it('has places to pick, of which most say how one gets in, and one is there for a while only', async () => {
    const reader = await service.actor({ roles: ['activity-publisher'], organisationId: kohtaamispaikka.id });
    const { body } = await service.request('/places?pageSize=100', { as: reader });
    expect(body.total).toBeGreaterThanOrEqual(15);
    expect(body.counts).toMatchObject({ state: { upcoming: 1 }, kind: { library: 3, 'pop-up': 1 } });
    expect(body.items.filter(({ accessibility }: { accessibility: object }) => Object.keys(accessibility).length > 0).length).toBeGreaterThanOrEqual(11);
  });

  it('knows how people found it, and shows it by fives', async () => {
    const reader = await service.actor({ roles: ['activity-publisher'], organisationId: kohtaamispaikka.id });
    const read = async (key: string) => (await service.request(`/activities/${demoId(`activity:${key}`)}/feedback`, { as: reader })).body;
    expect(await read('tuolijumppa')).toMatchObject({ faces: { good: 7, fair: 2, poor: 1 }, waiting: 2, total: 6 });
    expect(await read('olohuone')).toMatchObject({ faces: { good: 0 }, waiting: 3, total: 0 });
    expect((await service.request(`/activities/${demoId('activity:kutsunnat')}/call-up`, { as: reader })).body).toMatchObject({ invited: 184 });
  });

  it('leaves the school ride to the story', () => {
    const rides = DEMO_ACTIVITIES.flatMap(({ content }) => content.transport.map((option) => option.kind));
    expect(rides).not.toContain('school-transport-seat');
    expect(DEMO_ACTIVITIES.filter(({ content }) => content.place.municipalityCode === '217' && content.transport.length > 0)).toHaveLength(1);
  });

  it('lets the story’s group come first of those that fit', async () => {
    const helmi = await service.actor({ roles: ['activity-publisher'], organisationId: kohtaamispaikka.id, subject: DEMO_PEOPLE.yhdistys.subject });
    const oiva = await service.actor({ roles: ['service-counsellor'], organisationId: soite.id });
    const { body: { id } } = await service.request('/activities', { as: helmi, body: {
      kind: 'peer-group', names: { fi: 'Keskiviikon kahvit' }, summary: { fi: 'Kahvia ja seuraa.' }, place: { kind: 'library', names: { fi: 'Kannuksen kaupunginkirjasto' }, municipalityCode: '217' },
      schedule: { startsOn: '2026-11-18', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY' }, capacity: 12, price: { free: true }, languages: ['fi'],
      targetGroups: ['everyone'], transport: [{ kind: 'school-transport-seat', description: { fi: 'Kyyti' } }], contact: { phone: '040 000 0000' },
    } });
    await service.request(`/activities/${id}/publication`, { as: helmi, body: {} });
    const { body } = await service.request('/fit-searches', { as: oiva, key: null, body: { barriers: ['transport'], wishes: ['company'], municipalityCode: '217', targetGroups: [] } });
    expect(body.items[0].activity.id).toBe(id);
    expect(body.items[0].score).toBeGreaterThan(body.items[1].score);
  });

  it('answers the region’s requests and marks who came', async () => {
    await request(1, -100);
    await request(2, -100);
    await request(34, -9);
    await request(35, -12);
    await request(36, -12);
    await answerAll();
    expect(await answerAll()).toBe(5);
    const helmi = await service.actor({ roles: ['activity-publisher'], organisationId: kohtaamispaikka.id });
    const { body } = await service.request('/placements', { as: helmi });
    const of = (number: number) => body.items.find((one: { id: string }) => one.id === demoId(`placement:${number}`));
    expect([1, 2, 34, 35, 36].map((number) => [of(number).status, of(number).attendances])).toEqual([['accepted', 1], ['accepted', 1], ['accepted', 1], ['requested', 0], ['accepted', 0]]);
    expect(of(1).lastAttendedOn).toBe('2026-08-20');
    const sheet = (await service.request(`/activities/${demoId('activity:tuolijumppa')}/occurrences?from=2026-08-20&to=2026-08-20`, { as: helmi })).body.items[0].attendance;
    expect(sheet.placements).toHaveLength(2);
    expect(sheet.visits).toBeGreaterThan(10);
  });

  it('knows where one tells of things in Kannus, what was told there, and what there is to tell', async () => {
    const helmi = await service.actor({ roles: ['activity-publisher'], organisationId: kohtaamispaikka.id });
    expect((await service.request('/channels?municipalityCode=217', { as: helmi })).body.items.map(({ name }: { name: string }) => name)).toContain('Lestijokilaakson Viikko (kuvitteellinen)');
    expect((await service.request('/publications', { as: helmi })).body.total).toBeGreaterThan(5);
    expect((await service.request('/public/column?municipalityCode=217&limit=1500')).body.told.length).toBeGreaterThan(3);
  });

  it('has a group with one seat left and two pairs in line', async () => {
    const { body: { items } } = await service.request(`/public/activities/${demoId('activity:vesijumppa')}/seats`);
    expect(items[0]).toMatchObject({ capacity: 15, seatsLeft: 1, waiting: 4, closed: null });
  });

  it('has volunteers, pairs and wishes that wait, a model that says what it lacks, and shifts short of people', async () => {
    const veera = await service.actor({ roles: ['volunteer-coordinator'], organisationId: kohtaamispaikka.id });
    const get = async (path: string) => (await service.request(path, { as: veera })).body;
    expect((await get('/volunteer-models')).items.map(({ warnings }: { warnings: string[] }) => warnings.length).sort()).toEqual([1, 2]);
    expect((await service.request('/volunteers/searches', { as: veera, key: null, body: {} })).body.counts).toEqual({ active: 7, applied: 1 });
    expect((await get('/volunteer-needs')).counts).toEqual({ waiting: 2, matched: 8, ended: 1 });
    expect((await get('/volunteer-matches')).counts).toEqual({ active: 7, paused: 1, ended: 1 });
    expect((await get('/volunteer-matches?role=caller')).items.map(({ need: { rhythm } }: { need: { rhythm: string } }) => rhythm)).toEqual(['weekly', 'several-a-week', 'fortnightly']);
    expect((await get('/volunteer-shifts?short=true')).total).toBe(2);
  });

  it('has rides to the next meetings: a full car, a driver who is asked, a bus, and somebody without', async () => {
    const helmi = await service.actor({ roles: ['activity-publisher'], organisationId: kohtaamispaikka.id });
    const { body } = await service.request('/ride-days', { as: helmi });
    expect(body.items.map(({ rides, seats, accepted, asked, unplaced }: Record<string, number>) => [rides, seats, accepted, asked, unplaced])).toEqual([[2, 4, 3, 1, 2], [1, 6, 3, 0, 0], [1, 3, 0, 1, 0]]);
  });

  it('changes nothing the second time', async () => {
    const all = 'select count(*) n from outbox';
    const before = await count(all);
    await fillDemo(service.service.app, MONDAY);
    await answerAll();
    expect(await count(all)).toBe(before);
  });
});
