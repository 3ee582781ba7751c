import { DEMO_ORGANISATIONS, DEMO_PEOPLE, demoId, fromMonday } from '@pirtti/demo';
import { newId, type Role } from '@pirtti/kernel';
import { PUBLIC_ORGANISATION, TenantTransactions } from '@pirtti/storage-kit';
import { eventually, testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners } from '../../definition.js';
import { fillDemo } from '../../demo/fill-demo.js';
import { endMembership } from '../domain/end-membership.js';
import { grantMembership } from '../domain/grant-membership.js';
import { giver } from '../domain/membership.examples.js';
import { MembershipStore } from '../storage/membership.store.js';
import { stateAt, type State } from '../storage/membership-search.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const { soite, vanverksamhet } = DEMO_ORGANISATIONS;

describe('users and their rights', () => {
  let now = new Date('2026-11-21T12:00:00Z');
  let service: TestService;
  let tenant: TenantTransactions;
  let admin: { token: string };

  beforeAll(async () => {
    service = await testService(partners, { clock: { now: () => now } });
    tenant = service.service.app.get(TenantTransactions);
    await fillDemo(service.service.app, MONDAY, service.identity.issuer);
    admin = { token: await service.identity.token(DEMO_PEOPLE.osallisuus.subject) };
  });
  afterAll(() => service.stop());

  const someone = async (roles: readonly Role[], different: { membershipId?: string; organisationId?: string; subject?: string; name?: string; validTo?: Date | null; validFrom?: Date } = {}) => {
    const { organisationId = soite.id, subject = newId(), name = 'Testi Henkilö', validTo = null, validFrom = fromMonday(MONDAY, -1), membershipId = newId() } = different;
    await tenant.run(organisationId, (tx) => service.service.app.get(MembershipStore).change(tx, membershipId, grantMembership({
      membershipId, organisationId, issuer: service.identity.issuer, subject, name, roles, validFrom, validTo, at: now,
    })));
    return { membershipId, subject, token: await service.identity.token(subject) };
  };
  const list = (query = '', as = admin) => service.request(`/memberships${query}`, { as });
  const read = (id: string, as = admin) => service.request(`/memberships/${id}`, { as });
  const invite = (body: object = {}, as = admin, key?: string) => service.request('/invitations', {
    as, key, body: { name: 'Uusi Käyttäjä', email: 'uusi@soite.example', language: 'sv', roles: ['link-person'], reason: 'Uusi linkkihenkilö', ...body },
  });
  const stranger = async () => ({ token: await service.identity.token(newId()) });
  const open = (token: string, as: { token: string }) => service.request('/my/invitations/opening', { as, body: { token } });
  const accept = (token: string, as: { token: string }) => service.request('/my/invitations/acceptance', { as, body: { token } });
  const mine = async (as: { token: string }) => (await service.request('/my/memberships', { as })).body.items as { membershipId: string; roles: Role[] }[];
  const newsOf = async (membershipId: string) => tenant.run(soite.id, (tx) => tx.query<{ type: string; data: object }[]>('select type, data from outbox where aggregate_id = $1 order by id', [membershipId]));

  it('an administrator reads who may do what, searches and sorts, and takes it out as a file', async () => {
    const { body } = await list('?state=valid');
    expect(body.items.map((one: { name: string }) => one.name)).toEqual(['Aino Aaltonen', 'Lilja Lahti', 'Oiva Ojala', 'Outi Oravainen']);
    expect(body).toMatchObject({ total: 4, facets: { role: { 'service-counsellor': 1, 'organisation-admin': 1 }, state: { valid: 4 }, deputies: 0 } });
    expect(body.items[3]).toMatchObject({ isYours: true, state: 'valid', endsOn: null });
    expect((await list('?text=lahti%20LILJA')).body.items).toMatchObject([{ name: 'Lilja Lahti', roles: ['link-person', 'link-person-coordinator'] }]);
    expect((await list('?role=service-counsellor&sort=newest')).body.total).toBe(1);
    const csv = String((await service.request('/memberships/list.csv?wording=sv&text=oiva', { as: admin })).body);
    expect(csv).toMatch(/Namn;Roller;.*Egna klienter och remisser/);
    expect(csv).toMatch(/Oiva Ojala;Servicehandledare;/);
    expect((await service.request('/memberships/list.xlsx', { as: admin })).headers.get('content-type')).toMatch(/spreadsheetml/);
    const looks = await tenant.run(soite.id, (tx) => tx.query<{ action: string }[]>(`select action from audit_entries where object_kind = 'membership' and outcome = 'done'`));
    expect(looks.map(({ action }) => action)).toEqual(expect.arrayContaining(['list-memberships', 'export-memberships']));
  });

  it('nobody else reads it', async () => {
    expect((await list('', { token: await service.identity.token(DEMO_PEOPLE.ohjaaja.subject) })).status).toBe(403);
    const other = { token: await service.identity.token(DEMO_PEOPLE.kaveri.subject) };
    expect((await list('', other)).body.items.map((one: { name: string }) => one.name)).toEqual(['Kaisla Korpi']);
    expect((await read(demoId('membership:linkki'), other)).status).toBe(404);
  });

  it('the list and the rule agree on what holds', async () => {
    const cases: readonly [State, Date, Date | null][] = [['valid', fromMonday(MONDAY, -1), null], ['upcoming', fromMonday(MONDAY, 60), null], ['ended', fromMonday(MONDAY, -9), fromMonday(MONDAY, -2)], ['ended', fromMonday(MONDAY, -9), now]];
    for (const [state, validFrom, validTo] of cases) {
      const name = `Tila ${newId()}`;
      await someone(['link-person'], { name, validFrom, validTo });
      expect(stateAt({ validFrom, validTo, endedAt: null }, now)).toBe(state);
      expect((await list(`?state=${state}&text=${encodeURIComponent(name)}`)).body.items).toMatchObject([{ name, state }]);
    }
  });

  describe('an invitation', () => {
    it('binds the rights to whoever accepts, is told without names, and stands in the timeline', async () => {
      const { status, body: invitation } = await invite({ startsOn: '2026-11-01', endsOn: '2027-05-31' });
      expect([status, invitation.state, invitation.email]).toEqual([201, 'open', 'uusi@soite.example']);
      const person = await stranger();
      expect(await open(invitation.token, person)).toMatchObject({ status: 200, body: { organisation: { id: soite.id }, roles: ['link-person'], startsOn: '2026-11-01', endsOn: '2027-05-31', isAccepted: false } });
      expect(await mine(person)).toEqual([]);
      expect((await accept(invitation.token, person)).status).toBe(201);
      const [held] = await mine(person);
      expect(held).toMatchObject({ roles: ['link-person'], validTo: '2027-05-31T21:00:00.000Z' });
      expect((await read(held!.membershipId)).body).toMatchObject({
        name: 'Uusi Käyttäjä', invitedTo: 'uusi@soite.example', timeline: [{ what: 'granted', reason: 'Uusi linkkihenkilö', by: { name: 'Outi Oravainen' } }],
      });
      const news = await newsOf(held!.membershipId);
      expect(news.map(({ type }) => type)).toEqual(['partners.membership-granted.v1']);
      expect(JSON.stringify(news)).not.toMatch(/Käyttäjä|soite\.example|linkkihenkilö/);
    });

    it('works once: for the same person again, for nobody else', async () => {
      const { body: { token } } = await invite();
      const [first, second] = [await stranger(), await stranger()];
      expect((await accept(token, first)).status).toBe(201);
      expect((await accept(token, first)).body.isAccepted).toBe(true);
      expect(await mine(first)).toHaveLength(1);
      expect(await accept(token, second)).toMatchObject({ status: 404, body: { code: 'invitation-is-not-usable' } });
      expect(await open(token, second)).toMatchObject({ status: 404, body: { code: 'invitation-is-not-usable' } });
      expect(await mine(second)).toEqual([]);
    });

    it('of many who hold the same link at once, lets one in', async () => {
      const { body: { token } } = await invite();
      const people = await Promise.all(Array.from({ length: 8 }, stranger));
      const answers = await Promise.all(people.map((person) => accept(token, person)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(7).fill(404)]);
      expect((await Promise.all(people.map(mine))).flat()).toHaveLength(1);
    });

    it('sent again opens by the new link alone; withdrawn by none, and the address is forgotten', async () => {
      const { body: first } = await invite();
      const again = await service.request(`/invitations/${first.id}/renewal`, { as: admin, body: {} });
      expect([again.status, again.body.token === first.token]).toEqual([201, false]);
      const person = await stranger();
      expect((await open(first.token, person)).status).toBe(404);
      expect((await open(again.body.token, person)).status).toBe(200);
      expect((await service.request(`/invitations/${first.id}/withdrawal`, { as: admin, body: {} })).body).toMatchObject({ state: 'withdrawn', email: null });
      expect((await accept(again.body.token, person)).status).toBe(404);
      expect((await service.request(`/invitations/${first.id}/renewal`, { as: admin, body: {} })).body.code).toBe('invitation-is-settled');
      expect((await service.request('/invitations?waiting=true', { as: admin })).body.items.map((one: { id: string }) => one.id)).not.toContain(first.id);
    });

    it('expires, and is refused as one that never was', async () => {
      const { body: { token } } = await invite();
      const before = now;
      now = new Date(now.getTime() + 14 * 24 * 60 * 60 * 1000);
      const [late, never] = [await accept(token, await stranger()), await accept('a-link-that-was-never-sent-to-anybody', await stranger())];
      now = before;
      expect(late.body).toEqual({ ...never.body, instance: late.body.instance, traceId: late.body.traceId });
      expect(late.status).toBe(404);
      const noted = await tenant.run(PUBLIC_ORGANISATION, (tx) => tx.query<unknown[]>(`select 1 from audit_entries where action = 'accept-invitation' and reason = 'invitation-is-not-usable'`));
      expect(noted.length).toBeGreaterThanOrEqual(2);
    });

    it('keeps its secret nowhere, and tells it once', async () => {
      const key = newId();
      const first = await invite({ name: 'Kerran kerrottu' }, admin, key);
      const again = await invite({ name: 'Kerran kerrottu' }, admin, key);
      expect([again.body.id, again.body.token]).toEqual([first.body.id, null]);
      const { body } = await service.request('/invitations', { as: admin });
      const [row] = await tenant.run(soite.id, (tx) => tx.query<object[]>('select i::text as line from invitations i where id = $1', [first.body.id]));
      expect(JSON.stringify([body, row])).not.toContain(first.body.token);
    });

    it('gives nobody what they offered themselves, nothing that the organisation has not, and nothing of somebody who has left', async () => {
      const { body: { token } } = await invite({ roles: ['service-counsellor'] });
      expect((await accept(token, admin)).body.code).toBe('invitation-is-your-own');
      const secretary = { token: await service.identity.token(DEMO_PEOPLE.kaveri.subject) };
      expect((await invite({ roles: ['service-counsellor'] }, secretary)).body.code).toBe('organisation-has-no-such-role');
      const leaver = await someone(['organisation-admin']);
      const { body: late } = await invite({}, leaver);
      await service.request(`/memberships/${leaver.membershipId}/ending`, { as: admin, body: { reason: 'Lähti' } });
      expect((await accept(late.token, await stranger())).status).toBe(404);
    });
  });

  describe('rights', () => {
    const standing = { name: 'Testi Henkilö', startsOn: '2026-11-15', version: 1, reason: 'Tehtävä vaihtui' };
    const change = (id: string, body: object, as = admin) => service.request(`/memberships/${id}`, { as, method: 'PUT', body: { ...standing, ...body } });
    const end = (id: string, as = admin) => service.request(`/memberships/${id}/ending`, { as, body: { reason: 'Lähti' } });

    it('are changed with a reason, told to the other services, and not overwritten by whoever saw an older version', async () => {
      const { membershipId, token } = await someone(['link-person']);
      const changed = await change(membershipId, { roles: ['link-person', 'service-counsellor'], endsOn: '2026-12-31' });
      expect(changed.body).toMatchObject({ version: 2, roles: ['link-person', 'service-counsellor'], endsOn: '2026-12-31' });
      expect(changed.body.timeline[0]).toMatchObject({
        what: 'changed', reason: 'Tehtävä vaihtui', by: { name: 'Outi Oravainen' },
        changes: [{ field: 'roles', before: ['link-person'], after: ['link-person', 'service-counsellor'] }, { field: 'validTo', before: [], after: ['2026-12-31'] }],
      });
      expect((await mine({ token }))[0]!.roles).toEqual(['link-person', 'service-counsellor']);
      expect((await newsOf(membershipId)).map(({ type }) => type)).toEqual(['partners.membership-granted.v1', 'partners.membership-changed.v1']);
      expect((await change(membershipId, { roles: ['link-person'] })).body).toMatchObject({ code: 'membership-has-changed', details: { version: 2 } });
    });

    it('that one lacks come from somebody else, by whichever membership', async () => {
      const second = await someone(['link-person'], { subject: DEMO_PEOPLE.osallisuus.subject });
      for (const id of [demoId('membership:osallisuus'), second.membershipId]) {
        expect((await change(id, { roles: ['organisation-admin', 'service-counsellor'] })).body.code).toBe('membership-is-your-own');
        expect((await end(id)).body.code).toBe('membership-is-your-own');
      }
    });

    it('of two administrators who end each other at the same time, one stays', async () => {
      const [one, other] = [await someone(['organisation-admin'], { organisationId: vanverksamhet.id }), await someone(['organisation-admin'], { organisationId: vanverksamhet.id })];
      expect((await end(demoId('membership:kaveri'), one)).status).toBe(201);
      const answers = await Promise.all([end(one.membershipId, other), end(other.membershipId, one)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(answers.find(({ status }) => status === 409)!.body.code).toBe('organisation-needs-an-administrator');
      const left = await tenant.run(vanverksamhet.id, (tx) => tx.query<unknown[]>(`select 1 from memberships where 'organisation-admin' = any(roles) and ended_at is null`));
      expect(left).toHaveLength(1);
    });
  });

  describe('a deputy', () => {
    it('has the same rights for a stated time, and they end by themselves', async () => {
      const [away, colleague] = [await someone(['service-counsellor'], { name: 'Poissa Oleva' }), await someone(['link-person'], { name: 'Sijainen Sanna' })];
      const deputies = `/memberships/${away.membershipId}/deputies`;
      const { status, body } = await service.request(deputies, { as: admin, body: { deputyId: colleague.membershipId, startsOn: '2026-11-20', endsOn: '2026-11-25', reason: 'Loma' } });
      expect(status).toBe(201);
      expect(body).toMatchObject({ name: 'Sijainen Sanna', roles: ['service-counsellor'], endsOn: '2026-11-25', deputyFor: { id: away.membershipId, name: 'Poissa Oleva' }, timeline: [{ what: 'deputised', reason: 'Loma' }] });
      const rolesNow = async () => (await mine(colleague)).flatMap(({ roles }) => roles).sort();
      expect(await rolesNow()).toEqual(['link-person', 'service-counsellor']);
      expect((await read(away.membershipId)).body.deputies).toMatchObject([{ id: body.id, state: 'valid' }]);
      expect((await list('?deputies=true')).body.items.map((one: { id: string }) => one.id)).toContain(body.id);
      const before = now;
      now = new Date('2026-11-25T22:00:00Z');
      expect(await rolesNow()).toEqual(['link-person']);
      now = before;
    });

    it('stops with whoever they stand in for', async () => {
      const [away, colleague] = [await someone(['service-counsellor', 'link-person']), await someone(['link-person'])];
      await service.request(`/memberships/${away.membershipId}/deputies`, { as: admin, body: { deputyId: colleague.membershipId, startsOn: '2026-11-20', endsOn: '2027-01-31', reason: 'Loma' } });
      await service.request(`/memberships/${away.membershipId}`, { as: admin, method: 'PUT', body: { name: 'Testi Henkilö', startsOn: '2026-11-15', roles: ['link-person'], version: 1, reason: 'Tehtävä kapeni' } });
      expect((await mine(colleague)).map(({ roles }) => roles)).toEqual([['link-person'], ['link-person']]);
      await service.request(`/memberships/${away.membershipId}/ending`, { as: admin, body: { reason: 'Lähti' } });
      expect(await mine(colleague)).toHaveLength(1);
    });

    it('who is one stays who they are, and others’ services hear for whom they stand in', async () => {
      const away = await someone(['service-counsellor']);
      const colleague = await someone(['link-person'], { membershipId: `ffffffff-ffff-4fff-8fff-${newId().slice(24)}` });
      const { body } = await service.request(`/memberships/${away.membershipId}/deputies`, { as: admin, body: { deputyId: colleague.membershipId, startsOn: '2026-11-20', endsOn: '2026-12-31', reason: 'Loma' } });
      expect((await mine(colleague)).map(({ membershipId }) => membershipId)).toEqual([colleague.membershipId, body.id]);
      expect(await newsOf(body.id)).toMatchObject([{ type: 'partners.membership-granted.v1', data: { deputyFor: away.membershipId } }]);
    });

    it('appointed while the other is being ended, has nothing of it', async () => {
      const [away, colleague] = [await someone(['service-counsellor', 'link-person']), await someone(['link-person'])];
      const appointing = () => service.request(`/memberships/${away.membershipId}/deputies`, { as: admin, body: { deputyId: colleague.membershipId, startsOn: '2026-11-20', endsOn: '2026-12-31', reason: 'Loma' } });
      let asked: ReturnType<typeof appointing> | undefined;
      await tenant.run(soite.id, async (tx) => {
        await service.service.app.get(MembershipStore).change(tx, away.membershipId, endMembership({ by: giver, reason: 'Lähti', at: now, administrators: [] }));
        asked = appointing();
        await eventually(async () => {
          const [{ waiting }] = await service.database.mail.query(
            'select count(distinct pid)::int as waiting from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()');
          expect(waiting).toBeGreaterThan(0);
        });
      });
      expect((await asked)!.body.code).toBe('membership-has-ended');
      expect(await mine(colleague)).toHaveLength(1);
    });

    it('is a colleague of the same organisation, and never the one who appoints', async () => {
      const away = await someone(['service-counsellor']);
      const appoint = (deputyId: string) => service.request(`/memberships/${away.membershipId}/deputies`, { as: admin, body: { deputyId, startsOn: '2026-11-20', endsOn: '2027-01-31', reason: 'Loma' } });
      expect((await appoint(demoId('membership:kaveri'))).body.code).toBe('deputy-is-no-member');
      expect((await appoint(demoId('membership:osallisuus'))).body.code).toBe('membership-is-your-own');
    });
  });
});
