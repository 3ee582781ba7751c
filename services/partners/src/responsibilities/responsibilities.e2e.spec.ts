import { DEMO_ORGANISATIONS, DEMO_PEOPLE, demoId } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FollowingTheCalendar } from '../agreements/following-the-calendar.js';
import { Leaving } from '../contact-persons/leaving.js';
import { partners } from '../definition.js';
import { fillDemo } from '../demo/fill-demo.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const NOW = new Date('2026-11-21T12:00:00Z');
let now = NOW;
const TODAY = '2026-11-21';
const { kannus, soite, kohtaamispaikka, vanverksamhet } = DEMO_ORGANISATIONS;
type PersonKey = keyof typeof DEMO_PEOPLE;

let service: TestService;
let tenant: TenantTransactions;
beforeAll(async () => {
  service = await testService(partners, { clock: { now: () => now } });
  tenant = service.service.app.get(TenantTransactions);
  await fillDemo(service.service.app, MONDAY, service.identity.issuer);
});
afterAll(() => service.stop());

const ask = async (person: PersonKey, path: string, body?: object) =>
  service.request(path, { as: { token: await service.identity.token(DEMO_PEOPLE[person].subject) }, ...(body && { body }) });
const get = async (path: string, person: PersonKey = 'hyte') => (await ask(person, path)).body;
const register = async (name = `Tehtävä ${newId()}`) => (await ask('hyte', '/responsibilities', { kind: 'duty', name, reason: 'Tehtävä alkoi' })).body as { id: string; version: number };
const assign = (id: string, version: number, more: object = {}, person: PersonKey = 'hyte') =>
  ask(person, `/responsibilities/${id}/assignment`, { organisationId: kannus.id, startsOn: TODAY, version, reason: 'Sovittiin', ...more });
const told = async (organisationId: string, id: string) => tenant.run(organisationId, (tx) =>
  tx.query<{ type: string; data: Record<string, unknown> }[]>(`select type, data from outbox where aggregate_id = $1 and type like '%responsibility%' order by id`, [id]));

