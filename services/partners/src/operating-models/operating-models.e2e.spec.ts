import { DEMO_ORGANISATIONS, DEMO_PEOPLE, demoId } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners } from '../definition.js';
import { fillDemo } from '../demo/fill-demo.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const NOW = new Date('2026-11-23T08:00:00Z');
const { kannus, soite } = DEMO_ORGANISATIONS;
const MODEL = { kind: 'outreach', names: { fi: 'Juttupenkki' }, description: { fi: 'Penkki, jolla saa jutella.' }, links: ['https://penkki.example'] } as const;

let service: TestService;
beforeAll(async () => {
  service = await testService(partners, { clock: { now: () => NOW } });
  await fillDemo(service.service.app, MONDAY, service.identity.issuer);
});
afterAll(() => service.stop());

type PersonKey = keyof typeof DEMO_PEOPLE;
const ask = async (person: PersonKey, path: string, body?: object, method?: 'PUT') =>
  service.request(path, { as: { token: await service.identity.token(DEMO_PEOPLE[person].subject) }, ...(body && { body }), ...(method && { method }) });
const describeOne = async (more: object = {}) => (await ask('hyte', '/operating-models', { ...MODEL, ...more })).body as { id: string };
const adopt = (person: PersonKey, id: string, code: string, more: object = {}) => ask(person, `/operating-models/${id}/adoptions/${code}`, { state: 'piloted', since: '2026-11-01', version: 0, ...more }, 'PUT');
const told = (organisationId: string, id: string) => service.service.app.get(TenantTransactions).run(organisationId, (tx) =>
  tx.query<{ type: string; data: object }[]>('select type, data from outbox where aggregate_id = $1 order by id', [id]));

describe('the library', () => {
  const list = async (person: PersonKey, query = '') => (await ask(person, `/operating-models?${query}`)).body;
  const names = (body: { items: { names: { fi: string } }[] }) => body.items.map((one) => one.names.fi);

  it('is a matrix of models and the municipalities that concern the reader', async () => {
    const mine = await list('hyte');
    expect(mine.municipalityCodes).toEqual(['217']);
    expect((await list('osallisuus')).municipalityCodes).toEqual([...soite.serviceArea]);
    const tupa = (body: typeof mine) => body.items.find((one: { id: string }) => one.id === demoId('operating-model:heikin-tupa'));
    expect(tupa(mine).adoptions).toMatchObject([{ municipalityCode: '217', state: 'adopted', version: 2, mayWrite: true }]);
    expect(tupa(await list('yhdistys')).adoptions).toMatchObject([{ state: 'adopted', mayWrite: false }, { state: 'piloted', mayWrite: false }]);
  });

  it('finds by words, kind and state, and counts what each choice would leave', async () => {
    expect(names(await list('hyte', 'text=SEIN%C3%84T%C3%96N'))).toEqual(['Heikin Tupa']);
    expect(names(await list('osallisuus', 'kind=volunteering'))).toEqual(['Vapari-malli']);
    expect(names(await list('hyte', 'state=rooted&sort=name'))).toEqual(['Hyvinvointilähete', 'Järjestökahvit']);
    const { counts, total } = await list('hyte', 'state=rooted');
    expect([total, counts.kind, counts.state['rooted']]).toEqual([2, { 'social-prescribing': 1, participation: 1 }, 2]);
    expect(names(await list('osallisuus', 'sort=spread'))[0]).toBe('Hyvinvointilähete');
    expect((await list('hyte', 'pageSize=2&page=2')).items).toHaveLength(2);
    expect((await list('hyte', 'text=%25')).total).toBe(0);
  });

  it('is a file for spreadsheets', async () => {
    await describeOne({ names: { fi: '=1+1' } });
    const csv = await ask('hyte', '/operating-models/list.csv?wording=sv');
    expect(csv.body).toContain('Verksamhetsmodell;Slag;Finansieringen upphör;Kannus');
    expect(csv.body).toContain(`'=1+1;`);
    expect(String((await ask('hyte', '/operating-models/list.xlsx')).body).slice(0, 2)).toBe('PK');
  });
});

