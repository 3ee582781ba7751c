import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { eventually, testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners } from '../../definition.js';
import { fillDemo } from '../../demo/fill-demo.js';
import { contentOf } from '../domain/organisation.js';
import { association } from '../domain/organisation.examples.js';
import { installOrganisation } from '../domain/register-organisation.js';
import { OrganisationStore } from '../storage/organisation.store.js';
import { surroundingsOf } from '../storage/surroundings.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const NOW = new Date('2026-11-21T12:00:00Z');
const { kohtaamispaikka, kannus, soite, soittorinki, perhonKyla, jarjestotuki, wiitaunioni, viitasaari, ray, stea, sairaanhoitopiiri, vanverksamhet } = DEMO_ORGANISATIONS;
type PersonKey = keyof typeof DEMO_PEOPLE;

describe('the registry of organisations', () => {
  let service: TestService;

  beforeAll(async () => {
    service = await testService(partners, { clock: { now: () => NOW } });
    await fillDemo(service.service.app, MONDAY, service.identity.issuer);
  });
  afterAll(() => service.stop());

  const as = async (person: PersonKey) => ({ token: await service.identity.token(DEMO_PEOPLE[person].subject) });
  const get = async (path: string, person: PersonKey = 'hyte') => (await service.request(path, { as: await as(person) })).body;
  const content = (more: object = {}) => ({ type: 'association', names: { fi: 'Kylän kahvittajat ry' }, municipalityCode: '217', serviceArea: ['217'], languages: ['fi'], reason: 'Uusi kumppani', ...more });
  const register = async (more: object = {}, person: PersonKey = 'hyte') => service.request('/organisations', { as: await as(person), body: content(more) });
  const edit = async (id: string, person: PersonKey, version: number, more: object = {}) =>
    service.request(`/organisations/${id}`, { method: 'PUT', as: await as(person), body: { ...content({ reason: 'Korjaus' }), version, ...more } });
  const names = (body: { items: { names: { fi: string } }[] }) => body.items.map((one) => one.names.fi);
  const news = async (organisationId: string) => service.service.app.get(TenantTransactions).run(organisationId, (tx) =>
    tx.query<{ type: string; aggregate_id: string; data: Record<string, unknown> }[]>('select type, aggregate_id, data from outbox order by id'));

  describe('the list', () => {
    it.each([
      ['a word of the name', 'text=soittorinki', [soittorinki.names.fi]],
      ['several words in any order and letters', 'text=RINKI+lestijoki', [soittorinki.names.fi]],
      ['a name in Swedish', 'text=byaf%C3%B6rening', [perhonKyla.names.fi]],
      ['a business id', 'text=9999904-4', [perhonKyla.names.fi]],
      ['signs that mean something in SQL', 'text=%25', []],
      ['a type', 'type=hospital-district', [sairaanhoitopiiri.names.fi]],
      ['a language', 'language=uk', [DEMO_ORGANISATIONS.digituki.names.fi]],
      ['what has ended', 'state=ended', [sairaanhoitopiiri.names.fi, ray.names.fi]],
      ['a municipality that it serves beyond its home', 'municipalityCode=601&type=joint-municipal-authority', [wiitaunioni.names.fi]],
    ])('finds by %s', async (_, query, found) => expect(names(await get(`/organisations?${query}`)).sort()).toEqual([...found].sort()));

    it('counts for each filter what there would be, the others kept', async () => {
      const { total, facets } = await get('/organisations?type=association&municipalityCode=217');
      expect(total).toBe(2);
      expect(facets.type).toMatchObject({ municipality: 1, parish: 1, 'informal-group': 1, association: 2 });
      expect(facets.municipalityCode).toMatchObject({ 217: 2, 272: 2 });
      expect(facets.state).toEqual({ active: 2 });
    });

    it('gives pages in the order that was asked for', async () => {
      const [first, second] = [await get('/organisations?pageSize=3'), await get('/organisations?pageSize=3&page=2')];
      expect([first.items.length, second.items.length, first.total]).toEqual([3, 3, Object.keys(DEMO_ORGANISATIONS).length]);
      expect(names(await get('/organisations?pageSize=100'))).toEqual(names(await get('/organisations?pageSize=100')).sort(new Intl.Collator('fi').compare));
      expect(names(await get('/organisations?sort=changed&pageSize=2')).sort()).toEqual([kohtaamispaikka.names.fi, perhonKyla.names.fi].sort());
    });

    it('tells whether the reader may enter new ones, and refuses what it does not know', async () => {
      expect([(await get('/organisations')).mayRegister, (await get('/organisations', 'sihteeri')).mayRegister]).toEqual([true, false]);
      for (const query of ['type=party', 'state=asleep', 'sort=random()', 'pageSize=101', 'page=0', 'colour=red']) expect((await service.request(`/organisations?${query}`, { as: await as('hyte') })).status, query).toBe(400);
    });

    it('is a file for spreadsheets that no spreadsheet executes', async () => {
      await register({ names: { fi: '=HYPERLINK("http://paha.example";"Avaa")' } });
      const csv = await service.request('/organisations/list.csv?text=hyperlink&wording=sv', { as: await as('hyte') });
      expect(csv.headers.get('content-disposition')).toBe('attachment; filename="partner.csv"');
      expect(csv.body).toContain('Namn;Typ;FO-nummer');
      expect(csv.body).toContain(`"'=HYPERLINK(""http://paha.example"";""Avaa"")"`);
      const xlsx = await service.request('/organisations/list.xlsx', { as: await as('hyte') });
      expect([xlsx.status, String(xlsx.body).slice(0, 2), xlsx.headers.get('content-type')]).toEqual([200, 'PK', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
    });
  });

  describe('one organisation', () => {
    it('reads with all that belongs around it', async () => {
      expect(await get(`/organisations/${wiitaunioni.id}`)).toMatchObject({ members: [{ names: { fi: 'Viitasaaren kaupunki' } }, { names: { fi: 'Pihtiputaan kunta' } }] });
      expect(await get(`/organisations/${viitasaari.id}`)).toMatchObject({ jointOrganisations: [{ id: wiitaunioni.id }] });
      expect(await get(`/organisations/${ray.id}`)).toMatchObject({ endedOn: '2016-12-31', successor: { id: stea.id } });
      expect(await get(`/organisations/${stea.id}`)).toMatchObject({ predecessors: [{ id: ray.id }] });
      expect(await get(`/organisations/${kohtaamispaikka.id}`)).toMatchObject({ parts: [{ id: soittorinki.id }], phone: '040 000 0000', agreements: 0 });
      expect((await get(`/organisations/${kohtaamispaikka.id}`, 'sihteeri')).agreements).toBe(1);
      expect((await service.request(`/organisations/${newId()}`, { as: await as('hyte') })).status).toBe(404);
    });

    it('tells everybody how to reach it only behind the login', async () => {
      expect((await service.request(`/public/organisations/${kohtaamispaikka.id}`)).body).not.toHaveProperty('phone');
    });

    it('has a timeline that says who as a role and an organisation, when, why and what', async () => {
      const { items, total, organisations } = await get(`/organisations/${kohtaamispaikka.id}/timeline`);
      expect(total).toBe(2);
      expect(items[0]).toMatchObject({
        version: 2, by: { organisation: { id: kannus.id }, role: 'hyte-coordinator', onBehalf: false }, reason: 'Toimii nykyään myös Toholammilla', changes: [{ field: 'serviceArea', before: ['217'], after: ['217', '849'] }],
      });
      expect(items[1]).toMatchObject({ version: 1, by: { role: null }, changes: [] });
      expect(organisations.map((one: { id: string }) => one.id)).toContain(kannus.id);
      expect(JSON.stringify(items)).not.toMatch(new RegExp(Object.values(DEMO_PEOPLE).flatMap(({ displayName, subject }) => [displayName, subject]).join('|')));
    });
  });

  describe('entering a new one', () => {
    it('is done by a coordinator and told to everyone', async () => {
      const { status, body } = await register({ names: { fi: 'Tuliterä ry' }, businessId: '9999907-9' });
      expect([status, body.version, body.mayEdit]).toEqual([201, 1, true]);
      expect((await news(kannus.id)).at(-1)).toMatchObject({ type: 'partners.organisation-registered.v1', aggregate_id: body.id });
      expect((await register({}, 'sihteeri')).status).toBe(403);
    });

    it('leads to the first where the business id is known, also of twenty at once', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => register({ names: { fi: `Sama ${n} ry` }, businessId: '9999908-7' })));
      const made = answers.filter(({ status }) => status === 201);
      expect(made).toHaveLength(1);
      for (const { status, body } of answers.filter((answer) => answer !== made[0])) expect([status, body.code, body.details]).toEqual([409, 'business-id-is-registered', { organisationId: made[0]!.body.id }]);
    });

    it('leads to the first also while that is just being entered', async () => {
      const [id, first] = [newId(), { ...contentOf(association()), businessId: '9999909-5' }];
      const { app } = service.service;
      let second!: ReturnType<typeof register>;
      await app.get(TenantTransactions).run(kannus.id, async (tx) => {
        await surroundingsOf(tx, first);
        await app.get(OrganisationStore).change(tx, kannus.id, id, installOrganisation(id, first, kannus.id, NOW));
        second = register({ businessId: '9999909-5' });
        await eventually(async () => {
          if ((await service.database.mail.query<unknown[]>('select 1 from pg_locks where not granted')).length === 0) throw new Error('nobody waits yet');
        });
      });
      expect((await second).body).toMatchObject({ code: 'business-id-is-registered', details: { organisationId: id } });
    });

    it.each([
      ['a wrong check digit', { businessId: '9999900-2' }, '/businessId'], ['no name', { names: { fi: ' ' } }, '/names/fi'], ['a town that is none', { municipalityCode: '999' }, '/municipalityCode'],
      ['a script for a website', { website: 'javascript:alert(1)' }, '/website'], ['no reason', { reason: ' a ' }, '/reason'], ['a day that never was', { endedOn: '2026-02-30' }, '/endedOn'],
    ])('is refused with %s', async (_, more, pointer) => {
      const { status, body } = await register(more);
      expect([status, body.errors?.map((one: { pointer: string }) => one.pointer)]).toEqual([400, [pointer]]);
    });
  });

  describe('correcting', () => {
    const fresh = async () => (await register({ names: { fi: `Korjattava ${newId()} ry` } })).body as { id: string; names: { fi: string } };

    it('is told to others where their records follow, and stays here where not', async () => {
      const { id, names: own } = await fresh();
      const told = async () => (await news(kannus.id)).filter((one) => one.aggregate_id === id).map(({ type }) => type.split('.')[1]);
      expect((await edit(id, 'hyte', 1, { names: own, phone: '040 000 0001' })).body).toMatchObject({ version: 2, phone: '040 000 0001' });
      expect(await told()).toEqual(['organisation-registered']);
      await edit(id, 'hyte', 2, { names: { fi: 'Uusi nimi ry' }, phone: '040 000 0001' });
      expect(await told()).toEqual(['organisation-registered', 'organisation-changed']);
    });

    it('of two at once overwrites nothing: the second sees both states', async () => {
      const { id, names: own } = await fresh();
      const [one, other] = await Promise.all([edit(id, 'hyte', 1, { names: own, phone: '040 000 0001' }), edit(id, 'hyte', 1, { names: own, phone: '040 000 0002' })]);
      const [won, lost] = one.status === 200 ? [one, other] : [other, one];
      expect([won.status, lost.status, lost.body.code]).toEqual([200, 409, 'organisation-has-changed']);
      expect(lost.body.details).toMatchObject({ version: 2, standing: { phone: [won.body.phone] } });
      expect((await get(`/organisations/${id}`)).phone).toBe(won.body.phone);
      expect((await get(`/organisations/${id}/timeline`)).total).toBe(2);
      expect((await edit(id, 'hyte', 1, { names: own, phone: won.body.phone })).status).toBe(200);
    });

    it('is for its keepers alone, and the refusal stands in the audit', async () => {
      expect(await edit(vanverksamhet.id, 'hyte', 1)).toMatchObject({ status: 403, body: { code: 'organisation-is-kept-by-others' } });
      expect(await edit(newId(), 'hyte', 1)).toMatchObject({ status: 403, body: { code: 'organisation-is-kept-by-others' } });
      expect((await edit(kohtaamispaikka.id, 'ohjaaja', 2)).body.code).toBe('role-is-missing');
      const rows = await service.service.app.get(TenantTransactions).run(kannus.id, (tx) => tx.query<{ object_id: string }[]>(`select object_id from audit_entries where outcome = 'refused' and reason = 'organisation-is-kept-by-others'`));
      expect(rows.map(({ object_id: id }) => id)).toContain(vanverksamhet.id);
      expect((await get(`/organisations/${vanverksamhet.id}`)).mayEdit).toBe(false);
    });

    it('cannot make of an association what governs an area', async () => {
      expect((await edit(kohtaamispaikka.id, 'sihteeri', 2, { type: 'wellbeing-region' })).body.code).toBe('organisation-comes-with-installation');
    });

    it('puts no organisation under itself', async () => {
      const [above, below] = [await fresh(), await fresh()];
      expect((await edit(below.id, 'hyte', 1, { names: below.names, parentId: above.id })).status).toBe(200);
      expect((await edit(above.id, 'hyte', 1, { names: above.names, parentId: below.id })).body.code).toBe('organisation-is-part-of-itself');
    });
  });

  describe('keeping on behalf', () => {
    it('is given and taken back by the organisation, and each change of the adviser is seen as such', async () => {
      const village = await get(`/organisations/${perhonKyla.id}`, 'jarjesto');
      expect(village).toMatchObject({ adviser: { id: jarjestotuki.id }, mayEdit: true, mayDelegate: false });
      const { names: own, businessId, municipalityCode, serviceArea, languages, version } = village;
      const changed = await edit(perhonKyla.id, 'jarjesto', version, { type: village.type, names: own, businessId, municipalityCode, serviceArea, languages, phone: '040 000 0005' });
      expect(changed.body).toMatchObject({ phone: '040 000 0005' });
      expect((await get(`/organisations/${perhonKyla.id}/timeline`)).items[0].by).toMatchObject({ organisation: { id: jarjestotuki.id }, role: 'association-adviser', onBehalf: true });
    });

    it('ends at once', async () => {
      const secretary = await as('sihteeri');
      const ask = (path: string, body: object) => service.request(`/organisations/${kohtaamispaikka.id}/${path}`, { as: secretary, body });
      expect((await ask('delegation', { adviserId: jarjestotuki.id, reason: 'Sihteeri lomalla' })).body).toMatchObject({ adviser: { id: jarjestotuki.id } });
      expect((await get(`/organisations/${kohtaamispaikka.id}`, 'jarjesto')).mayEdit).toBe(true);
      expect((await ask('delegation/ending', { reason: 'Loma päättyi' })).body).toMatchObject({ adviser: null });
      expect(await edit(kohtaamispaikka.id, 'jarjesto', 4)).toMatchObject({ status: 403 });
      expect((await ask('delegation', { adviserId: newId(), reason: 'Ei ketään' })).body.code).toBe('adviser-is-unknown');
      expect((await service.request(`/organisations/${soite.id}/delegation`, { as: secretary, body: { adviserId: jarjestotuki.id, reason: 'Ei oma' } })).body.code).toBe('organisation-is-kept-by-others');
    });
  });
});