describe('exactly one answers for a matter', () => {
  it('which lacks one until somebody is named, and everybody hears of both', async () => {
    const { id, version } = await register('Kummiverkosto');
    expect((await get('/responsibilities?text=kummiverk')).items).toMatchObject([{ id, state: 'missing', responsible: null }]);
    const { body } = await assign(id, version);
    expect(body).toMatchObject({ version: 2, missingFrom: null, responsible: { organisation: { id: kannus.id }, person: null, startsOn: TODAY, endsOn: null }, timeline: [{ what: 'assigned', reason: 'Sovittiin' }, { what: 'registered' }] });
    expect((await get('/responsibilities?text=KUMMIVERK')).items).toMatchObject([{ state: 'named' }]);
    expect((await told(kannus.id, id)).map(({ type, data }) => [type, data['from'] ?? data['startsOn']])).toEqual([['partners.responsibility-missing.v1', TODAY], ['partners.responsibility-assigned.v1', TODAY]]);
  });

  it('also when twenty are named at the same moment', async () => {
    const { id, version } = await register();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => assign(id, version, { organisationId: n % 2 ? kannus.id : kohtaamispaikka.id, startsOn: `2026-12-${String(n + 1).padStart(2, '0')}` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 19 }, () => 409)]);
    expect(answers.filter(({ status }) => status === 409).every(({ body }) => body.code === 'responsibility-has-changed')).toBe(true);
    expect((await get(`/responsibilities/${id}`)).responsibilities).toHaveLength(1);
  });

  it('also where the program forgets: the database takes no two at once', async () => {
    const { id } = await register();
    const write = (startsOn: string, endsOn: string | null) => tenant.run(kannus.id, (tx) => tx.query(
      'insert into responsibilities (organisation_id, matter_id, parties, responsible_id, starts_on, ends_on) values ($1, $2, array[$1::uuid], $1, $3, $4)', [kannus.id, id, startsOn, endsOn]));
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => write(`2027-01-${String(n + 1).padStart(2, '0')}`, null)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    // The others found the first, or waited for one another till the database ended it.
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(['23P01', '40P01']).toContain((outcome.reason as { code: string }).code);
    await expect(write('2026-01-01', '2026-12-31')).resolves.toBeDefined();
  });

  it('and who follows begins on the day after', async () => {
    const { id, version } = await register();
    await assign(id, version, { startsOn: '2026-01-01' });
    const { body } = await assign(id, version + 1, { organisationId: kohtaamispaikka.id, startsOn: '2027-01-01' });
    expect(body.responsibilities).toMatchObject([{ organisation: { id: kannus.id }, endsOn: '2026-12-31' }, { organisation: { id: kohtaamispaikka.id }, startsOn: '2027-01-01' }]);
    const ended = await ask('hyte', `/responsibilities/${id}/ending`, { lastDay: '2027-03-31', version: version + 2, reason: 'Ei jatkajaa' });
    expect(ended.body).toMatchObject({ missingFrom: '2027-04-01' });
    expect((await told(kannus.id, id)).at(-1)).toMatchObject({ type: 'partners.responsibility-missing.v1', data: { from: '2027-04-01' } });
  });

  it('not from a day that nobody means, and whoever does already is not named anew', async () => {
    const { id, version } = await register();
    const { status, body } = await assign(id, version, { startsOn: '1900-01-01' });
    expect([status, body.errors]).toEqual([400, [{ pointer: '/startsOn', rule: 'is-too-long-ago', message: 'Liian kauan sitten: tarkista vuosi' }]]);
    await assign(id, version, { startsOn: '2026-01-01' });
    const before = (await told(kannus.id, id)).length;
    expect((await assign(id, version + 1, { startsOn: TODAY })).body).toMatchObject({ version: version + 1, responsibilities: [{ startsOn: '2026-01-01' }] });
    expect(await told(kannus.id, id)).toHaveLength(before);
  });

  it('until the matter is over', async () => {
    const { id, version } = await register('Päättyvä verkosto');
    await ask('hyte', `/responsibilities/${id}/closing`, { lastDay: '2026-11-20', version, reason: 'Verkosto lopetti' });
    expect((await get('/responsibilities?text=päättyvä')).total).toBe(0);
    expect((await assign(id, version + 1)).body.code).toBe('matter-is-closed');
  });
});

