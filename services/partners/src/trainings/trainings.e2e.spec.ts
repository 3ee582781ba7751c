import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners } from '../definition.js';
import { fillDemo } from '../demo/fill-demo.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const NOW = new Date('2026-11-23T08:00:00Z');
const { kannus } = DEMO_ORGANISATIONS;
const TRAINING = { topic: 'volunteering', title: 'Vapaaehtoisen ilta', heldOn: '2026-11-20', municipalityCodes: ['272', '217'], staff: 2, volunteers: 10, organisations: 4 };

let service: TestService;
beforeAll(async () => {
  service = await testService(partners, { clock: { now: () => NOW } });
  await fillDemo(service.service.app, MONDAY, service.identity.issuer);
});
afterAll(() => service.stop());

type PersonKey = keyof typeof DEMO_PEOPLE;
const ask = async (person: PersonKey, path: string, body?: object, method?: 'PUT') =>
  service.request(path, { as: { token: await service.identity.token(DEMO_PEOPLE[person].subject) }, ...(body && { body }), ...(method && { method }) });
const record = async (more: object = {}) => (await ask('hyte', '/trainings', { ...TRAINING, ...more })).body as { id: string };
const told = (id: string) => service.service.app.get(TenantTransactions).run(kannus.id, (tx) => tx.query<{ type: string; data: object }[]>('select type, data from outbox where aggregate_id = $1 order by id', [id]));

describe('the register of trainings', () => {
  it('finds by words, topic, place and year, sums who came, and counts what each choice would leave', async () => {
    const titles = ({ items }: { items: { title: string }[] }) => items.map(({ title }) => title);
    const all = (await ask('yhdistys', '/trainings')).body;
    expect(titles(all)).toEqual(['Miten kysyn yksinäisyydestä', 'Kirjaston ja nuorisotyön yhteinen iltapäivä', 'Linkkihenkilön peruskurssi', 'Vertaisohjaajan ensiaskeleet', 'Vapari-malli tutuksi']);
    expect(all).toMatchObject({ total: 5, sums: { staff: 62, volunteers: 25 }, counts: { topic: { 'raising-the-subject': 1 }, year: { 2026: 4, 2025: 1 } } });
    expect(titles((await ask('hyte', '/trainings?text=KIRJASTON')).body)).toEqual(['Kirjaston ja nuorisotyön yhteinen iltapäivä']);
    expect((await ask('hyte', '/trainings?municipalityCode=849')).body).toMatchObject({ total: 1, sums: { staff: 6, volunteers: 11 } });
    expect((await ask('hyte', '/trainings?year=2025&topic=volunteering')).body).toMatchObject({ total: 0, sums: { staff: 0, volunteers: 0 }, counts: { topic: { 'operating-models': 1 }, year: {} } });
    expect(titles((await ask('hyte', '/trainings?sort=people&pageSize=1')).body)).toEqual(['Miten kysyn yksinäisyydestä']);
  });

  it('is a file for spreadsheets', async () => {
    const { id } = await record({ title: '=1+1' });
    const csv = await ask('hyte', '/trainings/list.csv?wording=sv&text=%3D1');
    expect(csv.body).toContain('Dag;Utbildning;Ämne;Arrangör;Kommuner;Yrkespersoner;Frivilliga;Organisationer');
    expect(csv.body).toContain(`2026-11-20;'=1+1;Frivilligverksamhet;Kannus stad;Kannus, Karleby;2;10;4`);
    expect(String((await ask('hyte', '/trainings/list.xlsx')).body).slice(0, 2)).toBe('PK');
    await ask('hyte', `/trainings/${id}/retraction`, { version: 1, reason: 'Kokeilu' });
  });
});

describe('a training', () => {
  it('is read by all and corrected by whoever held it, with its story and its news', async () => {
    const { id } = await record();
    expect((await ask('kaveri', `/trainings/${id}`)).body).toMatchObject({ ...TRAINING, municipalityCodes: ['217', '272'], version: 1, organisation: { id: kannus.id }, mayEdit: false });
    expect(await ask('osallisuus', `/trainings/${id}`, { ...TRAINING, staff: 9, version: 1, reason: 'Toinen luku' }, 'PUT')).toMatchObject({ status: 403, body: { code: 'training-is-of-another' } });
    expect((await ask('hyte', `/trainings/${id}`, { ...TRAINING, staff: 3, version: 1, reason: 'Yksi unohtui' }, 'PUT')).body).toMatchObject({ staff: 3, version: 2, mayEdit: true });
    expect(await ask('hyte', `/trainings/${id}`, { ...TRAINING, staff: 5, version: 1, reason: 'Vanhasta' }, 'PUT')).toMatchObject({ status: 409, body: { code: 'training-has-changed', details: { version: 2 } } });
    expect(await ask('hyte', `/trainings/${id}/retraction`, { version: 2, reason: 'Kirjattiin kahdesti' })).toMatchObject({ status: 201, body: { isRetracted: true, mayEdit: false } });
    expect((await ask('kaveri', `/trainings/${id}/timeline`)).body).toMatchObject({ total: 3, items: [{ what: 'retracted', reason: 'Kirjattiin kahdesti' }, { what: 'corrected', changed: ['staff'], reason: 'Yksi unohtui', organisation: { id: kannus.id } }, { what: 'recorded' }] });
    expect((await ask('hyte', '/trainings?text=vapaaehtoisen')).body.total).toBe(0);
    const { title: _unsaid, ...counted } = { ...TRAINING, municipalityCodes: ['217', '272'], trainingId: id };
    expect(await told(id)).toEqual([
      { type: 'partners.training-recorded.v1', data: counted }, { type: 'partners.training-recorded.v1', data: { ...counted, staff: 3 } }, { type: 'partners.training-retracted.v1', data: { trainingId: id } },
    ]);
    expect((await ask('hyte', `/trainings/${newId()}`)).status).toBe(404);
  });

  it('is refused with numbers that cannot be, on a day that has not come, and from who may not write', async () => {
    expect((await ask('hyte', '/trainings', { ...TRAINING, heldOn: '2026-11-24' })).body.code).toBe('training-is-still-ahead');
    expect((await ask('hyte', '/trainings', { ...TRAINING, staff: 0, volunteers: 0, organisations: 1 })).body.code).toBe('training-without-people');
    expect((await ask('hyte', '/trainings', { ...TRAINING, organisations: 13 })).body.code).toBe('training-of-more-organisations-than-people');
    expect(await ask('hyte', '/trainings', { ...TRAINING, municipalityCodes: [] })).toMatchObject({ status: 400, body: { code: 'input-is-invalid' } });
    expect((await ask('ohjaaja', '/trainings', TRAINING)).body.code).toBe('role-is-missing');
  });
});
