import { DEMO_ORGANISATIONS, DEMO_PEOPLE, demoId, fromMonday } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners } from '../definition.js';
import { fillDemo } from '../demo/fill-demo.js';
import { grantMembership } from './domain/grant-membership.js';
import { MembershipStore } from './storage/membership.store.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const { kannus, kohtaamispaikka, jarjestotuki, perhonKyla, soittorinki, kokkola, digituki } = DEMO_ORGANISATIONS;
type PersonKey = keyof typeof DEMO_PEOPLE;
interface Person { readonly token: string; readonly organisationId?: string }

describe('the first administrator of an organisation', () => {
  let now = new Date('2026-11-21T12:00:00Z');
  let service: TestService;
  let tenant: TenantTransactions;
  let hyte: Person;
  let adviser: Person;

  beforeAll(async () => {
    service = await testService(partners, { clock: { now: () => now } });
    tenant = service.service.app.get(TenantTransactions);
    await fillDemo(service.service.app, MONDAY, service.identity.issuer);
    [hyte, adviser] = [await as('hyte'), await as('jarjesto')];
  });
  afterAll(() => service.stop());

  const as = async (person: PersonKey): Promise<Person> => ({ token: await service.identity.token(DEMO_PEOPLE[person].subject) });
  const stranger = async (): Promise<Person> => ({ token: await service.identity.token(newId()) });
  const grant = (organisationId: string, days: { validFrom?: Date; validTo?: Date | null; subject?: string } = {}) => tenant.run(organisationId, (tx) => {
    const membershipId = newId();
    return service.service.app.get(MembershipStore).change(tx, membershipId, grantMembership({
      membershipId, organisationId, issuer: service.identity.issuer, subject: newId(), roles: ['organisation-admin'], validFrom: fromMonday(MONDAY, -1), validTo: null, at: now, ...days,
    }));
  });
  let registered = 0;
  const association = async (more: object = {}): Promise<string> => (await service.request('/organisations', {
    as: hyte, body: { type: 'association', names: { fi: `Uusi ${++registered} ry` }, municipalityCode: '217', serviceArea: ['217'], languages: ['fi'], reason: 'Uusi kumppani', ...more },
  })).body.id;
  const first = (id: string, by = hyte) => service.request(`/organisations/${id}/first-administrator`, { as: by });
  const invite = (id: string, by = hyte, more: object = {}, key?: string) => service.request(`/organisations/${id}/first-administrator`, {
    as: by, key, body: { name: 'Eka Pääkäyttäjä', email: 'eka@uusi.example', language: 'sv', reason: 'Yhdistys liittyi', ...more },
  });
  const again = (id: string, by = hyte) => service.request(`/organisations/${id}/first-administrator/renewal`, { as: by, body: {} });
  const withdraw = (id: string, by = hyte) => service.request(`/organisations/${id}/first-administrator/withdrawal`, { as: by, body: {} });
  const open = (token: string, by: Person) => service.request('/my/invitations/opening', { as: by, body: { token } });
  const accept = (token: string, by: Person) => service.request('/my/invitations/acceptance', { as: by, body: { token } });
  const timeline = async (id: string) => (await service.request(`/organisations/${id}/timeline`, { as: hyte })).body.items;

  it('is invited by the coordinator who entered it, accepts, and from then on decides alone', async () => {
    const id = await association();
    expect((await first(id)).body).toEqual({ mayInvite: true, invitedUntil: null, invitation: null });
    const { status, body } = await invite(id);
    expect([status, body.mayInvite, body.invitation]).toMatchObject([201, false, { state: 'open', name: 'Eka Pääkäyttäjä', email: 'eka@uusi.example' }]);
    const person = await stranger();
    expect((await open(body.token, person)).body).toMatchObject({ organisation: { id }, sender: { id: kannus.id }, roles: ['organisation-admin'], endsOn: null });
    expect((await accept(body.token, person)).status).toBe(201);

    expect((await first(id)).body).toEqual({ mayInvite: false, invitedUntil: null, invitation: null });
    for (const refused of [await invite(id), await again(id)]) expect(refused).toMatchObject({ status: 409, body: { code: 'organisation-has-administrator' } });
    expect((await withdraw(id)).status).toBe(404);
    const { items } = (await service.request('/memberships', { as: person })).body;
    expect(items).toMatchObject([{ name: 'Eka Pääkäyttäjä', roles: ['organisation-admin'], isYours: true }]);
    expect((await service.request('/invitations', { as: person, body: { name: 'Toinen', language: 'fi', roles: ['activity-publisher'], reason: 'Uusi ohjaaja' } })).status).toBe(201);
    expect((await service.request(`/memberships/${items[0].id}`, { as: hyte })).status).toBe(404);
  });

  it('has in its record who invited, for which organisation and why; of the person it tells the town nothing', async () => {
    const id = await association();
    const { body: { token } } = await invite(id);
    const person = await stranger();
    await accept(token, person);
    expect((await timeline(id))[0]).toMatchObject({
      by: { organisation: { id: kannus.id }, role: 'hyte-coordinator', onBehalf: false }, reason: 'Yhdistys liittyi', changes: [{ field: 'administrator', before: [], after: ['invited'] }],
    });
    expect(JSON.stringify(await timeline(id))).not.toMatch(/Eka Pääkäyttäjä|eka@uusi/);
    const [{ id: membershipId }] = (await service.request('/memberships', { as: person })).body.items;
    expect((await service.request(`/memberships/${membershipId}`, { as: person })).body.timeline).toMatchObject([{ what: 'granted', by: null, byOrganisation: { id: kannus.id }, reason: 'Yhdistys liittyi' }]);
    const noted = await tenant.run(kannus.id, (tx) => tx.query<object[]>(`select membership_id as by, outcome from audit_entries where action = 'invite-first-administrator' and object_id = $1`, [id]));
    expect(noted).toEqual([{ by: demoId('membership:hyte'), outcome: 'done' }]);
    const seen = await tenant.run(kannus.id, (tx) => tx.query<unknown[]>('select 1 from invitations where organisation_id = $1', [id]));
    expect(seen).toEqual([]);
  });

  it.each([['its adviser', perhonKyla.id, () => adviser, 'association-adviser', jarjestotuki.id], ['the administrator of its host', soittorinki.id, () => as('sihteeri'), 'organisation-admin', kohtaamispaikka.id]] as const)(
    'is invited on behalf of it by %s', async (_, id, keeper, role, organisationId) => {
      const by = await keeper();
      expect((await invite(id, by)).status).toBe(201);
      expect((await timeline(id))[0].by).toMatchObject({ organisation: { id: organisationId }, role, onBehalf: true });
      expect((await withdraw(id, by)).status).toBe(201);
    });

  it('is invited by nobody else: not to an association that has one, not elsewhere, not to a public body', async () => {
    const id = await association();
    const administered = await association();
    await grant(administered);
    expect((await invite(administered)).body.code).toBe('organisation-has-administrator');
    expect((await invite(administered.toUpperCase())).body.code).toBe('organisation-has-administrator');
    for (const [organisation, by] of [[id, adviser], [id, await as('kaveri')], [digituki.id, hyte], [kokkola.id, hyte], [newId(), hyte]] as const) {
      for (const refused of [await invite(organisation, by), await first(organisation, by), await withdraw(organisation, by)]) expect(refused).toMatchObject({ status: 403, body: { code: 'organisation-is-kept-by-others' } });
    }
    expect((await invite(id, await as('ohjaaja'))).body.code).toBe('role-is-missing');
    expect((await invite(id, hyte, { roles: ['hyte-coordinator'] })).status).toBe(400);
  });

  it('counts also who begins later, and not who has ended', async () => {
    const [later, before] = [await association(), await association()];
    await grant(later, { validFrom: fromMonday(MONDAY, 60) });
    await grant(before, { validFrom: fromMonday(MONDAY, -9), validTo: fromMonday(MONDAY, -2) });
    expect([(await first(later)).body.mayInvite, (await first(before)).body.mayInvite]).toEqual([false, true]);
  });

  it('of many who are invited at once, one is', async () => {
    const id = await association();
    await service.request(`/organisations/${id}/delegation`, { as: hyte, body: { adviserId: jarjestotuki.id, reason: 'Ei omaa käyttäjää' } });
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => invite(id, n % 2 ? hyte : adviser)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(7).fill(409)]);
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual(Array(7).fill('administrator-is-invited'));
    const others = answers.findIndex(({ status }) => status === 201) % 2 ? adviser : hyte;
    expect((await first(id, others)).body).toMatchObject({ mayInvite: false, invitation: null, invitedUntil: expect.any(String) as string });
  });

  it('opens by the latest link alone; withdrawn by none, and another can be invited', async () => {
    const id = await association();
    const key = newId();
    const { body: { token } } = await invite(id, hyte, {}, key);
    expect((await invite(id, hyte, {}, key)).body).toMatchObject({ token: null, invitation: { state: 'open' } });
    const renewed = (await again(id)).body;
    const person = await stranger();
    expect([(await open(token, person)).status, (await open(renewed.token, person)).status]).toEqual([404, 200]);
    expect((await withdraw(id)).body).toMatchObject({ mayInvite: true, invitation: null });
    expect((await accept(renewed.token, person)).status).toBe(404);
    expect((await timeline(id))[0]).toMatchObject({ changes: [{ field: 'administrator', before: ['invited'], after: [] }] });
    expect((await again(id)).status).toBe(404);
    expect((await invite(id)).status).toBe(201);
  });

  it('expires, is sent again, and is worth nothing once another has come', async () => {
    const id = await association();
    await invite(id);
    const before = now;
    now = new Date(now.getTime() + 15 * 24 * 60 * 60 * 1000);
    expect((await first(id)).body).toMatchObject({ mayInvite: true, invitedUntil: null, invitation: { state: 'expired' } });
    const { body: { token } } = await again(id);
    await grant(id, { validFrom: before });
    const refused = await accept(token, await stranger());
    now = before;
    expect(refused).toMatchObject({ status: 404, body: { code: 'invitation-is-not-usable' } });
  });

  it('comes of nothing that an adviser sent to whom the record is no longer given', async () => {
    const id = await association();
    const give = (path: string, body: object) => service.request(`/organisations/${id}/delegation${path}`, { as: hyte, body });
    await give('', { adviserId: jarjestotuki.id, reason: 'Ei omaa käyttäjää' });
    const { body: { token } } = await invite(id, adviser);
    await give('/ending', { reason: 'Omat voimat' });
    expect((await accept(token, await stranger())).body.code).toBe('invitation-is-not-usable');
  });

  it('is not the one who invited', async () => {
    const { body: { token } } = await invite(await association());
    expect((await accept(token, hyte)).body.code).toBe('invitation-is-your-own');
  });

  it('is nothing that an administrator of the sender’s organisation finds among their own invitations', async () => {
    const id = await association();
    const { body: { invitation } } = await invite(id);
    const list = (await service.request('/invitations?pageSize=100', { as: hyte })).body.items as { id: string }[];
    expect(list.map((one) => one.id)).not.toContain(invitation.id);
    expect((await service.request(`/invitations/${invitation.id}/withdrawal`, { as: hyte, body: {} })).status).toBe(404);
    expect((await service.request(`/invitations/${invitation.id}/renewal`, { as: hyte, body: {} })).status).toBe(404);
  });
});