describe('of an agreement', () => {
  const agreed = async (more: object) => {
    const { id } = (await ask('osallisuus', '/agreements', { language: 'fi', title: 'Määräaikainen', purpose: 'Yhdessä.', startsOn: '2026-11-01', partners: [kohtaamispaikka.id], ...more })).body as { id: string };
    for (const person of ['osallisuus', 'yhdistys'] as const) await ask(person, `/agreements/${id}/signatures`, { version: 1 });
    return id;
  };
  const atOnce = async () => {
    const calendar = service.service.app.get(FollowingTheCalendar);
    await Promise.all([calendar.round(), calendar.round(), calendar.round()]);
  };
  /** Whichever party was looked at first has told it. */
  const news = async (id: string) => (await Promise.all([soite.id, kohtaamispaikka.id].map((party) => tenant.run(party, (tx) => tx.query<{ type: string; data: Record<string, unknown> }[]>(
    `select type, data from outbox where aggregate_id = $1 and data ->> 'lastDay' is not null or aggregate_id = $1 and data ->> 'overFrom' is not null order by id`, [id]))))).flat().map(({ type, data }) => ({ type, ...data }));

  it('that ends soon and then runs out by itself others hear each once, and from which day nobody need answer for it', async () => {
    const [id, open] = [await agreed({ endsOn: '2027-06-30' }), await agreed({})];
    await atOnce();
    expect(await news(id)).toEqual([]);
    now = new Date('2027-05-01T10:00:00Z');
    await atOnce();
    await atOnce();
    const soon = { type: 'partners.agreement-expiring.v1', agreementId: id, organisationId: soite.id, lastDay: '2027-06-30' };
    expect(await news(id)).toEqual([soon]);
    now = new Date('2027-06-30T20:59:59Z');
    await atOnce();
    expect(await news(id)).toHaveLength(1);
    now = new Date('2027-06-30T21:00:00Z');
    await atOnce();
    await atOnce();
    expect((await news(id)).filter(({ type }) => type !== soon.type)).toEqual([{ type: 'partners.responsibility-missing.v1', subjectId: id, kind: 'agreement', organisationId: soite.id, from: null, overFrom: '2027-07-01' }]);
    expect(await news(open)).toEqual([]);
    now = NOW;
  });

  it('nobody answers beyond its last day, and until then it lacks nobody', async () => {
    const id = await agreed({ endsOn: '2027-06-30' });
    const { body } = await assign(id, 0, { organisationId: soite.id, endsOn: '2027-06-30' }, 'osallisuus');
    expect(body).toMatchObject({ missingFrom: null, closedOn: '2027-06-30' });
    expect((await told(soite.id, id)).map(({ type }) => type)).not.toContain('partners.responsibility-missing.v1');
    expect((await assign(id, 1, { organisationId: kohtaamispaikka.id, startsOn: '2027-07-01' }, 'osallisuus')).body.code).toBe('matter-is-closed');
  });

  const id = demoId('agreement:soite-vanverksamhet');
  it('both parties see who answers, either of them says who, and nobody else is told that there is anything', async () => {
    expect(await get(`/responsibilities/${id}`, 'kaveri')).toMatchObject({ kind: 'agreement', version: 0, responsible: null });
    expect((await assign(id, 0, { organisationId: kannus.id }, 'osallisuus')).body.code).toBe('responsible-is-no-party');
    expect((await assign(id, 0, { organisationId: vanverksamhet.id }, 'kaveri')).status).toBe(201);
    expect(await get(`/responsibilities/${id}`, 'osallisuus')).toMatchObject({ responsible: { organisation: { id: vanverksamhet.id } } });
    expect((await assign(id, 1, { organisationId: soite.id }, 'osallisuus')).body.responsible.organisation.id).toBe(soite.id);
    expect([(await ask('hyte', `/responsibilities/${id}`)).status, (await assign(id, 2)).status]).toEqual([404, 404]);
    expect((await ask('osallisuus', `/responsibilities/${id}/closing`, { lastDay: TODAY, version: 2, reason: 'Kokeilu' })).body.code).toBe('agreement-is-ended-elsewhere');
  });

  it('that all have signed just now, the others hear that nobody answers yet', async () => {
    const drafted = (await ask('osallisuus', '/agreements', { language: 'fi', title: 'Uusi yhteistyö', purpose: 'Yhdessä.', startsOn: '2026-11-01', partners: [kohtaamispaikka.id] })).body;
    for (const person of ['osallisuus', 'yhdistys'] as const) await ask(person, `/agreements/${drafted.id}/signatures`, { version: 1 });
    expect(await told(kohtaamispaikka.id, drafted.id)).toMatchObject([{ type: 'partners.responsibility-missing.v1', data: { kind: 'agreement', organisationId: soite.id } }]);
    expect((await get('/responsibilities?state=missing', 'yhdistys')).items.map((one: { title: string }) => one.title)).toContain('Uusi yhteistyö');
  });
});

