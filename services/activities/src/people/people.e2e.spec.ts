import { newId, type Language } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { eventually, testMailServer, testOrganisation, testService, type TestActor, type TestMailServer, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activities } from '../definition.js';
import { Forgetting } from './forgetting.js';
import { NEEDED_WITHOUT_END } from './domain/retention.js';
import { People } from './storage/people.js';
import { PersonLinks } from './storage/person-links.js';
import { PERSON_TRACES, type PersonTrace } from './traces.js';

const NOW = new Date('2026-11-23T10:00:00Z');
const AUNE = { name: 'Aune Esimerkki', email: 'aune@esimerkki.example', phone: '040 000 0101', language: 'fi' as Language };
const LABEL = { fi: 'x', sv: 'x', en: 'x' };

describe('the people whom an organisation knows by name', () => {
  let service: TestService;
  let server: TestMailServer;
  let tenant: TenantTransactions;
  let people: People;
  let admin: TestActor;
  let at = NOW;

  beforeAll(async () => {
    server = await testMailServer();
    service = await testService(activities, {
      clock: { now: () => at }, config: { letters: { publicUrl: 'https://pirtti.example', email: { smtpUrl: server.url, from: 'Pirtti <pirtti@pirtti.example>' } }, forgetPeopleAfterMonths: 6 },
    });
    [tenant, people] = [service.service.app.get(TenantTransactions), service.service.app.get(People)];
  });
  afterAll(async () => {
    await service?.stop();
    await server?.stop();
  });
  beforeEach(async () => {
    at = NOW;
    admin = await service.actor({ roles: ['organisation-admin'] });
    await testOrganisation(service.database.mail, { organisationId: admin.organisationId, names: { fi: 'Kylän kahvittajat ry' }, type: 'association' });
  });

  const kept = (more: Partial<typeof AUNE> = {}) => tenant.run(admin.organisationId, (tx) => people.keep(tx, { organisationId: admin.organisationId, ...AUNE, ...more, at }));
  const read = async (id: string, as = admin) => (await service.request(`/people/${id}`, { as })).body;
  const search = async (text?: string, more: object = {}) => (await service.request('/people/searches', { as: admin, key: null, body: { ...(text !== undefined && { text }), ...more } })).body as { items: { id: string }[]; total: number };
  const rows = (table: string, organisationId = admin.organisationId) => tenant.run(organisationId, (tx) => tx.query<Record<string, unknown>[]>(`select * from ${table}`));
  const audited = async () => (await rows('audit_entries')).map(({ action, outcome, object_id }) => [action, outcome, object_id]);

  it('are found by name, address and number, by a search that stands in no address and is audited', async () => {
    const [aune, eino] = [await kept(), await kept({ name: 'Eino Malli', email: 'eino@malli.example', phone: '+358 40 000 0102' })];
    const ids = async (text?: string) => (await search(text)).items.map(({ id }) => id);
    expect(await ids()).toEqual([aune, eino]);
    expect(await ids('AUNE')).toEqual([aune]);
    expect(await ids('malli.example')).toEqual([eino]);
    expect(await ids('000-0102')).toEqual([eino]);
    expect(await ids('%')).toEqual([]);
    expect(await search('', { page: 2, pageSize: 1 })).toMatchObject({ items: [{ id: eino }], total: 2 });
    expect(await search('', { page: 9, pageSize: 1 })).toEqual({ items: [], total: 2 });
    expect(await audited()).toContainEqual(['search-people', 'done', null]);
  });

  it('are another organisation’s to nobody', async () => {
    const id = await kept();
    const stranger = await service.actor({ roles: ['activity-publisher', 'organisation-admin'] });
    for (const path of [`/people/${id}`, `/people/${id}/copy`]) expect((await service.request(path, { as: stranger })).status).toBe(404);
    expect((await service.request(`/people/${id}/erasure`, { as: stranger, body: {} })).status).toBe(404);
    expect((await service.request('/people/searches', { as: stranger, key: null, body: {} })).body.total).toBe(0);
    expect(await tenant.run(stranger.organisationId, (tx) => people.of(tx, [id]))).toEqual(new Map());
    expect((await service.request(`/people/${id}`, { as: await service.actor({ roles: ['link-person'], organisationId: admin.organisationId }) })).status).toBe(403);
    expect((await read(id)).person.name).toBe(AUNE.name);
  });

  it('are corrected, and not over what somebody else has written', async () => {
    const id = await kept();
    const put = (body: object) => service.request(`/people/${id}`, { method: 'PUT', as: admin, body });
    expect((await put({ ...AUNE, name: 'Aune Oikea', version: 1 })).body.person).toMatchObject({ name: 'Aune Oikea', version: 2 });
    expect((await put({ ...AUNE, name: 'Aune Väärä', version: 1 })).body.code).toBe('person-has-changed');
    expect((await put({ ...AUNE, email: ' ', phone: null, version: 2 })).body.code).toBe('person-cannot-be-reached');
    expect(await audited()).toEqual(expect.arrayContaining([['correct-person', 'done', id], ['correct-person', 'refused', id]]));
  });

  it('are known to who only coordinates volunteers where they volunteer, are helped or ride, and not where they signed up for something', async () => {
    const coordinator = await service.actor({ roles: ['volunteer-coordinator'], organisationId: admin.organisationId });
    const stranger = await kept({ name: 'Salme Salattu' });
    const { body: { person: helper } } = await service.request('/volunteers', { as: coordinator, body: { person: { name: 'Aatu Apuri', email: 'aatu@esimerkki.example', language: 'fi' }, roles: ['companion'], languages: ['fi'], municipalityCode: '217' } });
    const seen = async (as: TestActor) => (await service.request('/people/searches', { as, key: null, body: {} })).body.items.map(({ name, knownFor }: { name: string; knownFor: { key: string }[] }) => [name, knownFor.map(({ key }) => key)]);
    expect(await seen(coordinator)).toEqual([['Aatu Apuri', ['volunteering']]]);
    expect(await seen(admin)).toEqual([['Aatu Apuri', ['volunteering']], ['Salme Salattu', []]]);
    for (const path of [`/people/${stranger}`, `/people/${stranger}/copy`]) expect((await service.request(path, { as: coordinator })).status).toBe(404);
    expect((await service.request(`/people/${stranger}`, { method: 'PUT', as: coordinator, body: { ...AUNE, version: 1 } })).status).toBe(404);
    expect((await service.request(`/people/${stranger}/erasure`, { as: coordinator, body: {} })).status).toBe(404);
    expect((await read(stranger)).person.name).toBe('Salme Salattu');
    // Whom they know they may erase, and show the proof of it.
    expect((await service.request(`/people/${helper.id}/erasure`, { as: coordinator, body: {} })).body.erasure.traces).toContainEqual(expect.objectContaining({ key: 'volunteering', rows: 1 }));
    expect((await read(helper.id, coordinator)).erasure.because).toBe('request');
  });

  it('are shown with all that is kept of them, where it came from and till when', async () => {
    const { body: { person: { id } } } = await service.request('/volunteers', {
      as: await service.actor({ roles: ['volunteer-coordinator'], organisationId: admin.organisationId }), body: { person: { ...AUNE, email: 'toinen@esimerkki.example' }, roles: ['companion'], languages: ['fi'], municipalityCode: '217' },
    });
    const { knownUntil, traces } = await read(id);
    expect(knownUntil).toBeNull();
    expect(traces).toHaveLength(PERSON_TRACES.length);
    const volunteering = traces.find(({ key }: { key: string }) => key === 'volunteering');
    expect([volunteering.source.fi, volunteering.lines]).toEqual([expect.stringMatching(/koordinaattorilta\.$/), [expect.objectContaining({ where: expect.objectContaining({ fi: 'Kannus' }) })]]);
    expect((await service.request(`/people/${id}/copy`, { as: admin })).body.traces).toEqual(traces);
  });

  it('may have a copy of all that is known of them', async () => {
    const id = await kept();
    expect((await service.request(`/people/${id}/copy`, { as: admin })).body).toMatchObject({ copiedAt: NOW.toISOString(), person: AUNE, knownUntil: '2027-05-23T09:00:00.000Z' });
    expect(await audited()).toContainEqual(['copy-person', 'done', id]);
  });

  describe('who wish to be forgotten', () => {
    it('are, with a proof that names nobody, a last letter, and nothing the second time', async () => {
      const id = await kept();
      await tenant.run(admin.organisationId, (tx) => service.service.app.get(PersonLinks).make(tx, { organisationId: admin.organisationId, personId: id, about: { kind: 'ride', id }, at, expiresAt: new Date('2027-01-01T00:00:00Z') }));
      const erase = () => service.request(`/people/${id}/erasure`, { as: admin, body: {} });
      const { status, body } = await erase();
      expect([status, body.person, body.erasure]).toMatchObject([201, null, { erasedAt: NOW.toISOString(), because: 'request', details: ['name', 'email', 'phone', 'language'] }]);
      at = new Date('2026-11-24T10:00:00Z');
      expect((await erase()).body).toEqual(body);
      expect(await read(id)).toEqual(body);
      const letter = await eventually(async () => {
        const found = server.letters.filter(({ to }) => to?.[0]?.address === AUNE.email);
        expect(found).toHaveLength(1);
        return found[0]!;
      });
      expect([letter.subject, letter.text]).toEqual(['Sinulle on viesti', expect.stringContaining('Kylän kahvittajat ry on poistanut nimesi')]);
      await eventually(async () => expect(JSON.stringify(await service.database.mail.query('select address, details from letters where about_id = $1', [id]))).toBe('[{"address":null,"details":null}]'));
      expect(await rows('person_links')).toEqual([]);
      for (const table of ['people', 'person_links', 'audit_entries', 'idempotency_keys']) expect(JSON.stringify(await rows(table))).not.toMatch(/Aune|esimerkki\.example|000 ?0101/);
      expect((await search('Aune')).total).toBe(0);
      expect((await service.request(`/people/${id}/copy`, { as: admin })).body.code).toBe('person-is-erased');
      expect((await service.request(`/people/${id}`, { method: 'PUT', as: admin, body: { ...AUNE, version: 1 } })).body.code).toBe('person-is-erased');
    });

    it('at once from two places are erased once', async () => {
      const id = await kept({ email: 'kaksi@esimerkki.example' });
      const answers = await Promise.all(Array.from({ length: 6 }, () => service.request(`/people/${id}/erasure`, { as: admin, body: {} })));
      expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    });
  });

  describe('whom nothing needs any more', () => {
    const forgotten: string[] = [];
    const trace = (neededUntil: PersonTrace['neededUntil']): PersonTrace =>
      ({ key: 'test', title: LABEL, source: LABEL, fields: {}, copy: async () => [], forget: async (_, id) => { forgotten.push(id); return 2; }, neededUntil });
    const round = (neededUntil: PersonTrace['neededUntil'] = async () => null) => service.service.app.get(Forgetting).round([trace(neededUntil)]);
    const isKnown = async (id: string) => (await read(id)).person !== null;

    it('are forgotten after the months of the installation, not a second earlier, and once', async () => {
      const id = await kept();
      at = new Date('2027-05-23T08:59:59Z');
      await round();
      expect(await isKnown(id)).toBe(true);
      at = new Date('2027-05-23T09:00:00Z');
      await Promise.all([round(), round()]);
      await round();
      expect((await read(id)).erasure).toMatchObject({ because: 'retention', erasedAt: at.toISOString(), traces: [{ key: 'test', rows: 2 }] });
      expect(forgotten.filter((one) => one === id)).toEqual([id]);
      expect((await audited()).filter(([action]) => action === 'forget-person')).toEqual([['forget-person', 'done', id]]);
    });

    it('are known while something needs them, and so many months after', async () => {
      const [open, ended] = [await kept(), await kept()];
      const needed: PersonTrace['neededUntil'] = async (_, id) => (id === open ? NEEDED_WITHOUT_END : new Date('2027-10-01T09:00:00Z'));
      at = new Date('2028-04-01T08:59:59Z');
      await round(needed);
      expect([await isKnown(open), await isKnown(ended)]).toEqual([true, true]);
      at = new Date('2028-04-01T09:00:00Z');
      await round(needed);
      expect([await isKnown(open), await isKnown(ended)]).toEqual([true, false]);
    });

    it('are told of as counts, a line a day, to their organisation alone', async () => {
      await kept();
      await kept();
      at = new Date('2027-05-22T09:00:00Z');
      await round();
      await round();
      at = new Date('2027-05-23T09:00:00Z');
      await round();
      const asked = await service.request('/people/forgetting', { as: admin });
      expect(asked.body).toEqual({ months: 6, total: 2, items: [{ day: '2027-05-23', at: at.toISOString(), forgotten: 2, kept: 0 }, { day: '2027-05-22', at: '2027-05-22T09:00:00.000Z', forgotten: 0, kept: 2 }] });
      expect((await service.request('/people/forgetting', { as: await service.actor({ roles: ['organisation-admin'] }) })).body.total).toBe(0);
    });

    it('do not keep the others waiting where one cannot be forgotten', async () => {
      const [first, second] = [await kept(), await kept()];
      at = new Date('2027-05-23T09:00:00Z');
      const failing: PersonTrace = { ...trace(async () => null), forget: async (_, id) => { if (id === first) throw new Error('no'); return 0; } };
      await service.service.app.get(Forgetting).round([failing]);
      expect([await isKnown(first), await isKnown(second)]).toEqual([true, false]);
    });
  });

  describe('by the link of a letter', () => {
    it('act in what it is about until it ends; its secret is kept nowhere', async () => {
      const [links, id, about] = [service.service.app.get(PersonLinks), await kept(), { kind: 'ride', id: newId() }];
      const { organisationId } = admin;
      const [first, second] = await tenant.run(organisationId, async (tx) => [
        await links.make(tx, { organisationId, personId: id, about, at, expiresAt: new Date('2026-12-01T10:00:00Z') }), await links.make(tx, { organisationId, personId: id, about, at, expiresAt: new Date('2026-12-02T10:00:00Z') }),
      ]);
      const open = (token: string, by = organisationId) => tenant.run(by, (tx) => links.open(tx, by, token, at));
      expect([await open(first), await open(second)]).toEqual([{ personId: id, about }, { personId: id, about }]);
      expect([await open('x'.repeat(43)), await open(first.slice(1)), await open(first, newId())]).toEqual([undefined, undefined, undefined]);
      expect(JSON.stringify(await rows('person_links'))).not.toMatch(new RegExp(`${first}|${second}`));
      at = new Date('2026-12-01T10:00:00Z');
      expect([await open(first), await open(second)]).toEqual([undefined, { personId: id, about }]);
      await tenant.run(organisationId, (tx) => links.close(tx, organisationId, about));
      expect(await open(second)).toBeUndefined();
    });
  });
});
