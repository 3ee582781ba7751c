import { newId, type Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testAgreement, testOrganisation, testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY, wholeContent } from '../../activities/domain/activity.examples.js';
import { draftActivity } from '../../activities/domain/draft-activity.js';
import { publishActivity } from '../../activities/domain/publish-activity.js';
import { ActivityStore } from '../../activities/storage/activity.store.js';
import { activities } from '../../definition.js';
import { People } from '../../people/storage/people.js';
import { ATTENDANCE_TRACE } from '../person-trace.js';
import { requestPlacement } from '../../placements/domain/request-placement.js';
import { withdrawPlacement } from '../../placements/domain/withdraw-placement.js';
import { PlacementStore } from '../../placements/storage/placement.store.js';

/** The Friday after the group's first two Wednesdays. */
const NOW = new Date('2026-11-27T10:00:00Z');
const clock: Clock = { now: () => NOW };

describe('placements and attendance over HTTP', () => {
  let service: TestService;
  let publisher: TestActor;
  let activityId: string;
  const region = newId();

  beforeAll(async () => {
    service = await testService(activities, { clock });
    await testOrganisation(service.database.mail, { organisationId: region, names: { fi: 'Hyvinvointialue' }, type: 'wellbeing-region' });
  });
  afterAll(() => service.stop());
  beforeEach(async () => {
    publisher = await service.actor({ roles: ['activity-publisher'] });
    activityId = newId();
    const { organisationId } = publisher;
    await testAgreement(service.database.mail, { parties: [region, organisationId] });
    await service.service.app.get(TenantTransactions).run(organisationId, async (tx) => {
      const store = service.service.app.get(ActivityStore);
      await store.change(tx, activityId, draftActivity({ activityId, organisationId, content: wholeContent({ capacity: 1 }), at: MONDAY }));
      await store.change(tx, activityId, publishActivity({ bilingual: false, at: MONDAY }));
    });
  });

  const change = (id: string, decide: Parameters<PlacementStore['change']>[2]) => service.service.app.get(TenantTransactions)
    .run(publisher.organisationId, (tx) => service.service.app.get(PlacementStore).change(tx, id, decide, activityId));
  const requested = async (placementId = newId()) => {
    await change(placementId, requestPlacement({ placementId, organisationId: publisher.organisationId, requestingOrganisationId: region, activityId, code: 'K7P2QX', at: MONDAY }));
    return placementId;
  };
  const accept = (id: string, as = publisher) => service.request(`/placements/${id}/acceptance`, { as, body: {} });
  const accepted = async () => {
    const id = await requested();
    expect((await accept(id)).status).toBe(201);
    return id;
  };
  const mark = (body: object, date = '2026-11-25', as = publisher) => service.request(`/activities/${activityId}/occurrences/${date}/attendance`, { method: 'PUT', as, body });
  const news = (): Promise<{ type: string; data: object }[]> => service.database.tenant.run(publisher.organisationId, (tx) =>
    tx.query("select type, data from outbox where type <> 'activities.activity-published.v1' order by id"));
  const types = async () => (await news()).map((one) => one.type);

  it('lists what is asked, by code and by who asks', async () => {
    const id = await requested();
    const { body } = await service.request('/placements?status=requested', { as: publisher });
    expect(body).toMatchObject({ total: 1, items: [{
      id, code: 'K7P2QX', activity: { id: activityId, names: { fi: 'Keskiviikon kahvit' } }, requestingOrganisation: { id: region, names: { fi: 'Hyvinvointialue' } },
      status: 'requested', decidedAt: null, attendances: 0, lastAttendedOn: null,
    }] });
    expect((await service.request(`/activities/${activityId}/placements`, { as: publisher })).body.total).toBe(1);
    expect((await service.request('/placements?status=accepted', { as: publisher })).body.total).toBe(0);
  });

  it.each([['a second before the agreement ends', 1, 201], ['as it ends', 0, 409], ['a second after it has ended', -1, 409]])('%s', async (_, seconds, status) => {
    const [asking, placementId] = [newId(), newId()];
    await testOrganisation(service.database.mail, { organisationId: asking, names: { fi: 'Toinen alue' }, type: 'wellbeing-region' });
    const validTo = new Date(NOW.getTime() + seconds * 1000).toISOString();
    const agreementId = await testAgreement(service.database.mail, { parties: [asking, publisher.organisationId], validTo });
    await change(placementId, requestPlacement({ placementId, organisationId: publisher.organisationId, requestingOrganisationId: asking, activityId, code: 'K7P2QX', at: MONDAY }));
    expect(await accept(placementId)).toMatchObject(status === 201 ? { status } : { status, body: { code: 'agreement-is-missing', details: { agreementId, validTo } } });
  });

  it('holds the seat, and refuses the next who asks', async () => {
    const [first, second] = [await requested(), await requested()];
    expect((await accept(first)).body).toMatchObject({ status: 'accepted', decidedAt: NOW.toISOString() });
    expect(await accept(second)).toMatchObject({ status: 409, body: { code: 'activity-is-full' } });
    expect((await service.request(`/public/activities/${activityId}`)).body.seatsLeft).toBe(0);
    expect((await service.request(`/placements/${second}/declining`, { as: publisher, body: { reason: 'no-capacity' } })).body.status).toBe('declined');
    expect(await types()).toEqual(['activities.placement-accepted.v1', 'activities.placement-declined.v1']);
    expect((await news())[0]!.data).toMatchObject({ startsOn: '2026-12-02' });
  });

  it('cannot be answered by another association, a counsellor or nobody', async () => {
    const id = await requested();
    const neighbour = await service.actor({ roles: ['activity-publisher'] });
    const counsellor = await service.actor({ roles: ['service-counsellor'], organisationId: publisher.organisationId });
    expect((await accept(id, neighbour)).status).toBe(404);
    expect((await accept(id, counsellor)).status).toBe(403);
    expect((await service.request(`/placements/${id}/acceptance`, { body: {} })).status).toBe(401);
    expect((await service.request('/placements', { as: neighbour })).body.total).toBe(0);
    expect((await service.request(`/activities/${activityId}/placements`, { as: neighbour })).status).toBe(404);
    expect((await service.request(`/activities/${activityId}/occurrences`, { as: neighbour })).status).toBe(404);
    expect((await mark({ placements: [], others: {}, newcomers: 0 }, '2026-11-25', neighbour)).status).toBe(404);
    expect(await types()).toEqual([]);
  });

  it('needs a reason that it knows', async () => {
    const id = await requested();
    expect((await service.request(`/placements/${id}/declining`, { as: publisher, body: { reason: 'she-is-loud' } })).status).toBe(400);
    expect((await service.request(`/placements/${newId()}/declining`, { as: publisher, body: { reason: 'other' } })).status).toBe(404);
    expect((await service.request('/placements/not-an-id/acceptance', { as: publisher, body: {} })).status).toBe(404);
  });

  it('marks who came, tells the region, and counts the heads', async () => {
    const id = await accepted();
    const answer = await mark({ placements: [{ placementId: id, present: true }], others: { '65-74': 4, '75-84': 5 }, newcomers: 1 });
    expect(answer).toMatchObject({ status: 200, body: { placements: [{ placementId: id, present: true }], others: { '65-74': 4, '75-84': 5 }, newcomers: 1, visits: 10 } });
    const [, held, attended] = await news();
    expect(held).toMatchObject({ type: 'activities.occurrence-held.v1', data: { visits: 10, visitsByAgeBand: { '65-74': 4, '75-84': 5, unknown: 1 }, occurredOn: '2026-11-25' } });
    expect(attended).toMatchObject({ type: 'activities.placement-attended.v1', data: { placementId: id, occurredOn: '2026-11-25' } });
    expect((await service.request('/placements', { as: publisher })).body.items[0]).toMatchObject({ attendances: 1, lastAttendedOn: '2026-11-25' });
  });

  it('tells nothing when the same sheet is sent again, and corrects when another is', async () => {
    const id = await accepted();
    const sheet = { placements: [{ placementId: id, present: true }], others: { '65-74': 4 }, newcomers: 0 };
    await mark(sheet);
    await mark(sheet);
    expect(await types()).toHaveLength(3);
    await mark({ ...sheet, placements: [{ placementId: id, present: false }] });
    expect((await news()).slice(3)).toMatchObject([
      { type: 'activities.occurrence-held.v1', data: { visits: 4 } },
      { type: 'activities.attendance-corrected.v1', data: { placementId: id, attendancesLeft: 0 } },
    ]);
  });

  it('lists when the group meets and who came', async () => {
    await mark({ placements: [], others: { '65-74': 7 }, newcomers: 2 }, '2026-11-18');
    const { body } = await service.request(`/activities/${activityId}/occurrences?from=2026-11-01&to=2026-12-02`, { as: publisher });
    expect(body.items.map((one: { date: string; attendance: { visits: number } | null }) => [one.date, one.attendance?.visits ?? null]))
      .toEqual([['2026-11-18', 7], ['2026-11-25', null], ['2026-12-02', null]]);
    expect(body.items[0].startsAt).toBe('2026-11-18T11:00:00.000Z');
  });

  it.each<[string, string, object, number, string]>([
    ['a day to come', '2026-12-02', {}, 409, 'occurrence-is-in-the-future'],
    ['a day without the group', '2026-11-26', {}, 404, 'occurrence-does-not-exist'],
    ['a day that does not exist', '2026-02-30', {}, 404, 'occurrence-does-not-exist'],
    ['no day at all', 'yesterday', {}, 404, 'occurrence-does-not-exist'],
    ['a stranger', '2026-11-25', { placements: [{ placementId: newId(), present: true }] }, 409, 'placement-is-not-accepted'],
    ['more newcomers than visits', '2026-11-25', { newcomers: 1 }, 422, 'more-newcomers-than-visits'],
    ['fewer than none', '2026-11-25', { others: { '65-74': -1 } }, 400, 'input-is-invalid'],
    ['an unknown age', '2026-11-25', { others: { ancient: 1 } }, 400, 'input-is-invalid'],
  ])('refuses to mark %s', async (_name, date, more, status, code) => {
    const answer = await mark({ placements: [], others: {}, newcomers: 0, ...more }, date);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await types()).toEqual([]);
  });

  it('keeps the visit of someone who withdraws later, and forgets the code', async () => {
    const id = await accepted();
    await mark({ placements: [{ placementId: id, present: true }], others: {}, newcomers: 0 });
    await change(id, withdrawPlacement({ placementId: id, organisationId: publisher.organisationId, requestingOrganisationId: region, at: NOW }));
    expect((await mark({ placements: [], others: { '65-74': 1 }, newcomers: 0 })).body.visits).toBe(2);
    expect((await types()).slice(3)).toEqual(['activities.occurrence-held.v1']);
    expect((await service.request('/placements', { as: publisher })).body.items[0]).toMatchObject({ status: 'withdrawn', code: null, attendances: 1 });
  });

  it('marks those who signed up, by name for who is still known, and their copy tells of it', async () => {
    const signUpId = newId();
    const personId = await service.database.tenant.run(publisher.organisationId, async (tx) => {
      const { organisationId } = publisher;
      const id = await service.service.app.get(People).keep(tx, { organisationId, name: 'Aino Esimerkki', email: 'aino@esimerkki.example', phone: null, language: 'fi', at: NOW });
      await tx.query(
        `insert into sign_up_pools (organisation_id, activity_id, pool, capacity, placed, confirmed, offered, waiting, last_number, told, told_on)
         values ($1, $2, '2026-11-25', null, 0, 3, 0, 0, 1, '{}', '2026-11-20')`, [organisationId, activityId]);
      await tx.query(
        `insert into sign_ups (organisation_id, id, activity_id, pool, number, position, size, status, signed_up_at, changed_at, person_id, for_another)
         values ($1, $2, $3, '2026-11-25', 1, 1, 3, 'confirmed', $4, $4, $5, false)`, [organisationId, signUpId, activityId, NOW, id]);
      return id;
    });
    const sheet = async () => (await service.request(`/activities/${activityId}/occurrences/2026-11-25/attendance`, { as: publisher })).body;
    expect((await sheet()).signUps).toEqual([{ signUpId, name: 'Aino Esimerkki', size: 3, present: null }]);
    expect((await mark({ placements: [], signUps: [{ signUpId, present: 2 }], others: {}, newcomers: 0 })).body).toMatchObject({ visits: 2 });
    expect((await sheet()).signUps).toMatchObject([{ present: 2 }]);
    expect(await mark({ placements: [], signUps: [{ signUpId, present: 4 }], others: {}, newcomers: 0 })).toMatchObject({ status: 422, body: { code: 'more-came-than-signed-up' } });
    expect(await mark({ placements: [], signUps: [{ signUpId: newId(), present: 1 }], others: {}, newcomers: 0 })).toMatchObject({ status: 409, body: { code: 'sign-up-holds-no-seat' } });
    const copy = await service.database.tenant.run(publisher.organisationId, (tx) => ATTENDANCE_TRACE.copy(tx, personId));
    expect(copy).toMatchObject([{ day: '2026-11-25', people: 2 }]);
    expect(JSON.stringify(await news())).not.toContain('Aino');
  });

  describe('a helper', () => {
    let helper: TestActor;
    beforeEach(async () => { helper = await service.actor({ roles: ['attendance-helper'], organisationId: publisher.organisationId }); });

    it('finds the meetings to mark, and opens a sheet that tells codes and no names', async () => {
      const placementId = await accepted();
      const { body } = await service.request('/attendance-days', { as: helper });
      expect(body.items.map((one: { activityId: string; occurrence: { date: string }; marked: boolean }) => [one.activityId, one.occurrence.date, one.marked]))
        .toEqual([[activityId, '2026-11-18', false], [activityId, '2026-11-25', false]]);
      const sheet = await service.request(`/activities/${activityId}/occurrences/2026-11-25/attendance`, { as: helper });
      expect(sheet.body).toMatchObject({ placements: [{ placementId, code: 'K7P2QX', present: null }], others: {}, newcomers: 0, markedAt: null });
    });

    it('marks, and whoever saw an older sheet is told before overwriting it', async () => {
      expect((await mark({ placements: [], others: { unknown: 5 }, newcomers: 0, basedOn: null }, '2026-11-25', helper)).status).toBe(200);
      const late = await mark({ placements: [], others: { unknown: 7 }, newcomers: 0, basedOn: null });
      expect(late).toMatchObject({ status: 409, body: { code: 'attendance-was-marked-meanwhile' } });
      const { body: { markedAt } } = await service.request(`/activities/${activityId}/occurrences/2026-11-25/attendance`, { as: publisher });
      expect((await mark({ placements: [], others: { unknown: 7 }, newcomers: 0, basedOn: markedAt })).status).toBe(200);
    });

    it.each<['GET' | 'POST', string, object | undefined]>([
      ['GET', '/activities', undefined], ['POST', '/activities', {}], ['GET', '/placements', undefined],
    ])('can do nothing else: %s %s', async (method, path, body) => {
      expect((await service.request(path, { as: helper, method, ...(body && { body }) })).status).toBe(403);
    });
  });
});