describe('who takes part in a matter', () => {
  const joins = (id: string, version: number, more: object = {}, person: PersonKey = 'hyte') =>
    ask(person, `/responsibilities/${id}/participations`, { organisationId: kohtaamispaikka.id, part: 'carries-out', startsOn: TODAY, version, reason: 'Sovittiin', ...more });
  const put = async (path: string, body: object) => service.request(path, { method: 'PUT', as: { token: await service.identity.token(DEMO_PEOPLE.hyte.subject) }, body });

  it('is said, put right and ended by its party, each with its reason, and never twice at once', async () => {
    const { id, version } = await register('Yhteinen verkosto');
    await assign(id, version, { sector: ' Hyvinvointi ' });
    const { body } = await joins(id, 2, { sector: 'Nuoret' });
    expect(body).toMatchObject({ version: 3, responsible: { sector: 'Hyvinvointi' }, participations: [{ organisation: { id: kohtaamispaikka.id }, part: 'carries-out', sector: 'Nuoret', startsOn: TODAY, endsOn: null }] });
    expect([(await joins(id, 3, { sector: ' nuoret' })).body.code, (await joins(id, 2, { part: 'hosts' })).body.code, (await joins(id, 3, { organisationId: newId() })).body.code])
      .toEqual(['takes-part-already', 'responsibility-has-changed', 'related-organisation-is-unknown']);
    const path = `/responsibilities/${id}/participations/${body.participations[0].id}`;
    const fixed = await put(path, { organisationId: kohtaamispaikka.id, part: 'supports', sector: '', startsOn: TODAY, version: 3, reason: 'Kirjattiin väärin' });
    expect(fixed.body.participations).toMatchObject([{ part: 'supports', sector: null }]);
    const ended = await ask('hyte', `${path}/ending`, { lastDay: '2026-11-30', version: 4, reason: 'Hanke loppuu' });
    expect(ended.body).toMatchObject({ participations: [{ endsOn: '2026-11-30' }], timeline: [
      { what: 'participation-ended', reason: 'Hanke loppuu', participation: { endsOn: '2026-11-30' } },
      { what: 'participation-corrected', participation: { part: 'supports', sector: null }, before: { part: 'carries-out', sector: 'Nuoret' } }, { what: 'participation-recorded' }, { what: 'assigned' }, { what: 'registered' },
    ] });
    expect((await ask('hyte', `/responsibilities/${id}/participations/${newId()}/ending`, { lastDay: TODAY, version: 5, reason: 'Kokeilu' })).status).toBe(404);
    expect((await ask('hyte', '/responsibilities/list.csv?text=yhteinen')).body).toContain('Yhteinen verkosto;Tehtävä;Nimetty;Kannuksen kaupunki;;Hyvinvointi;2026-11-21;;Kannuksen Kohtaamispaikka ry (kuvitteellinen) (tukee);');
  });

  it('reads it as long as they do, changes nothing in it, and strangers hear of nothing', async () => {
    const { id, version } = await register('Kylien verkosto');
    const before = await ask('yhdistys', `/responsibilities/${id}`);
    await joins(id, version, { endsOn: '2026-11-30' });
    expect([before.status, (await ask('kaveri', `/responsibilities/${id}`)).status]).toEqual([404, 404]);
    expect(await get(`/responsibilities/${id}`, 'yhdistys')).toMatchObject({ title: 'Kylien verkosto', timeline: [], participations: [{ part: 'carries-out' }] });
    expect((await get('/responsibilities?whose=taking-part&text=kylien', 'yhdistys')).items).toMatchObject([{ id, state: 'missing', participations: [{ organisation: { id: kohtaamispaikka.id } }] }]);
    expect((await get('/responsibilities?whose=ours&text=kylien', 'yhdistys')).total).toBe(0);
    const tries = await Promise.all([
      assign(id, 2, {}, 'yhdistys'), joins(id, 2, { part: 'hosts' }, 'yhdistys'), ...['ending', 'closing'].map((deed) => ask('yhdistys', `/responsibilities/${id}/${deed}`, { lastDay: TODAY, version: 2, reason: 'Kokeilu' })),
      ask('yhdistys', `/responsibilities/${id}/agreements`, { agreementId: demoId('agreement:soite-kohtaamispaikka'), version: 2, reason: 'Kokeilu' }),
    ]);
    expect(tries.map(({ status, body }) => [status, body.code])).toEqual(tries.map(() => [403, 'matter-is-of-others']));
    expect((await joins(id, 2, {}, 'kaveri')).status).toBe(404);
    try {
      now = new Date('2026-12-01T10:00:00Z');
      expect((await ask('yhdistys', `/responsibilities/${id}`)).status).toBe(404);
      expect((await get('/responsibilities?text=kylien', 'yhdistys')).total).toBe(0);
    } finally {
      now = NOW;
    }
  });

  it('and so does another organisation that answers for it', async () => {
    const { id, version } = await register('Annettu tehtävä');
    await assign(id, version, { organisationId: kohtaamispaikka.id, personId: null });
    expect(await get(`/responsibilities/${id}`, 'yhdistys')).toMatchObject({ title: 'Annettu tehtävä', responsible: { organisation: { id: kohtaamispaikka.id } }, timeline: [] });
    expect((await get('/responsibilities?whose=taking-part&text=annettu', 'yhdistys')).items).toMatchObject([{ id, state: 'named' }]);
    expect((await get('/responsibilities?whose=taking-part&text=annettu', 'hyte')).total).toBe(0);
    expect((await ask('kaveri', `/responsibilities/${id}`)).status).toBe(404);
    expect((await assign(id, version + 1, {}, 'yhdistys')).body.code).toBe('matter-is-of-others');
  });

  it('and by which agreements it goes on, which is no longer so when they have ended', async () => {
    const { id, version } = await register('Sovittu verkosto');
    const drafted = (await ask('hyte', '/agreements', { language: 'fi', title: 'Jatko', purpose: 'Yhdessä.', startsOn: '2026-11-01', endsOn: '2027-06-30', partners: [kohtaamispaikka.id] })).body as { id: string };
    const lean = (agreementId: string, at: number) => ask('hyte', `/responsibilities/${id}/agreements`, { agreementId, version: at, reason: 'Jatkosta sovittiin' });
    expect((await lean(drafted.id, version)).body).toMatchObject({ version: 2, continuity: 'not-yet', agreements: [{ title: 'Jatko', status: 'draft', endsOn: '2027-06-30' }], timeline: [{ what: 'agreement-linked', agreement: 'Jatko' }, {}] });
    expect([(await lean(demoId('agreement:soite-vanverksamhet'), 2)).body.code, (await lean(demoId('agreement:kannus-soite'), 2)).body.code]).toEqual(['agreement-is-of-others', 'agreement-has-run-out']);
    for (const person of ['hyte', 'yhdistys'] as const) await ask(person, `/agreements/${drafted.id}/signatures`, { version: 1 });
    expect((await get(`/responsibilities?agreementId=${drafted.id}`)).items).toMatchObject([{ id, continuity: 'agreed' }]);
    // The other party of the agreement is not told of what is the town's.
    expect((await get(`/responsibilities?agreementId=${drafted.id}`, 'yhdistys')).total).toBe(0);
    await ask('yhdistys', `/agreements/${drafted.id}/ending`, { reason: 'Toiminta loppuu' });
    expect(await get(`/responsibilities/${id}`)).toMatchObject({ continuity: 'lapsed', agreements: [{ status: 'terminated', endsOn: TODAY }] });
    const off = await ask('hyte', `/responsibilities/${id}/agreements/${drafted.id}/unlinking`, { version: 2, reason: 'Jatko sovittiin toisin' });
    expect(off.body).toMatchObject({ version: 3, continuity: null, agreements: [], timeline: [{ what: 'agreement-unlinked', agreement: 'Jatko' }, {}, {}] });
  });

  it('which moves nothing from those who answer for it', async () => {
    const { id, version } = await register();
    const { person } = (await ask('hyte', '/appointments', { organisationId: kohtaamispaikka.id, role: 'contact-person', startsOn: '2026-11-01', reason: 'Nimettiin', newPerson: { name: 'Mukana Mirja' } })).body;
    await assign(id, version, { organisationId: kohtaamispaikka.id, personId: person.id });
    await joins(id, 2);
    // Seen by those who keep the person, and still the town's to change.
    expect(await get(`/contact-persons/${person.id}`, 'yhdistys')).toMatchObject({ responsibilities: [], unseen: [{ id, parties: [{ id: kannus.id }] }] });
  });
});

