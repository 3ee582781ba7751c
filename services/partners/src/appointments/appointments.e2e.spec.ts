import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from '@pirtti/demo';
import { APPOINTMENT_STATE_CODES, newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners } from '../definition.js';
import { fillDemo } from '../demo/fill-demo.js';
import { SORTS } from './storage/appointment-search.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const NOW = new Date('2026-11-21T12:00:00Z');
const { kannus, kokkola, kohtaamispaikka, perhonKyla, diakonia, vanverksamhet } = DEMO_ORGANISATIONS;
type PersonKey = keyof typeof DEMO_PEOPLE;

let service: TestService;
beforeAll(async () => {
  service = await testService(partners, { clock: { now: () => NOW } });
  await fillDemo(service.service.app, MONDAY, service.identity.issuer);
});
afterAll(() => service.stop());

const ask = async (person: PersonKey, path: string, body?: object, method?: 'PUT') =>
  service.request(path, { as: { token: await service.identity.token(DEMO_PEOPLE[person].subject) }, ...(body && { body }), ...(method && { method }) });
const get = async (path: string, person: PersonKey = 'hyte') => (await ask(person, path)).body;
const naming = (more: object = {}) => ({ organisationId: kannus.id, role: 'contact-person', newPerson: { name: 'Uuno Uusi', phone: '040 000 0100', email: 'uuno.uusi@kannus.example' }, startsOn: '2026-11-21', reason: 'Kunta nimesi', ...more });
const name = (more: object = {}, person: PersonKey = 'hyte') => ask(person, '/appointments', naming(more));
const told = (organisationId: string, id: string) => service.service.app.get(TenantTransactions).run(organisationId, (tx) =>
  tx.query<{ type: string; data: Record<string, unknown> }[]>('select type, data from outbox where aggregate_id = $1 order by id', [id]));