describe('what becomes of a model', () => {
  it('is asked in time: those whose funding ends within twelve months are listed, and not a day earlier or later', async () => {
    const ends: Record<string, string | null> = { 'Eilen ry': '2026-11-22', 'Tänään': '2026-11-23', 'Vuosi': '2027-11-23', 'Vuosi ja päivä': '2027-11-24', 'Ei loppua': null };
    for (const [fi, fundingEndsOn] of Object.entries(ends)) await describeOne({ names: { fi: `Rahoitus: ${fi}` }, fundingEndsOn });
    const { body } = await ask('hyte', '/operating-models?text=rahoitus:&fundingEnds=true');
    expect(body.items.map((one: { names: { fi: string }; fundingEndsOn: string }) => [one.names.fi, one.fundingEndsOn])).toEqual([['Rahoitus: Tänään', '2026-11-23'], ['Rahoitus: Vuosi', '2027-11-23']]);
    expect((await ask('hyte', '/operating-models?text=rahoitus:')).body).toMatchObject({ total: 5, counts: { fundingEnds: 2 } });
    expect((await ask('hyte', '/operating-models', { ...MODEL, fundingEndsOn: '2026-02-30' })).body.errors).toMatchObject([{ pointer: '/fundingEndsOn' }]);
  });

  it('is somebody’s to answer for: it lacks one until whoever looks after it says who', async () => {
    const { id } = await describeOne({ names: { fi: 'Vastuuton malli' } });
    const missing = async (person: PersonKey) => (await ask(person, '/responsibilities?kind=operating-model&state=missing&text=vastuuton')).body.items.map((one: { id: string }) => one.id);
    expect([await missing('hyte'), await missing('osallisuus')]).toEqual([[id], []]);
    const assign = (person: PersonKey) => ask(person, `/responsibilities/${id}/assignment`, { organisationId: kannus.id, startsOn: '2026-11-23', version: 0, reason: 'Sovittiin' });
    expect([(await ask('osallisuus', `/responsibilities/${id}`)).status, (await assign('osallisuus')).status]).toEqual([404, 404]);
    expect((await assign('hyte')).body).toMatchObject({ kind: 'operating-model', title: 'Vastuuton malli', responsible: { organisation: { id: kannus.id } } });
    expect(await missing('hyte')).toEqual([]);
    expect((await ask('hyte', `/operating-models/${id}`)).body).toMatchObject({ isOurs: true, responsible: { organisation: { id: kannus.id } } });
    expect((await ask('osallisuus', `/operating-models/${id}`)).body).toMatchObject({ isOurs: false, responsible: null, owner: { id: kannus.id } });
    expect((await ask('hyte', `/responsibilities/${id}/closing`, { lastDay: '2026-11-23', version: 1, reason: 'Loppui' })).body.code).toBe('model-stays-in-library');
  });
});

describe('an entry of the library', () => {
  it('is read by all and changed by whoever added it, with its story', async () => {
    const { id } = await describeOne();
    expect((await ask('kaveri', `/operating-models/${id}`)).body).toMatchObject({ names: { fi: 'Juttupenkki' }, owner: { id: kannus.id }, mayEdit: false });
    expect(await ask('osallisuus', `/operating-models/${id}`, { ...MODEL, kind: 'transport', version: 1, reason: 'Muutos' }, 'PUT')).toMatchObject({ status: 403, body: { code: 'model-is-kept-by-another' } });
    expect((await ask('hyte', `/operating-models/${id}`, { ...MODEL, kind: 'transport', version: 1, reason: 'Penkki liikkuu' }, 'PUT')).body).toMatchObject({ kind: 'transport', version: 2, mayEdit: true });
    expect(await ask('hyte', `/operating-models/${id}`, { ...MODEL, version: 1, reason: 'Vanha' }, 'PUT')).toMatchObject({ status: 409, body: { code: 'model-has-changed', details: { version: 2 } } });
    expect((await ask('kaveri', `/operating-models/${id}/timeline`)).body).toMatchObject({ total: 2, items: [{ what: 'changed', changed: ['kind'], reason: 'Penkki liikkuu', organisation: { id: kannus.id } }, { what: 'described' }] });
    expect((await ask('hyte', `/operating-models/${newId()}`)).status).toBe(404);
  });

  it('is refused with what no browser should open', async () => {
    const { status, body } = await ask('hyte', '/operating-models', { ...MODEL, links: ['javascript:alert(1)'] });
    expect([status, body.errors[0].pointer.startsWith('/links')]).toEqual([400, true]);
    expect((await ask('ohjaaja', '/operating-models', MODEL)).body.code).toBe('role-is-missing');
  });
});

describe('how far a municipality has come', () => {
  it('is written by itself or its region, and told to reporting', async () => {
    const { id } = await describeOne();
    expect((await adopt('hyte', id, '217')).body.adoptions).toMatchObject([{ municipalityCode: '217', state: 'piloted', since: '2026-11-01', version: 1 }]);
    expect(await adopt('hyte', id, '272')).toMatchObject({ status: 403, body: { code: 'municipality-is-of-another' } });
    expect((await adopt('yhdistys', id, '217')).body.code).toBe('municipality-is-of-another');
    expect((await adopt('osallisuus', id, '217', { state: 'adopted', version: 1, since: '2026-11-20' })).status).toBe(200);
    expect(await told(kannus.id, id)).toMatchObject([{ type: 'partners.responsibility-missing.v1', data: { subjectId: id, kind: 'operating-model', organisationId: kannus.id, from: '2026-11-23' } }, { type: 'partners.operating-model-adopted.v1', data: { municipalityCode: '217', kind: 'outreach', before: null, state: 'piloted', since: '2026-11-01' } }]);
    expect(await told(soite.id, id)).toMatchObject([{ data: { before: 'piloted', state: 'adopted' } }]);
  });

  it('goes back with a reason, which stands in the timeline', async () => {
    const { id } = await describeOne();
    await adopt('hyte', id, '217', { state: 'rooted' });
    expect((await adopt('hyte', id, '217', { state: 'known', version: 1, reason: ' ' })).body.code).toBe('step-back-needs-a-reason');
    await adopt('hyte', id, '217', { state: 'known', version: 1, reason: 'Vetäjä lähti.' });
    expect((await ask('kaveri', `/operating-models/${id}/timeline`)).body.items[0]).toMatchObject({ what: 'adopted', municipalityCode: '217', before: 'rooted', state: 'known', reason: 'Vetäjä lähti.', role: 'organisation-admin' });
  });

  it('of two at once is written once, and the other is told', async () => {
    const { id } = await describeOne();
    const answers = await Promise.all([adopt('hyte', id, '217'), adopt('osallisuus', id, '217', { state: 'adopted' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'adoption-has-changed', details: { version: 1 } });
  });
});
