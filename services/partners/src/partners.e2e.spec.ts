import { DEMO_ORGANISATIONS, DEMO_PEOPLE, demoId, fromMonday } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestService } from '@pirtti/testing';
import { getMetadataStorage } from 'class-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners } from './definition.js';
import { fillDemo } from './demo/fill-demo.js';
import { grantMembership } from './memberships/domain/grant-membership.js';
import { MembershipStore } from './memberships/storage/membership.store.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const NOW = new Date('2026-11-21T12:00:00Z');
const { soite, kannus, vanverksamhet } = DEMO_ORGANISATIONS;
type PersonKey = keyof typeof DEMO_PEOPLE;

describe('partners over HTTP', () => {
  let service: TestService;
  let tenant: TenantTransactions;

  beforeAll(async () => {
    service = await testService(partners, { clock: { now: () => NOW } });
    tenant = service.service.app.get(TenantTransactions);
    await fillDemo(service.service.app, MONDAY, service.identity.issuer);
  });
  afterAll(() => service.stop());

  const as = async (person: PersonKey) => ({ token: await service.identity.token(DEMO_PEOPLE[person].subject) });
  const newPerson = async (organisationId: string, roles: readonly ('organisation-admin' | 'link-person')[], subject = newId()) => {
    const membershipId = newId();
    await tenant.run(organisationId, (tx) => service.service.app.get(MembershipStore).change(tx, membershipId, grantMembership({
      membershipId, organisationId, issuer: service.identity.issuer, subject, roles, validFrom: fromMonday(MONDAY, -1), validTo: null, at: NOW,
    })));
    return { membershipId, subject, token: await service.identity.token(subject) };
  };
  const news = async (): Promise<string[]> => {
    const perOrganisation = await Promise.all(Object.values(DEMO_ORGANISATIONS).map(({ id }) =>
      tenant.run(id, (tx) => tx.query<{ type: string }[]>('select type from outbox'))));
    return perOrganisation.flat().map(({ type }) => type);
  };

  it('tells everyone who there is, who acts and what is agreed; a second start tells nothing', async () => {
    const told = await news();
    const count = (type: string) => told.filter((one) => one === type).length;
    expect([count('partners.organisation-registered.v1'), count('partners.membership-granted.v1'), count('partners.agreement-activated.v1')]).toEqual([Object.keys(DEMO_ORGANISATIONS).length, Object.keys(DEMO_PEOPLE).length, 2]);
    await fillDemo(service.service.app, MONDAY, service.identity.issuer);
    expect(await news()).toHaveLength(told.length);
  });

  it('shows the registry to everyone', async () => {
    const { body } = await service.request('/public/organisations?municipalityCode=849');
    const { diakonia, toholampi, soittorinki, jarjestotuki, kohtaamispaikka } = DEMO_ORGANISATIONS;
    expect(body.items.map((one: { id: string }) => one.id).sort()).toEqual([diakonia, soite, toholampi, soittorinki, jarjestotuki, kohtaamispaikka].map(({ id }) => id).sort());
    expect((await service.request(`/public/organisations/${soite.id}`)).body).toMatchObject({ type: 'wellbeing-region', municipalityCode: null, bilingual: true });
    expect((await service.request(`/public/organisations/${newId()}`)).status).toBe(404);
    expect((await service.request('/public/organisations?municipalityCode=999')).status).toBe(400);
    expect((await service.request('/organisations', { as: await as('linkki') })).body.total).toBe(Object.keys(DEMO_ORGANISATIONS).length);
    expect((await service.request('/organisations')).status).toBe(401);
  });

  it('tells a person for whom they may act, and nothing of others', async () => {
    const { body } = await service.request('/my/memberships', { as: await as('linkki') });
    expect(body.items).toMatchObject([{ membershipId: demoId('membership:linkki'), organisation: { id: soite.id }, roles: ['link-person', 'link-person-coordinator'], validTo: null }]);
    expect((await service.request('/my/memberships', { as: { token: await service.identity.token(newId()) } })).body).toEqual({ items: [] });
  });

  it('asks which one when there are several', async () => {
    const person = await newPerson(soite.id, ['link-person']);
    await newPerson(kannus.id, ['organisation-admin'], person.subject);
    expect((await service.request('/my/memberships', { as: person })).body.items).toHaveLength(2);
    expect((await service.request('/agreements', { as: person })).body.code).toBe('organisation-is-not-chosen');
    expect((await service.request('/agreements', { as: person, organisation: soite.id })).body.total).toBe(3);
    expect((await service.request('/agreements', { as: person, organisation: vanverksamhet.id })).status).toBe(403);
  });

  it('takes no day of another century, wherever it asks for one: such a year is a slip of the pen', async () => {
    // The library knows the checks of all services that the process has loaded.
    const { schemas } = (await service.request('/openapi.json')).body.components as { schemas: Record<string, unknown> };
    const checks = [...(getMetadataStorage() as unknown as { validationMetadatas: Map<unknown, { name?: string; propertyName: string; target: { name: string } }[]> }).validationMetadatas.values()].flat();
    const named = (name: string) => checks.filter((one) => one.name === name && one.target.name in schemas).map(({ target, propertyName }) => `${target.name}.${propertyName}`).sort();
    expect(named('isDateString').length).toBeGreaterThan(30);
    expect(named('isNotLongAgo')).toEqual(named('isDateString'));
  });

  describe('ending a membership', () => {
    const end = (id: string, person: { token: string }, key?: string | null) => service.request(`/memberships/${id}/ending`, { as: person, body: { reason: 'Tehtävä päättyi' }, key });

    it('takes away access at the next request', async () => {
      const admin = await newPerson(kannus.id, ['organisation-admin']);
      const leaving = await newPerson(kannus.id, ['link-person']);
      expect((await service.request('/agreements', { as: leaving })).status).toBe(200);
      expect((await end(leaving.membershipId, admin)).body).toMatchObject({ endedAt: NOW.toISOString() });
      expect((await service.request('/agreements', { as: leaving })).status).toBe(403);
      expect((await service.request('/my/memberships', { as: leaving })).body.items).toEqual([]);
      expect((await service.request('/memberships/list.csv?state=ended', { as: admin })).body).toMatch(/;2026-11-21;päättynyt;/);
    });

    it('is refused of one’s own, of another organisation’s, and without the role or a key', async () => {
      const admin = await newPerson(kannus.id, ['organisation-admin']);
      expect(await end(admin.membershipId, admin)).toMatchObject({ status: 409, body: { code: 'membership-is-your-own' } });
      expect((await end(demoId('membership:linkki'), admin)).status).toBe(404);
      expect((await end(demoId('membership:linkki'), await as('ohjaaja'))).status).toBe(403);
      expect((await end(admin.membershipId, admin, null)).body.code).toBe('idempotency-key-is-missing');
    });
  });
});