describe('naming a key person', () => {
  const cell = async () => (await get('/appointments/coverage?role=key-person')).items.find((one: { municipalityCode: string }) => one.municipalityCode === '217');

  it('closes the gap at once, and is told to others without a name', async () => {
    expect(await cell()).toMatchObject({ state: 'missing', holders: [], mayName: true });
    const { status, body } = await name({ role: 'key-person' });
    expect([status, body.area, body.state, body.mayChange]).toEqual([201, ['217'], 'current', true]);
    expect(await cell()).toMatchObject({ state: 'named', count: 1, holders: [{ appointmentId: body.id, name: 'Uuno Uusi', organisation: { id: kannus.id } }] });
    const news = await told(kannus.id, body.id);
    expect(news).toMatchObject([{ type: 'partners.appointment-changed.v1', data: { organisationId: kannus.id, role: 'key-person', area: ['217'], endsOn: null } }]);
    expect(JSON.stringify(news)).not.toMatch(/Uuno|040|example/);
    expect(body.timeline).toMatchObject([{ what: 'named', by: { organisation: { id: kannus.id }, role: 'hyte-coordinator' }, reason: 'Kunta nimesi' }]);
  });

  it('is ended with a day and a reason, and the gap is there again on the next day', async () => {
    const { body } = await name({ role: 'volunteer-coordinator', startsOn: '2026-11-01' });
    const ended = await ask('hyte', `/appointments/${body.id}/ending`, { lastDay: '2026-11-20', reason: 'Siirtyi toisiin töihin' });
    expect(ended.body).toMatchObject({ state: 'over', endsOn: '2026-11-20', version: 2, timeline: [{ what: 'ended', reason: 'Siirtyi toisiin töihin', changes: [{ field: 'endsOn', before: [], after: ['2026-11-20'] }] }, { what: 'named' }] });
    expect((await ask('hyte', `/appointments/${body.id}/ending`, { lastDay: '2026-11-20', reason: 'Vielä kerran' })).body.version).toBe(2);
    expect(await told(kannus.id, body.id)).toHaveLength(2);
  });

  it('is cancelled before it begins, and the same person may be named anew', async () => {
    const planned = { role: 'volunteer-coordinator', startsOn: '2027-01-01' };
    const { body } = await name(planned);
    const cancel = (id: string, person?: PersonKey) => ask(person ?? 'hyte', `/appointments/${id}/cancellation`, { reason: 'Ei aloitakaan' });
    expect((await cancel(body.id, 'yhdistys')).body.code).toBe('organisation-is-kept-by-others');
    expect((await cancel(body.id)).body).toMatchObject({ state: 'over', startsOn: '2027-01-01', endsOn: '2026-11-20', timeline: [{ what: 'cancelled', reason: 'Ei aloitakaan', changes: [] }, { what: 'named' }] });
    expect((await cancel(body.id)).body.version).toBe(2);
    expect((await told(kannus.id, body.id)).at(-1)!.data).toMatchObject({ startsOn: '2027-01-01', endsOn: '2026-11-20' });
    const again = await name({ ...planned, newPerson: null, personId: body.person.id });
    expect(again.status).toBe(201);
    expect((await cancel((await name()).body.id)).body.code).toBe('appointment-has-begun');
    await cancel(again.body.id);
  });

  it('may be of somebody who is known already, and of whoever asks', async () => {
    const listed = async () => (await get(`/contact-persons?organisationId=${kannus.id}`)).items.filter((one: { isYou: boolean }) => one.isYou);
    const [own] = await listed();
    const rolesOf = async () => (await get(`/contact-persons/${own.id}`)).appointments.length;
    const before = await rolesOf();
    // Whoever asks is known already: there is no second person, and what is known of them stays.
    const me = await name({ role: 'volunteer-coordinator', newPerson: { name: 'Hanna H', isMe: true } });
    expect(me.body.person).toMatchObject({ id: own.id, name: own.name });
    const again = await name({ role: 'association-adviser', newPerson: null, personId: own.id });
    expect(again.body.person).toEqual(me.body.person);
    expect(await rolesOf()).toBe(before + 2);
    expect(await listed()).toEqual([own]);
  });

  it('happens once where several name the same person to the same role at once', async () => {
    const { body: { person } } = await name({ role: 'association-adviser' });
    const answers = await Promise.all(Array.from({ length: 5 }, () => name({ newPerson: null, personId: person.id })));
    expect(answers.map(({ status, body }) => (status === 201 ? 'named' : body.code)).sort()).toEqual(['named', ...Array(4).fill('person-has-the-role-already')]);
  });

  it('is refused in words that help', async () => {
    const code = async (more: object, person: PersonKey = 'hyte') => (await name(more, person)).body.code;
    expect(await code({ organisationId: kokkola.id })).toBe('organisation-is-kept-by-others');
    expect(await code({ organisationId: newId() })).toBe('organisation-is-kept-by-others');
    expect(await code({}, 'ohjaaja')).toBe('role-is-missing');
    expect(await code({ endsOn: '2026-11-20' })).toBe('appointment-ends-before-it-begins');
    expect(await code({ area: ['272'] })).toBe('area-is-beyond-the-organisation');
    expect(await code({ newPerson: null })).toBe('person-is-not-told');
    expect(await code({ organisationId: kohtaamispaikka.id, role: 'key-person' })).toBe('role-is-of-public-bodies');
    expect(await code({ organisationId: kohtaamispaikka.id, newPerson: { name: 'Minä', isMe: true } })).toBe('person-is-of-another-organisation');
    expect(await code({ personId: (await get('/appointments?text=kustö')).items[0].person.id, newPerson: null })).toBe('person-is-of-another-organisation');
    expect((await name({ newPerson: { name: 'X', phone: 'soita', email: 'ei' } })).status).toBe(400);
  });

  it('leaves nothing behind when it is refused', async () => {
    await name({ newPerson: { name: 'Jäljetön Jukka' }, area: ['272'] });
    expect((await get(`/contact-persons?organisationId=${kannus.id}`)).items.map((one: { name: string }) => one.name)).not.toContain('Jäljetön Jukka');
  });

  it('is done by an adviser for an association that has given its data into keeping', async () => {
    const { body } = await name({ organisationId: perhonKyla.id, role: 'contact-person' }, 'jarjesto');
    expect(body.timeline[0].by).toMatchObject({ role: 'association-adviser', onBehalf: true });
    expect((await name({ organisationId: kohtaamispaikka.id }, 'jarjesto')).body.code).toBe('organisation-is-kept-by-others');
  });
});

