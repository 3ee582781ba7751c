import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testOrganisation, testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../definition.js';

const NOW = new Date('2026-11-23T08:00:00Z');
const LIBRARY = { kind: 'library', names: { fi: 'Kannuksen kaupunginkirjasto' }, streetAddress: 'Asematie 1', postalCode: '69100', municipalityCode: '217', coordinates: { latitude: 63.9, longitude: 23.9155 }, everyday: true, accessibility: { wheelchair: 'yes', 'hearing-aid': 'no' } };
const [OURS, THEIRS] = [newId(), newId()];

let service: TestService;
let helmi: TestActor;
let another: TestActor;
let reader: TestActor;
beforeAll(async () => {
  service = await testService(activities, { clock: { now: () => NOW } });
  for (const [organisationId, fi] of [[OURS, 'Kohtaamispaikka ry'], [THEIRS, 'Kyläyhdistys ry']] as const) await testOrganisation(service.database.mail, { organisationId, names: { fi }, type: 'association' });
  helmi = await service.actor({ roles: ['activity-publisher'], organisationId: OURS });
  another = await service.actor({ roles: ['activity-publisher'], organisationId: THEIRS });
  reader = await service.actor({ roles: ['service-counsellor'], organisationId: THEIRS });
});
afterAll(() => service.stop());

const register = async (more: object = {}, as = helmi) => (await service.request('/places', { as, body: { ...LIBRARY, ...more } })).body as { id: string; version: number };
const change = (id: string, more: object, as = helmi, version = 1) => service.request(`/places/${id}`, { as, method: 'PUT', body: { ...LIBRARY, version, reason: 'Korjattiin', ...more } });
const told = (id: string) => service.service.app.get(TenantTransactions).run(OURS, (tx) => tx.query<{ type: string; data: object }[]>('select type, data from outbox where aggregate_id = $1 order by id', [id]));

