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

  it('is a file for spreadsheets, in which unknown accessibility is neither suiting nor not', async () => {
    await register({ names: { fi: 'Taulukon kirjasto', sv: 'Tabellbiblioteket' }, municipalityCode: '584' });
    await register({ names: { fi: 'Taulukon talo' }, municipalityCode: '584', accessibility: {}, kind: 'village-house' }, another);
    const rows = String((await service.request('/places/list.csv?wording=sv&municipalityCode=584', { as: reader })).body).trim().split(/\r?\n/);
    expect(rows[0]).toMatch(/^\ufeff?Namn;Typ;Adress;Postnummer;By;Kommun;/);
    expect(rows.slice(1)).toEqual([expect.stringMatching(/^Tabellbiblioteket;.*;Perho;ja;Rullstol;Hörapparat[^;]*;.*;Kohtaamispaikka ry$/), expect.stringMatching(/^Taulukon talo;.*;Perho;ja;;;.*;Kyläyhdistys ry$/)]);
    expect(String((await service.request('/places/list.xlsx', { as: reader })).body).slice(0, 2)).toBe('PK');
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

describe('an activity that picks a place', () => {
  const GROUP = {
    kind: 'peer-group', names: { fi: 'Keskiviikon kahvit' }, summary: { fi: 'Kahvia ja seuraa.' }, schedule: { startsOn: '2026-11-25', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY;BYDAY=WE' },
    price: { free: true }, languages: ['fi'], targetGroups: ['everyone'], contact: { phone: '040 000 0000' }, accessibility: { wheelchair: 'yes' },
  };
  const picked = (placeId: string) => ({ ...GROUP, place: { placeId, kind: 'other', names: { fi: 'Jotain muuta' }, municipalityCode: '272' } });
  const draft = async (placeId: string, as = helmi) => (await service.request('/activities', { as, body: picked(placeId) })).body as { id: string; place: object };
  const publish = async (id: string, as = helmi) => expect((await service.request(`/activities/${id}/publication`, { as, body: {} })).status).toBe(201);
  const read = async (id: string, as = helmi) => (await service.request(`/activities/${id}`, { as })).body;

  it('says what the registry says, and follows at once when the owner of both changes the place', async () => {
    const place = await register();
    const { id, place: copied } = await draft(place.id);
    expect(copied).toMatchObject({ placeId: place.id, kind: 'library', names: LIBRARY.names, streetAddress: 'Asematie 1', municipalityCode: '217', coordinates: LIBRARY.coordinates });
    await publish(id);
    await change(place.id, { streetAddress: 'Torikatu 2', municipalityCode: '849', accessibility: { wheelchair: 'no' } });
    expect(await read(id)).toMatchObject({ place: { streetAddress: 'Torikatu 2', municipalityCode: '849' }, accessibility: { wheelchair: 'no' } });
    expect((await told(id)).map(({ type }) => type)).toEqual(['activities.activity-published.v1', 'activities.activity-published.v1']);
    expect((await service.request(`/public/activities/${id}`)).body.place.streetAddress).toBe('Torikatu 2');
    expect((await service.request(`/places/${place.id}`, { as: another })).body.activities).toMatchObject([{ id, names: GROUP.names, isOurs: false, organisation: { names: { fi: 'Kohtaamispaikka ry' } } }]);
  });

  it('of another organisation keeps what it took, sees what is new and takes it with one press', async () => {
    const place = await register();
    const { id } = await draft(place.id, another);
    await publish(id, another);
    await change(place.id, { streetAddress: 'Torikatu 2', accessibility: { wheelchair: 'yes', 'induction-loop': 'yes' } });
    const news = () => service.request(`/activities/${id}/place-details`, { as: another });
    expect((await read(id, another)).place.streetAddress).toBe('Asematie 1');
    expect((await news()).body.items).toMatchObject([{ placeId: place.id, fields: ['streetAddress', 'accessibility'] }]);
    expect((await service.request(`/activities/${id}/place-details`, { as: helmi })).status).toBe(404);
    expect((await service.request(`/activities/${id}/place-details`, { as: helmi, body: {} })).status).toBe(404);
    // an edit of something else takes nothing by the way
    expect((await service.request(`/activities/${id}`, { as: another, method: 'PUT', body: { ...picked(place.id), capacity: 9 } })).body.place.streetAddress).toBe('Asematie 1');
    expect((await service.request(`/activities/${id}/place-details`, { as: another, body: {} })).body).toMatchObject({ place: { streetAddress: 'Torikatu 2' }, accessibility: { wheelchair: 'yes', 'induction-loop': 'yes' } });
    expect((await news()).body.items).toEqual([]);
  });

  it('cannot pick what is not there or is used no longer', async () => {
    const { id } = await register({ kind: 'pop-up', validTo: '2026-11-22' });
    const refused = async (placeId: string) => (await service.request('/activities', { as: helmi, body: picked(placeId) })).body.code;
    expect([await refused(newId()), await refused(id)]).toEqual(['place-is-unknown', 'place-is-over']);
  });

  it('and the place change together or not at all, also when both are saved at once', async () => {
    const place = await register();
    const [, activity] = await Promise.all([change(place.id, { streetAddress: 'Uusikatu 1' }), draft(place.id)]);
    expect((await read(activity.id)).place.streetAddress).toBe('Uusikatu 1');
  });
});

describe('what the publishing form asks', () => {
  it('knows what was told last and the places that are in use, the latest first', async () => {
    const start = (await service.request('/publishing/start', { as: helmi })).body;
    expect(start).toMatchObject({ bilingual: false, latest: { contact: { phone: '040 000 0000' }, free: true, languages: ['fi'] } });
    expect(start.places.length).toBeLessThanOrEqual(8);
    expect(start.places.every(({ state }: { state: string }) => state !== 'over')).toBe(true);
  });

  it('shows the next ten times, with days left out and added and holidays passed by', async () => {
    const next = async (more: object) => (await service.request('/publishing/next-dates', { as: helmi, key: null, body: { startsOn: '2026-12-02', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY;BYDAY=WE', ...more } })).body.items.map(({ date }: { date: string }) => date);
    expect(await next({})).toHaveLength(10);
    expect((await next({ exceptDates: ['2026-12-16'], extraDates: ['2026-12-17'], holidays: 'skip' })).slice(0, 6)).toEqual(['2026-12-02', '2026-12-09', '2026-12-17', '2026-12-23', '2026-12-30', '2027-01-13']);
    expect(await next({ endTime: '12:00' })).toEqual([]);
  });

  it('names what still keeps an activity out of Tarmoa', async () => {
    const { id } = (await service.request('/activities', { as: helmi, body: { kind: 'club', names: { fi: 'Kerho' } } })).body as { id: string };
    const { body } = await service.request(`/activities/${id}/tarmoa`, { as: helmi });
    expect(body).toMatchObject({ visible: false, serviceClass: null, targetGroups: [] });
    expect(body.steps.filter(({ done }: { done: boolean }) => !done).map(({ item }: { item: string }) => item)).toEqual(['published', 'target-group', 'service-class', 'description', 'business-id']);
    expect((await service.request(`/activities/${id}/tarmoa`, { as: another })).status).toBe(404);
  });

  it('finds among one’s own what lacks something and whose funding ends within a year', async () => {
    const make = async (fi: string, more: object) => (await service.request('/activities', { as: another, body: { kind: 'club', names: { fi }, ...more } })).body.id as string;
    await make('Rahat loppuu', { fundingUntil: '2027-10-31' });
    await make('Rahaa riittää', { fundingUntil: '2027-12-31', missing: ['coordinator'] });
    const list = async (query: string) => (await service.request(`/activities?text=raha&${query}`, { as: another })).body;
    expect((await list('fundingEnds=true')).items).toMatchObject([{ names: { fi: 'Rahat loppuu' } }]);
    expect((await list('lacking=true')).items).toMatchObject([{ names: { fi: 'Rahaa riittää' } }]);
    expect(await list('')).toMatchObject({ total: 2, counts: { status: { draft: 2 }, fundingEnds: 1, lacking: 1 } });
  });
});