describe('two people with one record', () => {
  it('the second is told that it has changed, and overwrites nothing', async () => {
    const { body: { id } } = await name();
    const edit = (endsOn: string | null, version = 1) => ask('hyte', `/appointments/${id}`, { version, area: ['217'], startsOn: '2026-11-21', endsOn, reason: 'Määräaika' }, 'PUT');
    expect((await edit('2027-01-31')).body).toMatchObject({ version: 2, endsOn: '2027-01-31' });
    expect(await edit('2027-06-30')).toMatchObject({ status: 409, body: { code: 'appointment-has-changed', details: { version: 2 } } });
    expect((await get(`/appointments/${id}`)).endsOn).toBe('2027-01-31');
  });

  it('at the same moment: one of them wins', async () => {
    const { body: { person } } = await name();
    const answers = await Promise.all(['040 000 0201', '040 000 0202', '040 000 0203'].map((phone) =>
      ask('hyte', `/contact-persons/${person.id}`, { name: person.name, phone, email: person.email, version: 1, reason: 'Uusi numero' }, 'PUT')));
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('contact-person-has-changed');
    const { version, timeline } = await get(`/contact-persons/${person.id}`);
    expect([version, timeline[0]]).toMatchObject([2, { what: 'corrected', corrected: ['phone'], reason: 'Uusi numero' }]);
  });

  it('nobody corrects another organisation’s people', async () => {
    const { person } = (await get('/appointments?text=kustö')).items[0];
    expect((await ask('hyte', `/contact-persons/${person.id}`, { ...naming().newPerson, version: 1, reason: 'Kokeilu' }, 'PUT')).body.code).toBe('organisation-is-kept-by-others');
  });
});

describe('the list', () => {
  const names = (body: { items: { person: { name: string } }[] }) => body.items.map((one) => one.person.name);
  it.each([
    ['a part of a name, in whatever case', 'text=KUST%C3%96&role=contact-person', ['Karin Kustö']],
    ['a word of the organisation', 'text=vänverk&role=contact-person', ['Kaisla Korpi']],
    ['signs that mean something in SQL', 'text=%25', []],
    ['what ends soon', 'state=ends-soon&role=key-person', ['Kukka Kaustari']],
    ['what is over', 'state=over&role=key-person', ['Aimo Ahola']],
    ['what begins later', 'state=upcoming', ['Leevi Lammas']],
    ['an organisation', `organisationId=${vanverksamhet.id}&role=municipality-godparent`, ['Kaisla Korpi']],
    ['a municipality', 'municipalityCode=421&role=link-person-coordinator', ['Lilja Lahti']],
  ])('finds by %s', async (_, query, found) => expect(names(await get(`/appointments?${query}`))).toEqual(found));

  it.each(SORTS)('by %s is page by page what it is at once, with and without words', async (sort) => {
    for (const asked of [`sort=${sort}`, `sort=${sort}&state=in-force`, `sort=${sort}&text=a&role=contact-person`, `sort=${sort}&text=a`]) {
      const whole = await get(`/appointments?${asked}&pageSize=100`);
      expect(whole.items.length).toBe(whole.total);
      const pages = [];
      for (let page = 1; page <= Math.ceil(whole.total / 7); page += 1) pages.push(...(await get(`/appointments?${asked}&pageSize=7&page=${page}`)).items);
      expect(pages.map((one: { id: string }) => one.id)).toEqual(whole.items.map((one: { id: string }) => one.id));
      if (sort === 'role') expect(whole.items.map((one: { role: string }) => one.role)).toEqual(whole.items.map((one: { role: string }) => one.role).sort());
    }
  });

  it('counts for each filter what there would be, the others kept', async () => {
    const { facets, total } = await get('/appointments?state=ends-soon&role=key-person');
    expect(total).toBe(1);
    expect(facets.role).toMatchObject({ 'key-person': 1, 'contact-person': 1 });
    expect(facets.state).toMatchObject({ over: 1, 'ends-soon': 1 });
  });

  it('and the domain agree where everything stands', async () => {
    for (const state of APPOINTMENT_STATE_CODES) {
      const { items } = await get(`/appointments?state=${state === 'current' ? 'in-force' : state}&pageSize=100`);
      expect(items.length).toBeGreaterThan(0);
      expect(items.filter((one: { state: string }) => one.state !== state && !(state === 'current' && one.state === 'ends-soon'))).toEqual([]);
    }
  });

  it('is a file for spreadsheets, and so is the coverage', async () => {
    const csv = await ask('hyte', '/appointments/list.csv?text=kustö&wording=sv');
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="roller.csv"');
    expect(csv.body).toMatch(/Kontaktperson;Karin Kustö;/);
    const coverage = (await ask('hyte', '/appointments/coverage.csv?role=link-person-coordinator')).body as string;
    expect(coverage.split('\r\n').find((line) => line.startsWith('Perho'))).toMatch(/^Perho;Koordinoiva linkkihenkilö;Puuttuu;;;;/);
    expect(String((await ask('hyte', '/appointments/coverage.xlsx')).body).slice(0, 2)).toBe('PK');
    const pairs = (await ask('hyte', '/appointments/godparents.csv?wording=sv')).body as string;
    expect(pairs).toMatch(/Kommun;Organisation;Föreningsfadder;Telefon;E-post;Kommunfadder;/);
    expect(pairs).toMatch(/Kerttu Kivelä;[^;]*;[^;]*;;;;Kommunfadder;\r\n/);
    expect(String((await ask('hyte', '/appointments/godparents.xlsx')).body).slice(0, 2)).toBe('PK');
    expect(String((await ask('hyte', '/appointments/list.xlsx')).body).slice(0, 2)).toBe('PK');
  });

  it('is for those who work here, and every look at it stands in the audit', async () => {
    expect((await service.request('/appointments')).status).toBe(401);
    const looks = () => service.service.app.get(TenantTransactions).run(kannus.id, async (tx) => (await tx.query<{ n: number }[]>("select count(*)::int as n from audit_entries where action = 'list-appointments'"))[0]!.n);
    const before = await looks();
    await get('/appointments');
    expect(await looks()).toBe(before + 1);
  });
});

