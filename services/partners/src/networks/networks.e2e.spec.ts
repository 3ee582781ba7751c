import { DEMO_ORGANISATIONS, DEMO_PEOPLE, demoId } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners } from '../definition.js';
import { fillDemo } from '../demo/fill-demo.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const NOW = new Date('2026-11-23T08:00:00Z');
const { kannus, soite, kohtaamispaikka, vanverksamhet, kokkola } = DEMO_ORGANISATIONS;
const NETWORK = { type: 'other', name: 'Kylien verkosto', language: 'fi', purpose: 'Kylät yhdessä.', municipalityCodes: ['272', '217'], startsOn: '2026-01-01', endsOn: '2027-12-31', resource: 'none' };

let service: TestService;
let tenant: TenantTransactions;
beforeAll(async () => {
  service = await testService(partners, { clock: { now: () => NOW } });
  tenant = service.service.app.get(TenantTransactions);
  await fillDemo(service.service.app, MONDAY, service.identity.issuer);
  // The demo is filled at every start and leaves what is there as it is.
  await fillDemo(service.service.app, MONDAY, service.identity.issuer);
});
afterAll(() => service.stop());

type PersonKey = keyof typeof DEMO_PEOPLE;
const ask = async (person: PersonKey, path: string, body?: object, method?: 'PUT') =>
  service.request(path, { as: { token: await service.identity.token(DEMO_PEOPLE[person].subject) }, ...(body && { body }), ...(method && { method }) });
const found = async (more: object = {}, person: PersonKey = 'hyte') => (await ask(person, '/networks', { ...NETWORK, ...more })).body as { id: string };
const join = (id: string, organisationId: string, more: object = {}, person: PersonKey = 'hyte') => ask(person, `/networks/${id}/memberships`, { organisationId, startsOn: '2026-01-01', ...more });
interface Member { readonly id: string; readonly organisation: { readonly id: string }; readonly endsOn: string | null; readonly lastDay: string | null; readonly state: string; readonly version: number; readonly mayEnd: boolean }
const members = async (id: string, query = '', person: PersonKey = 'hyte') => (await ask(person, `/networks/${id}/memberships?${query}`)).body as { items: Member[]; total: number; counts: Record<string, number> };
const leave = (person: PersonKey, id: string, member: Member, lastDay: string, version = member.version) => ask(person, `/networks/${id}/memberships/${member.id}/ending`, { lastDay, version, reason: 'Tehtävät muuttuivat' });
const told = (organisationId: string, id: string) => tenant.run(organisationId, (tx) => tx.query<{ type: string; data: object }[]>('select type, data from outbox where aggregate_id = $1 order by id', [id]));

describe('the register of networks', () => {
  const names = ({ items }: { items: { name: string }[] }) => items.map(({ name }) => name);

  it('is read by all, finds by words, type, state, place and whose it is, and counts what each choice would leave', async () => {
    const all = (await ask('ohjaaja', '/networks')).body;
    expect(names(all)).toEqual(['Kannuksen kohtaamispaikkojen verkosto', 'Kannuksen perhekeskusverkosto', 'Keski-Pohjanmaan hyvinvointiyhteistyöverkosto', 'Lasten ja nuorten yksinäisyyden oppimisverkosto']);
    expect(all).toMatchObject({ total: 4, counts: { type: { learning: 1, other: 1 }, state: { 'in-force': 4 }, mine: 3 } });
    expect(all.items[3]).toMatchObject({ startsOn: '2025-01-01', endsOn: '2028-12-31', state: 'in-force', members: 3, convener: { id: soite.id } });
    expect(names((await ask('hyte', '/networks?text=KOKKOLAN')).body)).toHaveLength(2);
    expect(names((await ask('kaveri', '/networks?mine=true')).body)).toEqual([]);
    expect(names((await ask('yhdistys', '/networks?mine=true&sort=members')).body)[0]).toBe('Keski-Pohjanmaan hyvinvointiyhteistyöverkosto');
    expect((await ask('hyte', '/networks?type=learning&municipalityCode=217')).body).toMatchObject({ total: 0, counts: { type: { other: 1, 'family-centre': 1, 'wellbeing-cooperation': 1 } } });
    expect((await ask('hyte', '/networks?text=%25')).body.total).toBe(0);
    expect(names((await ask('hyte', '/networks?sort=newest&pageSize=1&page=4')).body)).toEqual(['Kannuksen perhekeskusverkosto']);
  });

  it('is a file for spreadsheets, and so are those who belong to a network', async () => {
    const { id } = await found({ name: '=1+1' });
    await join(id, kokkola.id);
    expect((await ask('hyte', '/networks/list.csv?wording=sv&text=%3D1')).body).toContain(`'=1+1;Annat nätverk;Kannus stad;Kannus, Karleby;2026-01-01;2027-12-31;I kraft;1`);
    expect((await ask('hyte', `/networks/${id}/memberships/list.csv?wording=sv`)).body).toContain('Karleby stad;2026-01-01;2027-12-31;I kraft');
    for (const path of ['/networks/list.xlsx', `/networks/${id}/memberships/list.xlsx`]) expect(String((await ask('hyte', path)).body).slice(0, 2)).toBe('PK');
    expect((await ask('hyte', `/networks/${newId()}/memberships/list.csv`)).status).toBe(404);
    await ask('hyte', `/networks/${id}/ending`, { lastDay: '2026-01-01', version: 1, reason: 'Kokeilu' });
  });

  it('shows where a cooperation network is missing, until one covers the place', async () => {
    const missing = async () => ((await ask('yhdistys', '/networks/missing')).body as { items: { region: string; municipalityCodes: string[]; isWhole: boolean }[] }).items.map(({ region, municipalityCodes, isWhole }) => [region, isWhole || municipalityCodes]);
    expect(await missing()).toEqual(expect.arrayContaining([['15', true], ['18', ['421']]]));
    const cooperation = { ...NETWORK, type: 'wellbeing-cooperation', municipalityCodes: ['421'] };
    const { id } = await found({ ...cooperation, startsOn: '2026-11-24', endsOn: null });
    expect(await missing()).toContainEqual(['18', ['421']]);
    expect((await ask('hyte', `/networks/${id}`, { ...cooperation, startsOn: '2026-11-23', endsOn: null, version: 1, reason: 'Aloitetaan heti' }, 'PUT')).status).toBe(200);
    expect(await missing()).toEqual([['15', true]]);
    await ask('hyte', `/networks/${id}/ending`, { lastDay: '2026-11-23', version: 2, reason: 'Kokeilu' });
    expect((await ask('hyte', '/networks', { ...cooperation, municipalityCodes: [] })).body.code).toBe('cooperation-network-needs-its-area');
  });
});