describe('the registry of places', () => {
  it('is read by all who work here, finds by words, kind, place and whose it is, and counts what each choice would leave', async () => {
    await register({ names: { fi: 'Rekisterin kirjasto' }, municipalityCode: '849' });
    await register({ names: { fi: 'Rekisterin kylätalo', sv: 'Byahuset' }, kind: 'village-house', village: 'Lokakylä', municipalityCode: '849', everyday: false }, another);
    await register({ names: { fi: 'Rekisterin kioski' }, kind: 'pop-up', validFrom: '2026-06-01', validTo: '2026-08-31', municipalityCode: '849' });
    const list = async (query: string, as = reader) => (await service.request(`/places?municipalityCode=849&${query}`, { as })).body;
    const names = (body: { items: { names: { fi: string } }[] }) => body.items.map((one) => one.names.fi);
    const all = await list('');
    expect(names(all)).toEqual(['Rekisterin kioski', 'Rekisterin kirjasto', 'Rekisterin kylätalo']);
    expect(all).toMatchObject({ total: 3, counts: { kind: { library: 1, 'village-house': 1, 'pop-up': 1 }, state: { 'in-use': 2, over: 1 }, everyday: 2, mine: 1, municipalityCode: { 849: 3 } } });
    expect(all.items[2]).toMatchObject({ owner: { id: THEIRS, names: { fi: 'Kyläyhdistys ry' } }, isOurs: true, mayChange: false });
    expect(names(await list('text=LOKAKYL%C3%84'))).toEqual(['Rekisterin kylätalo']);
    expect(names(await list('text=byahus&kind=village-house'))).toEqual(['Rekisterin kylätalo']);
    expect(names(await list('mine=true', helmi))).toEqual(['Rekisterin kioski', 'Rekisterin kirjasto']);
    expect(names(await list('everyday=true&state=in-use'))).toEqual(['Rekisterin kirjasto']);
    expect(names(await list('pageSize=1&page=3'))).toEqual(['Rekisterin kylätalo']);
    expect((await list('text=%25')).total).toBe(0);
  });

  it('tells everyone how to get in, and what nobody has said it leaves unsaid', async () => {
    const { id } = await register({ directions: { fi: 'Ovi torin puolella.' }, phone: '040 000 0000' });
    const { status, body } = await service.request(`/public/places/${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ names: LIBRARY.names, directions: { fi: 'Ovi torin puolella.' }, accessibility: { wheelchair: 'yes', 'hearing-aid': 'no' }, state: 'in-use', owner: { names: { fi: 'Kohtaamispaikka ry' } } });
    expect(Object.keys(body.accessibility)).toHaveLength(2);
    expect(body).not.toHaveProperty('version');
    expect((await service.request(`/public/places/${newId()}`)).status).toBe(404);
  });
});

describe('a place', () => {
  it('is changed by whoever registered it, over nothing that another has written, and remembers what was changed', async () => {
    const { id } = await register();
    expect(await change(id, { phone: '040 000 0001' }, another)).toMatchObject({ status: 403, body: { code: 'place-is-of-another' } });
    expect((await change(id, { accessibility: { wheelchair: 'yes', 'hearing-aid': 'yes' }, streetAddress: 'Asematie 3' })).body).toMatchObject({ version: 2, isOurs: true, mayChange: true });
    expect(await change(id, { streetAddress: 'Vanha tieto 1' })).toMatchObject({ status: 409, body: { code: 'place-has-changed', details: { version: 2 } } });
    expect((await service.request(`/places/${id}/timeline`, { as: reader })).body).toMatchObject({ total: 2, items: [{ what: 'changed', changed: ['streetAddress', 'accessibility'], reason: 'Korjattiin', role: 'activity-publisher' }, { what: 'registered' }] });
    expect((await service.request('/places', { as: reader, body: LIBRARY })).body.code).toBe('role-is-missing');
  });

  it('is told to reporting as kind, municipality and name, and again when one of those changes', async () => {
    const { id } = await register();
    await change(id, { streetAddress: 'Asematie 2' });
    await change(id, { streetAddress: 'Asematie 2', everyday: false }, helmi, 2);
    const outbox = await told(id);
    expect(outbox.map(({ type }) => type)).toEqual(['activities.place-registered.v1', 'activities.place-changed.v1']);
    expect(outbox[1]!.data).toMatchObject({ kind: 'library', municipalityCode: '217', everyday: false, accessibilityDescribed: true });
    expect(JSON.stringify(outbox)).not.toContain('Asematie');
  });

  it('that is used no longer stays to be read, and is changed no more', async () => {
    const { id } = await register();
    const ending = (lastDay: string, as = helmi) => service.request(`/places/${id}/ending`, { as, body: { lastDay, version: 1, reason: 'Talo myytiin' } });
    expect((await ending('2026-11-22', another)).body.code).toBe('place-is-of-another');
    expect((await ending('2026-11-22')).body).toMatchObject({ state: 'over', validTo: '2026-11-22', endedBecause: 'Talo myytiin', mayChange: false, version: 2 });
    expect((await ending('2026-11-22')).status).toBe(201);
    expect((await change(id, { phone: null }, helmi, 2)).body.code).toBe('place-has-ended');
    expect((await told(id)).at(-1)).toMatchObject({ type: 'activities.place-changed.v1', data: { validTo: '2026-11-22' } });
    expect((await service.request(`/public/places/${id}`)).body.state).toBe('over');
  });

  it('lies in Finland, and is there for a while only if it says until when', async () => {
    const refused = async (more: object) => (await service.request('/places', { as: helmi, body: { ...LIBRARY, ...more } })).body;
    expect((await refused({ coordinates: { latitude: 23.9, longitude: 63.9 } })).errors.map((one: { pointer: string }) => one.pointer)).toEqual(['/coordinates/latitude', '/coordinates/longitude']);
    expect((await refused({ kind: 'online' })).errors).toMatchObject([{ pointer: '/kind' }]);
    expect((await refused({ postalCode: '6910' })).errors).toMatchObject([{ pointer: '/postalCode' }]);
    expect((await refused({ kind: 'pop-up' })).code).toBe('pop-up-place-needs-its-last-day');
    expect((await refused({ validFrom: '2026-12-02', validTo: '2026-12-01' })).code).toBe('place-ends-before-it-begins');
  });

  it('of two who save at once is saved once, and the database lets nobody write another’s', async () => {
    const { id } = await register();
    const answers = await Promise.all(['1', '2', '3'].map((number) => change(id, { streetAddress: `Samatie ${number}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const [, touched] = await service.service.app.get(TenantTransactions).run(THEIRS, (tx) => tx.query<[unknown, number]>('update places set version = 9 where id = $1', [id]));
    expect(touched).toBe(0);
  });
});
