import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testAgreement, testOrganisation, testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activities } from '../definition.js';
import { requestPlacement } from '../placements/domain/request-placement.js';
import { PlacementStore } from '../placements/storage/placement.store.js';
import { KeepingListings } from './keeping-listings.js';

const NOON = new Date('2026-11-17T10:00:00Z');
const [FIRST, SECOND, THIRD] = ['2026-11-18', '2026-11-25', '2026-12-02'] as const;
const REGION = newId();

/** Three Wednesdays, two seats each. */
const group = (more: object = {}) => ({
  kind: 'peer-group', names: { fi: 'Keskiviikon kahvit' }, summary: { fi: 'Kahvia ja seuraa kirjastossa.' }, place: { kind: 'library', names: { fi: 'Kirjasto' }, municipalityCode: '217' },
  schedule: { startsOn: FIRST, startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY', until: THIRD }, signUp: 'occurrence', capacity: 2, maxGroupSize: 2,
  price: { free: true }, targetGroups: ['everyone'], contact: { phone: '040 000 0000' }, ...more,
});

describe('free places in the list', () => {
  let service: TestService;
  let publisher: TestActor;
  let counsellor: TestActor;
  let id: string;
  let now = NOON;
  let people = 0;

  beforeAll(async () => {
    service = await testService(activities, { clock: { now: () => now } });
    publisher = await service.actor({ roles: ['activity-publisher'] });
    counsellor = await service.actor({ roles: ['link-person'], organisationId: REGION });
    await testOrganisation(service.database.mail, { organisationId: publisher.organisationId });
    await testAgreement(service.database.mail, { parties: [REGION, publisher.organisationId] });
  });
  afterAll(() => service.stop());
  beforeEach(() => { now = NOON; });

  const open = async (more: object = {}): Promise<void> => {
    id = (await service.request('/activities', { as: publisher, body: group(more) })).body.id;
    expect((await service.request(`/activities/${id}/publication`, { as: publisher, body: {} })).status).toBe(201);
  };
  const signUp = async (date: string | null, size = 2) =>
    (await service.request(`/public/activities/${id}/sign-ups`, { body: { name: 'Vieras', email: `vieras${++people}@koti.example`, language: 'fi', size, date } })).body as { token: string; status: string };
  const leave = ({ token }: { token: string }) => service.request(`/public/sign-ups/${publisher.organisationId}/cancellation`, { body: { token } });
  const edit = (more: object) => service.request(`/activities/${id}`, { as: publisher, method: 'PUT', body: group(more) });
  /** In the list of what has free places, in the choice's number, and for a referral, which needs a seat each time. */
  const shown = async (): Promise<readonly [boolean, boolean]> => {
    const { items } = (await service.request('/public/activities?room=true&pageSize=100')).body as { items: { id: string }[] };
    const full = (await service.request('/public/activities?room=false&pageSize=100')).body as { items: { id: string }[] };
    const listed = items.some((one) => one.id === id);
    expect(full.items.some((one) => one.id === id)).toBe(!listed);
    const { body } = await service.request('/fit-searches', { as: counsellor, body: { barriers: [], wishes: [], municipalityCode: '217', targetGroups: [] } });
    const fit = (body as { items: { activity: { id: string }; reasons: { code: string }[] }[] }).items.find(({ activity }) => activity.id === id)!;
    return [listed, fit.reasons.some(({ code }) => code === 'has-room')];
  };
  const place = async () => {
    const placementId = newId();
    await service.service.app.get(TenantTransactions).run(publisher.organisationId, (tx) => service.service.app.get(PlacementStore).change(tx, placementId,
      requestPlacement({ placementId, organisationId: publisher.organisationId, requestingOrganisationId: REGION, activityId: id, code: 'K7P2QX', at: NOON }), id));
    return service.request(`/placements/${placementId}/acceptance`, { as: publisher, body: {} });
  };

  it('are there while one of the coming meetings has some, though another is full', async () => {
    await open();
    expect(await shown()).toEqual([true, true]);
    await signUp(FIRST);
    expect(await shown()).toEqual([true, false]);
    await signUp(SECOND);
    const last = await signUp(THIRD);
    expect(await shown()).toEqual([false, false]);
    await leave(last);
    expect(await shown()).toEqual([true, false]);
  });

  it('are of the series where one signs up for all of it', async () => {
    await open({ signUp: 'series' });
    const one = await signUp(null);
    expect(await shown()).toEqual([false, false]);
    await leave(one);
    expect(await shown()).toEqual([true, true]);
  });

  it('are not where what is offered to the line is all that there is', async () => {
    await open({ schedule: { ...group().schedule, until: FIRST } });
    const one = await signUp(FIRST);
    expect((await signUp(FIRST)).status).toBe('waiting');
    await leave(one);
    expect(await shown()).toEqual([false, false]);
  });

  it('are fewer by those who are placed, who sit in every meeting', async () => {
    await open();
    await signUp(FIRST, 1);
    expect((await place()).status).toBe(201);
    expect(await shown()).toEqual([true, false]);
    expect((await place()).body.code).toBe('activity-is-full');
    await open({ capacity: 1 });
    expect((await place()).status).toBe(201);
    expect(await shown()).toEqual([false, false]);
  });

  it('come with more seats, and with a limit that is lifted', async () => {
    await open();
    for (const date of [FIRST, SECOND, THIRD]) await signUp(date);
    expect(await shown()).toEqual([false, false]);
    expect((await edit({ capacity: 3 })).status).toBe(200);
    expect(await shown()).toEqual([true, true]);
    for (const date of [FIRST, SECOND, THIRD]) await signUp(date, 1);
    expect(await shown()).toEqual([false, false]);
    expect((await edit({ capacity: null })).status).toBe(200);
    expect(await shown()).toEqual([true, true]);
  });

  it('go with the meeting that is called off', async () => {
    await open();
    await signUp(FIRST);
    await signUp(SECOND);
    expect(await shown()).toEqual([true, false]);
    expect((await service.request(`/activities/${id}/occurrences/${THIRD}/cancellation`, { as: publisher, body: {} })).status).toBe(201);
    expect(await shown()).toEqual([false, false]);
  });

  it('are told by what is still to come, once a meeting is over', async () => {
    await open();
    await signUp(FIRST);
    await signUp(SECOND);
    now = new Date('2026-11-25T16:00:00Z');
    await service.service.app.get(KeepingListings).round();
    expect(await shown()).toEqual([true, true]);
  });
});