it('the list counts, filters and goes along as a file', async () => {
  const { items, counts } = await get('/responsibilities?kind=agreement');
  expect(items).toMatchObject([{ title: 'Kaksikielinen ystävätoiminta Kannuksessa', state: 'ends-soon', responsible: { person: { name: 'Kerttu Kivelä' } } }]);
  expect(counts.kind['agreement']).toBe(1);
  expect((await get('/responsibilities?state=missing&kind=duty&text=yhdistysten')).items.map((one: { title: string }) => one.title)).toEqual(['Yhdistysten toiminnan tukeminen']);
  expect((await ask('hyte', '/responsibilities/list.csv?kind=duty')).body).toContain('Yhdistysten toiminnan tukeminen;Tehtävä;Puuttuu;;;;');
  expect(String((await ask('hyte', '/responsibilities/list.xlsx')).body).slice(0, 2)).toBe('PK');
});

describe('somebody leaves', () => {
  const naming = (more: object) => ask('hyte', '/appointments', { organisationId: kannus.id, role: 'contact-person', startsOn: '2026-11-01', reason: 'Nimettiin', ...more });
  const handOver = (id: string, more: object = {}) => ask('hyte', `/contact-persons/${id}/handover`, { lastDay: '2026-11-20', reason: 'Siirtyy toiseen työhön', ...more });
  async function somebody(name: string) {
    const { id, person } = (await naming({ newPerson: { name, phone: '040 000 0555' } })).body;
    return { appointmentId: id as string, personId: person.id as string };
  }

  it('and everything in their name goes to the successor, each row with its result', async () => {
    const [leaver, successor] = [await somebody('Lähtevä Lasse'), await somebody('Jatkava Jenni')];
    await naming({ role: 'key-person', personId: leaver.personId });
    const matter = await register('Siirtyvä verkosto');
    await assign(matter.id, matter.version, { personId: leaver.personId, startsOn: '2026-11-01' });
    const { body } = await handOver(leaver.personId, { successorId: successor.personId });
    // Both are contact persons already: that row says why it stays, the others are done.
    expect(body.rows.map((row: { title: string; outcome: string; problem: string | null }) => [row.title, row.outcome, row.problem]).sort()).toEqual([
      ['Siirtyvä verkosto', 'handed-over', null], ['contact-person', 'refused', 'Henkilö on jo samassa roolissa samaan aikaan'], ['key-person', 'handed-over', null],
    ]);
    expect(body.person).toMatchObject({ phone: '040 000 0555', leftOn: null });
    expect((await get(`/contact-persons/${successor.personId}`)).appointments.map((one: { role: string; startsOn: string }) => [one.role, one.startsOn])).toContainEqual(['key-person', '2026-11-21']);
    expect((await get(`/responsibilities/${matter.id}`)).responsible.person.name).toBe('Jatkava Jenni');

    await ask('hyte', `/appointments/${leaver.appointmentId}/ending`, { lastDay: '2026-11-20', reason: 'Seuraaja hoitaa jo' });
    const again = await handOver(leaver.personId, { successorId: successor.personId });
    expect(again.body).toMatchObject({ rows: [], person: { phone: null, leftOn: '2026-11-20' } });
    expect((await handOver(leaver.personId)).body.rows).toEqual([]);
  });

  it('with nobody to follow roles end and the organisation answers for the rest; till the last day the number stays', async () => {
    const leaver = await somebody('Yksin Yrjö');
    const matter = await register();
    await assign(matter.id, matter.version, { personId: leaver.personId });
    const { body } = await handOver(leaver.personId, { lastDay: '2026-12-31' });
    expect(body.rows.map((row: { outcome: string }) => row.outcome)).toEqual(['ended', 'ended']);
    expect(body.person).toMatchObject({ phone: '040 000 0555', leavesOn: '2026-12-31', leftOn: null });
    expect((await get(`/responsibilities/${matter.id}`)).responsibilities).toMatchObject([{ endsOn: '2026-12-31' }, { organisation: { id: kannus.id }, person: null, startsOn: '2027-01-01' }]);
  });

  it('also from what only others see: till they have named another, the person is not let go, and whom to ask is said', async () => {
    const { id: agreementId } = (await ask('osallisuus', '/agreements', { language: 'fi', title: 'Kahdenkeskinen', purpose: 'Yhdessä.', startsOn: '2026-11-01', partners: [kohtaamispaikka.id] })).body;
    for (const person of ['osallisuus', 'yhdistys'] as const) await ask(person, `/agreements/${agreementId}/signatures`, { version: 1 });
    const { person: { id } } = (await naming({ organisationId: kohtaamispaikka.id, newPerson: { name: 'Kahden Kaisa', phone: '040 000 0556' } })).body;
    const answers = async (more: object) => assign(agreementId, (await get(`/responsibilities/${agreementId}`, 'osallisuus')).version, { organisationId: kohtaamispaikka.id, ...more }, 'osallisuus');
    expect((await answers({ personId: id })).status).toBe(201);
    expect(await get(`/contact-persons/${id}`)).toMatchObject({ responsibilities: [], unseen: [{ parties: expect.arrayContaining([expect.objectContaining({ id: soite.id })]) }] });
    // Neither its own parties nor strangers are told of what is unseen: those see it, and these do not keep the person.
    expect((await get(`/contact-persons/${id}`, 'osallisuus')).unseen).toEqual([]);
    expect((await get(`/contact-persons/${id}`, 'jarjesto')).unseen).toEqual([]);
    const { body } = await handOver(id);
    expect(body.rows).toMatchObject([{ kind: 'appointment', outcome: 'ended' }, { kind: 'unseen-responsibility', title: expect.stringContaining(soite.names.fi), outcome: 'refused', problem: expect.stringContaining('pyydä') }]);
    expect(JSON.stringify(body)).not.toContain('Kahdenkeskinen');
    expect(body.person).toMatchObject({ phone: '040 000 0556', leftOn: null, leavesOn: null });
    await answers({ personId: null });
    expect((await handOver(id)).body).toMatchObject({ rows: [], person: { phone: null, leftOn: '2026-11-20' } });
  });

  it('before a role begins: it is cancelled, and the successor begins when it was to', async () => {
    const [leaver, successor, nobody] = [await somebody('Ennen Eero'), await somebody('Sitten Siiri'), await somebody('Ilman Iiro')];
    const planned = async (personId: string) => (await naming({ role: 'volunteer-coordinator', personId, startsOn: '2027-03-01' })).body.id as string;
    const [id, other] = [await planned(leaver.personId), await planned(nobody.personId)];
    await ask('hyte', `/appointments/${leaver.appointmentId}/ending`, { lastDay: '2026-11-20', reason: 'Päättyi jo' });
    const { body } = await handOver(leaver.personId, { successorId: successor.personId });
    expect(body).toMatchObject({ rows: [{ kind: 'appointment', outcome: 'handed-over' }], person: { leftOn: '2026-11-20' } });
    expect(await get(`/appointments/${id}`)).toMatchObject({ state: 'over', startsOn: '2027-03-01', endsOn: '2026-11-20', timeline: [{ what: 'cancelled', reason: 'Siirtyy toiseen työhön' }, { what: 'named' }] });
    expect((await get(`/contact-persons/${successor.personId}`)).appointments).toMatchObject([{ role: 'volunteer-coordinator', startsOn: '2027-03-01', state: 'upcoming' }, { role: 'contact-person' }]);
    expect((await handOver(nobody.personId, { lastDay: '2027-01-31' })).body.rows).toMatchObject([{ outcome: 'cancelled' }, { outcome: 'ended' }]);
    const upcoming = (await get('/appointments?state=upcoming&pageSize=100')).items.map((one: { id: string }) => one.id);
    expect([id, other].filter((one) => upcoming.includes(one))).toEqual([]);
  });

  it('on a day to come: nothing is put in their name for later, and on the day after number and address go by themselves', async () => {
    const leaver = await somebody('Vielä Veikko');
    const round = () => service.service.app.get(Leaving).round();
    expect((await handOver(leaver.personId, { lastDay: '2026-12-04' })).body.person).toMatchObject({ leavesOn: '2026-12-04', timeline: [{ what: 'leaving', changes: [{ after: ['2026-12-04'] }] }, { what: 'added' }] });
    const matter = await register();
    expect((await assign(matter.id, matter.version, { personId: leaver.personId })).body.code).toBe('person-is-leaving');
    expect((await naming({ role: 'key-person', personId: leaver.personId })).body.code).toBe('person-is-leaving');
    expect((await handOver((await somebody('Toinen Tiina')).personId, { successorId: leaver.personId })).body.code).toBe('person-is-leaving');
    const today = now;
    try {
      now = new Date('2026-12-04T21:00:00Z');
      await round();
      expect(await get(`/contact-persons/${leaver.personId}`)).toMatchObject({ phone: '040 000 0555', leftOn: null });
      now = new Date('2026-12-04T22:30:00Z');
      await Promise.all([round(), round()]);
      expect(await get(`/contact-persons/${leaver.personId}`)).toMatchObject({ phone: null, leavesOn: null, leftOn: '2026-12-04', timeline: [{ what: 'left', by: { organisation: { id: kannus.id }, role: null } }, { what: 'leaving' }, { what: 'added' }] });
    } finally {
      now = today;
    }
  });

  it('on a day to come, and stays after all: the day is taken back, and the person is named to things again', async () => {
    const leaver = await somebody('Lähdössä Liisa');
    const stay = (by: 'hyte' | 'osallisuus') => ask(by, `/contact-persons/${leaver.personId}/staying`, { reason: 'Jatkaakin' });
    await handOver(leaver.personId, { lastDay: '2026-12-04' });
    expect((await stay('osallisuus')).body.code).toBe('organisation-is-kept-by-others');
    expect((await stay('hyte')).body).toMatchObject({ leavesOn: null, phone: '040 000 0555', timeline: [{ what: 'staying', reason: 'Jatkaakin', changes: [{ before: ['2026-12-04'], after: [] }] }, { what: 'leaving' }, { what: 'added' }] });
    expect((await stay('hyte')).body.timeline).toHaveLength(3);
    expect((await naming({ role: 'key-person', personId: leaver.personId })).status).toBe(201);
    const today = now;
    try {
      now = new Date('2026-12-05T10:00:00Z');
      await service.service.app.get(Leaving).round();
      expect(await get(`/contact-persons/${leaver.personId}`)).toMatchObject({ phone: '040 000 0555', leftOn: null });
    } finally {
      now = today;
    }
  });

  it('while the successor hands over to them: one is done, and the other is told that there is nobody to take it', async () => {
    const other = async (name: string) => (await naming({ role: 'key-person', newPerson: { name } })).body.person.id as string;
    const pairs = await Promise.all([1, 2, 3, 4].map(async (each) => [(await somebody(`Risti Raimo ${each}`)).personId, await other(`Vasta Vuokko ${each}`)] as const));
    const answers = await Promise.all(pairs.map(([one, two]) => Promise.all([handOver(one, { successorId: two }), handOver(two, { successorId: one })])));
    for (const both of answers) {
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(both.map(({ body }) => body.code)).toContain('person-has-left');
    }
  });

  it('is refused to strangers, and to a successor from elsewhere', async () => {
    const leaver = await somebody('Oma Outi');
    const stranger = (await get('/appointments?text=kustö')).items[0].person.id;
    expect((await handOver(leaver.personId, { successorId: stranger })).body.code).toBe('person-is-of-another-organisation');
    expect((await handOver(leaver.personId, { successorId: leaver.personId })).body.code).toBe('successor-is-the-leaver');
    expect((await handOver(stranger)).body.code).toBe('organisation-is-kept-by-others');
  });
});