describe('coverage', () => {
  it('shows the reader’s own region first, and another when asked', async () => {
    const own = await get('/appointments/coverage');
    expect([own.region, own.total]).toEqual(['18', 48]);
    const other = await get('/appointments/coverage?region=15&role=hyte-coordinator');
    expect(other.total).toBe(13);
    expect(other.items.filter((one: { state: string }) => one.state === 'named').map((one: { municipalityCode: string }) => one.municipalityCode).sort()).toEqual(['179', '226', '601', '931', '992']);
  });

  it('tells what will be filled, and counts what is missing', async () => {
    const { items, counts } = await get('/appointments/coverage?role=hyte-coordinator&state=missing');
    expect(items).toMatchObject([{ municipalityCode: '421', state: 'missing', followedFrom: expect.any(String) }]);
    expect(counts).toEqual({ named: 7, 'ends-soon': 0, missing: 1 });
  });
});

describe('godparents', () => {
  const pairOf = async (town: string, association: string) => (await get('/appointments/godparents')).items.find((one: { municipality: { id: string }; association: { id: string } }) => one.municipality.id === town && one.association.id === association);
  it('alone lack their pair until the other side has named one', async () => {
    expect(await pairOf(kannus.id, diakonia.id)).toMatchObject({ associationGodparent: { person: { name: 'Kerttu Kivelä' } }, municipalityGodparent: null });
    expect((await name({ role: 'municipality-godparent', organisationId: diakonia.id, counterpartId: kannus.id })).status).toBe(201);
    expect(await pairOf(kannus.id, diakonia.id)).toMatchObject({ municipalityGodparent: { person: { name: 'Uuno Uusi' } } });
    expect(await get('/appointments/godparents')).toMatchObject({ total: 7, whole: 6 });
  });

  it('need the other side to be told', async () => expect((await name({ role: 'association-godparent' })).body.code).toBe('godparent-needs-a-counterpart'));
});