describe('a network', () => {
  it('is a matter from its founding on: it lacks somebody until the convener says who, bears the network’s name, and is over with it', async () => {
    const { id } = await found({ name: 'Vastuuton verkosto' });
    const missing = async () => (await ask('hyte', '/responsibilities?kind=network&state=missing&text=vastuuton')).body.items.map((one: { id: string }) => one.id);
    expect(await missing()).toEqual([id]);
    expect((await ask('osallisuus', `/responsibilities/${id}`)).status).toBe(404);
    expect((await ask('hyte', `/responsibilities/${id}`)).body).toMatchObject({ hasNetwork: true, closedOn: '2027-12-31', timeline: [{ what: 'registered', reason: 'Verkosto perustettiin' }] });
    await ask('hyte', `/responsibilities/${id}/assignment`, { organisationId: kannus.id, startsOn: '2026-11-23', version: 1, reason: 'Sovittiin' });
    expect(await missing()).toEqual([]);
    expect((await ask('hyte', `/networks/${id}`)).body).toMatchObject({ isOurs: true, responsible: { organisation: { id: kannus.id } } });
    expect((await ask('kaveri', `/networks/${id}`)).body).toMatchObject({ isOurs: false, responsible: null, mayConvene: false });
    expect((await ask('hyte', `/responsibilities/${id}/closing`, { lastDay: '2026-11-23', version: 2, reason: 'Loppui' })).body.code).toBe('network-is-ended-elsewhere');
    await ask('hyte', `/networks/${id}`, { ...NETWORK, name: 'Nimetty verkosto', version: 1, reason: 'Nimi vaihtui' }, 'PUT');
    expect((await ask('hyte', `/responsibilities/${id}`)).body).toMatchObject({ title: 'Nimetty verkosto', version: 3, responsible: { organisation: { id: kannus.id } } });
    await ask('hyte', `/networks/${id}/ending`, { lastDay: '2026-11-30', version: 2, reason: 'Työ on tehty' });
    expect((await ask('hyte', `/responsibilities/${id}`)).body).toMatchObject({ closedOn: '2026-11-30', responsibilities: [{ endsOn: '2026-11-30' }], timeline: [{ what: 'closed', reason: 'Työ on tehty' }, { what: 'changed', reason: 'Nimi vaihtui' }, { what: 'assigned' }, { what: 'registered' }] });
    expect((await told(kannus.id, id)).map(({ type, data }) => [type.split('.')[1], data])).toMatchObject([
      ['network-founded', { type: 'other', convenerId: kannus.id, municipalityCodes: ['217', '272'], endsOn: '2027-12-31' }], ['responsibility-missing', { from: '2026-11-23' }], ['responsibility-assigned', {}],
      ['network-ended', { lastDay: '2026-11-30' }], ['responsibility-missing', { from: null, overFrom: '2026-12-01' }],
    ]);
  });

  it('is changed by its convener alone, over nothing that another has written', async () => {
    const { id } = await found();
    expect(await ask('osallisuus', `/networks/${id}`, { ...NETWORK, name: 'Oma', version: 1, reason: 'Muutos' }, 'PUT')).toMatchObject({ status: 403, body: { code: 'network-is-convened-by-another' } });
    expect((await ask('hyte', `/networks/${id}`, { ...NETWORK, resource: 'agreed', resourceNote: 'Kahvit kaupungilta.', version: 1, reason: 'Sovittiin' }, 'PUT')).body).toMatchObject({ version: 2, resourceNote: 'Kahvit kaupungilta.' });
    expect(await ask('hyte', `/networks/${id}`, { ...NETWORK, name: 'Vanhasta', version: 1, reason: 'Vanhasta' }, 'PUT')).toMatchObject({ status: 409, body: { code: 'network-has-changed', details: { version: 2 } } });
    expect((await ask('kaveri', `/networks/${id}/timeline`)).body).toMatchObject({ total: 2, items: [{ what: 'changed', changed: ['resource', 'resourceNote'], reason: 'Sovittiin', organisation: { id: kannus.id } }, { what: 'founded' }] });
    expect((await ask('hyte', '/networks', { ...NETWORK, endsOn: '2025-12-31' })).body.code).toBe('network-ends-before-it-begins');
    expect((await ask('hyte', '/networks', { ...NETWORK, endsOn: '2026-02-30' })).body.errors).toMatchObject([{ pointer: '/endsOn' }]);
    expect((await ask('ohjaaja', '/networks', NETWORK)).body.code).toBe('role-is-missing');
    expect((await ask('hyte', `/networks/${newId()}`)).status).toBe(404);
  });

  it('leads to the forum in which it meets, for those who belong to the forum', async () => {
    const id = demoId('network:hyvinvointi');
    expect((await ask('hyte', `/networks/${id}`)).body.forum).toMatchObject({ name: 'Kohtaamisten verkostotapaaminen', nextOn: expect.any(String) });
    const shown = async (person: PersonKey) => (await ask(person, `/networks/${id}`)).body.forum;
    expect([await shown('jarjesto') !== null, await shown('yhdistys') !== null]).toEqual([true, true]);
    const alone = (await ask('hyte', '/forums', { type: 'association-coffee', language: 'fi', name: 'Omat kahvit', cadence: 'monthly' })).body as { id: string };
    const { id: own } = await found({ forumId: alone.id });
    expect((await ask('osallisuus', `/networks/${own}`)).body.forum).toBeNull();
    expect((await ask('osallisuus', '/networks', { ...NETWORK, forumId: alone.id })).body.code).toBe('forum-is-convened-by-another');
  });
});

describe('belonging to a network', () => {
  it('begins within its time and once at a time, and everybody reads who belongs', async () => {
    const { id } = await found();
    expect((await join(id, soite.id)).body).toMatchObject({ id, members: 1 });
    expect((await join(id, soite.id, { startsOn: '2027-01-01' })).body.code).toBe('member-belongs-already');
    expect((await join(id, kokkola.id, { startsOn: '2025-12-31' })).body).toMatchObject({ code: 'network-membership-is-outside-the-network', details: { startsOn: '2026-01-01', endsOn: '2027-12-31' } });
    expect((await join(id, newId())).body.code).toBe('related-organisation-is-unknown');
    expect((await join(id, kohtaamispaikka.id, {}, 'yhdistys')).body.code).toBe('network-is-convened-by-another');
    await join(id, kohtaamispaikka.id, { startsOn: '2027-01-01' });
    expect(await members(id, 'state=in-force', 'kaveri')).toMatchObject({ total: 1, items: [{ organisation: { id: soite.id }, endsOn: null, lastDay: '2027-12-31', mayEnd: false }], counts: { 'in-force': 1, upcoming: 1 } });
    expect((await members(id, 'text=kohtaamispaikka')).items).toMatchObject([{ state: 'upcoming', mayEnd: true }]);
  });

  it('ends when the member leaves by itself, or the convener ends it, with a reason in the timeline', async () => {
    const { id } = await found();
    for (const one of [soite, kohtaamispaikka]) await join(id, one.id);
    const [association, region] = (await members(id)).items as [Member, Member];
    expect([association.organisation.id, region.organisation.id]).toEqual([kohtaamispaikka.id, soite.id]);
    expect((await leave('kaveri', id, association, '2026-11-20')).body.code).toBe('network-membership-is-of-another');
    expect((await leave('yhdistys', id, association, '2026-11-20')).status).toBe(201);
    expect(await leave('yhdistys', id, association, '2026-11-19')).toMatchObject({ status: 409, body: { code: 'network-membership-has-changed', details: { version: 2 } } });
    expect((await leave('hyte', id, region, '2026-11-23')).status).toBe(201);
    expect((await members(id, 'sort=ends')).items).toMatchObject([{ organisation: { id: kohtaamispaikka.id }, state: 'over', endsOn: '2026-11-20', mayEnd: false }, { organisation: { id: soite.id }, state: 'in-force', endsOn: '2026-11-23' }]);
    expect((await ask('hyte', `/networks/${id}/timeline`)).body.items).toMatchObject([
      { what: 'left', member: { id: soite.id }, organisation: { id: kannus.id } }, { what: 'left', member: { id: kohtaamispaikka.id }, organisation: { id: kohtaamispaikka.id }, endsOn: '2026-11-20', reason: 'Tehtävät muuttuivat' },
      { what: 'joined' }, { what: 'joined' }, { what: 'founded' },
    ]);
    expect(await told(kohtaamispaikka.id, association.id)).toMatchObject([{ type: 'partners.network-membership-ended.v1', data: { networkId: id, organisationId: kohtaamispaikka.id, lastDay: '2026-11-20' } }]);
  });

  it('is corrected by the convener, which also takes an ending back; one that never began is in the timeline alone', async () => {
    const { id } = await found();
    await join(id, kokkola.id);
    const [member] = (await members(id)).items as [Member];
    await leave('hyte', id, member, '2026-11-20');
    const correct = (version: number, more: object = {}) => ask('hyte', `/networks/${id}/memberships/${member.id}`, { startsOn: '2026-02-01', version, reason: 'Jatkaa sittenkin', ...more }, 'PUT');
    expect((await correct(1)).body.code).toBe('network-membership-has-changed');
    expect((await correct(2)).body).toMatchObject({ members: 1 });
    expect((await correct(3, { endsOn: '2028-01-01' })).body.code).toBe('network-membership-is-outside-the-network');
    expect((await leave('hyte', id, member, '2026-01-31', 3)).body).toMatchObject({ members: 0 });
    expect(await members(id)).toMatchObject({ total: 0, counts: {} });
    expect((await ask('hyte', `/networks/${id}/timeline`)).body.items.map(({ what }: { what: string }) => what)).toEqual(['left', 'corrected', 'left', 'joined', 'founded']);
    expect((await join(id, kokkola.id)).status).toBe(201);
  });

  it('ends with the network, whose time is not shortened over it otherwise', async () => {
    const { id } = await found();
    await join(id, soite.id, { endsOn: '2027-06-30' });
    await join(id, kohtaamispaikka.id, { startsOn: '2027-01-01' });
    await join(id, vanverksamhet.id);
    const { body } = await ask('hyte', `/networks/${id}`, { ...NETWORK, endsOn: '2026-12-31', version: 1, reason: 'Lyhenee' }, 'PUT');
    expect(body).toMatchObject({ code: 'memberships-are-outside-the-network', details: { memberships: 2 } });
    expect((await ask('hyte', `/networks/${id}/ending`, { lastDay: '2026-11-22', version: 1, reason: 'Työ on tehty' })).body).toMatchObject({ state: 'over', endedBecause: 'Työ on tehty', endsOn: '2026-11-22', members: 0, mayConvene: false });
    expect((await members(id)).items).toMatchObject([{ organisation: { id: soite.id }, lastDay: '2026-11-22', state: 'over' }, { organisation: { id: vanverksamhet.id }, lastDay: '2026-11-22', state: 'over', endsOn: null }]);
    expect((await join(id, kokkola.id)).body.code).toBe('network-has-ended');
  });

  it('of two who write at once is written once, also where the program forgets', async () => {
    const { id } = await found();
    const answers = await Promise.all(Array.from({ length: 5 }, () => join(id, kokkola.id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    await expect(tenant.run(kannus.id, (tx) => tx.query('insert into network_memberships (organisation_id, id, network_id, member_id, starts_on, version) values ($1, $2, $3, $4, $5, 1)', [kannus.id, newId(), id, kokkola.id, '2027-12-31']))).rejects.toMatchObject({ code: '23P01' });
    const [[, byAnother], [, byMember]] = await Promise.all([soite, kokkola].map((one) => tenant.run(one.id, (tx) => tx.query<[unknown, number]>('update network_memberships set version = version + 1 where network_id = $1', [id])))) as [[unknown, number], [unknown, number]];
    expect([byAnother, byMember]).toEqual([0, 1]);
  });
});
