import { DEMO_ORGANISATIONS, DEMO_PEOPLE, demoId } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { partners } from '../definition.js';
import { forumId } from '../demo/demo-forums.js';
import { fillDemo } from '../demo/fill-demo.js';
import { Reminding } from './letters/reminding.js';
import { ForumSearch } from './storage/forum-search.js';
import { isSilent } from './domain/rhythm.js';

const MONDAY = new Date('2026-11-16T00:00:00Z');
const NOW = new Date('2026-11-23T08:00:00Z');
const { soite, kannus, kohtaamispaikka, diakonia, kokkola, halsua } = DEMO_ORGANISATIONS;
const FORUM = { language: 'fi', name: 'Kylien iltakahvit', purpose: 'Kuulumiset.', cadence: 'monthly', type: 'association-coffee', members: [soite.id, kohtaamispaikka.id] } as const;
const MEETING = { day: '2026-12-02', startTime: '13:00', endTime: '15:00', place: 'Kirjasto', agenda: [{ text: 'Kuulumiset' }, { text: 'Seuraavaksi' }], invited: [soite.id, kohtaamispaikka.id] } as const;

let service: TestService;
let now = NOW;
beforeAll(async () => {
  service = await testService(partners, { clock: { now: () => now } });
  await fillDemo(service.service.app, MONDAY, service.identity.issuer);
});
beforeEach(() => { now = NOW; });
afterAll(() => service.stop());

type PersonKey = keyof typeof DEMO_PEOPLE;
const ask = async (person: PersonKey, path: string, body?: object, method?: 'PUT') =>
  service.request(path, { as: { token: await service.identity.token(DEMO_PEOPLE[person].subject) }, ...(body && { body }), ...(method && { method }) });
const put = (person: PersonKey, path: string, body: object) => ask(person, path, body, 'PUT');
const found = async (more: object = {}) => (await ask('hyte', '/forums', { ...FORUM, ...more })).body as { id: string };
const call = async (of: string, more: object = {}) => (await ask('hyte', `/forums/${of}/meetings`, { ...MEETING, ...more })).body as { id: string; version: number; agenda: { id: string }[] };
const cameAs = (...pairs: (readonly [{ id: string }, number])[]) => pairs.map(([{ id }, people]) => ({ organisationId: id, people }));
/** A meeting that was held and in which somebody promised something. */
const promised = async () => {
  const { id, agenda } = await call((await found()).id, { day: '2026-11-20' });
  await ask('hyte', `/meetings/${id}/holding`, { participants: cameAs([kannus, 2], [kohtaamispaikka, 3]) });
  const { body } = await put('hyte', `/meetings/${id}/minutes`, {
    version: 2, notes: [{ itemId: agenda[0]!.id, text: 'Kaikilla hyvää.' }], actions: [{ text: 'Kutsuu naapurit.', ownerId: kohtaamispaikka.id, dueOn: '2026-11-22' }],
  });
  return body as { id: string; version: number; agenda: { id: string; note: string | null }[]; actions: { id: string; text: string; ownerId: string; dueOn: string | null; done: object | null }[] };
};
const told = (organisationId: string, id: string) => service.service.app.get(TenantTransactions).run(organisationId, (tx) =>
  tx.query<{ type: string; data: Record<string, unknown> }[]>('select type, data from outbox where aggregate_id = $1 order by id', [id]));
const what = (timeline: { items: { what: string }[] }) => timeline.items.map((one) => one.what);

describe('a forum', () => {
  it('is read by those who belong to it, and by nobody else', async () => {
    const { id } = await found();
    expect((await ask('hyte', `/forums/${id}`)).body).toMatchObject({ name: FORUM.name, version: 1, mayConvene: true, organisations: [{ id: kannus.id }, { id: soite.id }, { id: kohtaamispaikka.id }] });
    expect((await ask('ohjaaja', `/forums/${id}`)).body).toMatchObject({ mayConvene: false });
    expect((await ask('kaveri', `/forums/${id}`)).status).toBe(404);
    expect((await ask('kaveri', '/forums')).body.items.map((one: { id: string }) => one.id)).not.toContain(id);
  });

  it('is run by whoever convenes it: the others are told so', async () => {
    const { id } = await found();
    expect(await put('osallisuus', `/forums/${id}`, { ...FORUM, type: undefined, name: 'Meidän', version: 1, reason: 'Muutos' })).toMatchObject({ status: 403, body: { code: 'forum-is-convened-by-another' } });
    expect(await ask('osallisuus', `/forums/${id}/meetings`, MEETING)).toMatchObject({ status: 403, body: { code: 'forum-is-convened-by-another' } });
    expect((await ask('ohjaaja', '/forums', FORUM)).body.code).toBe('role-is-missing');
    expect((await ask('kaveri', `/forums/${id}/meetings`, MEETING)).status).toBe(404);
  });

  const { type: _type, ...content } = FORUM;
  it('of two who change it at once overwrites nothing, and its timeline says who, when and why', async () => {
    const { id } = await found();
    const change = (name: string) => put('hyte', `/forums/${id}`, { ...content, name, version: 1, reason: `Nimi: ${name}` });
    const answers = await Promise.all([change('Toinen'), change('Kolmas')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'forum-has-changed', details: { version: 2 } });
    const { body } = await ask('ohjaaja', `/forums/${id}/timeline`);
    expect(body).toMatchObject({ total: 2, items: [{ what: 'changed', at: NOW.toISOString(), by: { organisation: { id: kannus.id }, role: 'organisation-admin' }, changed: ['name'] }, { what: 'founded' }] });
    expect(body.items[0].text).toMatch(/^Nimi: /);
  });

  it('a member who is left out still reads what they took part in, and no more', async () => {
    const { id } = await found();
    const meeting = await call(id);
    await put('hyte', `/forums/${id}`, { ...content, members: [soite.id], version: 1, reason: 'Vaihto' });
    expect((await ask('yhdistys', `/forums/${id}`)).status).toBe(404);
    expect((await ask('yhdistys', `/meetings/${meeting.id}`)).body).toMatchObject({ forum: null, place: 'Kirjasto' });
  });

  it('ends when no meeting is waiting', async () => {
    const { id } = await found();
    const meeting = await call(id);
    const end = () => ask('hyte', `/forums/${id}/ending`, { reason: 'Työ on tehty.' });
    expect((await end()).body).toMatchObject({ code: 'forum-has-meetings-ahead', details: { meetings: 1 } });
    await ask('hyte', `/meetings/${meeting.id}/cancellation`, { reason: 'Ei tarvita.' });
    expect((await end()).body).toMatchObject({ ending: { reason: 'Työ on tehty.' }, mayConvene: false });
    expect((await ask('hyte', `/forums/${id}/meetings`, MEETING)).body.code).toBe('forum-has-ended');
  });
});

describe('the list of forums', () => {
  const list = async (person: PersonKey, query = '') => (await ask(person, `/forums?pageSize=100&${query}`)).body;
  const names = (body: { items: { name: string }[] }) => body.items.map(({ name }) => name);

  it('finds by name and by who belongs to it, and counts what each choice would leave', async () => {
    expect(names(await list('hyte', 'text=KUMPPANUUSP'))).toEqual(['Kannuksen kumppanuuspöytä']);
    expect(names(await list('hyte', `text=${encodeURIComponent('vanhus- ja vammaisneuvosto')}&state=active&sort=name`))).toContain('Vanhus- ja vammaisneuvoston avoin kokous kylillä');
    expect((await list('hyte', 'text=%25')).total).toBe(0);
    const body = await list('hyte', 'type=expert-group');
    expect(body).toMatchObject({ total: 7, counts: { state: { active: 7 } } });
    expect(body.counts.type).toMatchObject({ 'expert-group': 7, 'hyte-negotiation': 1 });
  });

  it('shows which dialogue has fallen silent, and agrees with the domain at every turn', async () => {
    expect(names(await list('hyte', 'silent=true&type=expert-group'))).toEqual(['Asiantuntijatyöryhmä: ikäihmiset']);
    const search = service.service.app.get(ForumSearch);
    await service.service.app.get(TenantTransactions).run(kannus.id, async (tx) => {
      for (const day of ['2026-01-01', '2026-11-23', '2026-12-02', '2027-02-01', '2027-06-30', '2028-01-01']) {
        const all = { sort: 'name', page: 1, pageSize: 100, state: 'active' } as const;
        const { items } = await search.search(tx, all, day);
        const silent = items.filter(({ forum, ...days }) => isSilent({ cadence: forum.cadence, foundedOn: forum.foundedAt.toISOString().slice(0, 10), ...days }, day)).map(({ forum }) => forum.id);
        expect((await search.search(tx, { ...all, silent: true }, day)).items.map(({ forum }) => forum.id), day).toEqual(silent);
      }
    });
  });

  it('puts the next meeting first, pages, and is a file for spreadsheets', async () => {
    const { items } = await list('hyte', 'sort=next&state=active');
    const days = items.map((one: { nextOn: string | null }) => one.nextOn ?? '9999').filter((day: string) => day !== '9999');
    expect(days).toEqual([...days].sort());
    expect((await ask('hyte', '/forums?pageSize=2&page=2')).body.items).toHaveLength(2);
    await found({ name: '=HYPERLINK("http://paha.example")' });
    const csv = await ask('hyte', '/forums/list.csv?text=hyperlink&wording=sv');
    expect(csv.body).toContain('Namn;Typ;Sammankallare');
    expect(csv.body).toContain(`'=HYPERLINK`);
    expect(String((await ask('hyte', '/forums/list.xlsx')).body).slice(0, 2)).toBe('PK');
  });
});

describe('a meeting', () => {
  it('is called, moved and called off, and the calendar follows', async () => {
    const { id, version } = await call((await found()).id);
    const { agenda, ...moved } = { ...MEETING, day: '2026-12-09' };
    expect((await put('hyte', `/meetings/${id}`, { ...moved, agenda, version, reason: 'Este' })).body).toMatchObject({ day: '2026-12-09', version: 2 });
    expect(await put('hyte', `/meetings/${id}`, { ...MEETING, version: 1 })).toMatchObject({ status: 409, body: { code: 'meeting-has-changed', details: { version: 2 } } });
    const calendar = await ask('yhdistys', `/meetings/${id}/invitation.ics`);
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    for (const line of ['SEQUENCE:1', 'STATUS:CONFIRMED', 'DTSTART;TZID=Europe/Helsinki:20261209T130000', `UID:${id}@pirtti`]) expect(calendar.body).toContain(line);
    await ask('hyte', `/meetings/${id}/cancellation`, { reason: 'Sairastumisia.' });
    const after = (await ask('yhdistys', `/meetings/${id}/invitation.ics`)).body;
    for (const line of ['METHOD:CANCEL', 'SEQUENCE:2', 'STATUS:CANCELLED']) expect(after).toContain(line);
    expect((await ask('yhdistys', `/meetings/${id}`)).body).toMatchObject({ status: 'cancelled', cancellation: { reason: 'Sairastumisia.', organisation: { id: kannus.id } } });
    expect((await ask('kaveri', `/meetings/${id}/invitation.ics`)).status).toBe(404);
    expect(what((await ask('yhdistys', `/meetings/${id}/timeline`)).body)).toEqual(['meeting-cancelled', 'meeting-changed', 'meeting-called']);
  });

  it('is told to others once it was held: how many came for whom, and nothing of what was said', async () => {
    const { id, actions } = await promised();
    expect(actions).toMatchObject([{ text: 'Kutsuu naapurit.', ownerId: kohtaamispaikka.id, done: null }]);
    const news = await told(kannus.id, id);
    expect(news).toMatchObject([{ type: 'partners.meeting-held.v1', data: {
      forumType: 'association-coffee', convenerId: kannus.id, day: '2026-11-20', others: 0,
      participants: [{ organisationId: kannus.id, organisationType: 'municipality', municipalityCode: '217', people: 2 }, { organisationId: kohtaamispaikka.id, organisationType: 'association', people: 3 }],
    } }]);
    expect(JSON.stringify(news)).not.toMatch(/Kaikilla|naapurit|Kirjasto/);
    await ask('hyte', `/meetings/${id}/holding`, { participants: cameAs([kannus, 1], [kohtaamispaikka, 3]), others: 4 });
    expect((await told(kannus.id, id)).map(({ data }) => data['others'])).toEqual([0, 4]);
    expect((await ask('hyte', `/meetings/${id}`)).body).toMatchObject({ people: 8, agenda: [{ note: 'Kaikilla hyvää.' }, { note: null }] });
  });

  it('is held on its day and not before, and once called off never', async () => {
    const { id } = await call((await found()).id);
    const hold = () => ask('hyte', `/meetings/${id}/holding`, { participants: cameAs([kannus, 1]) });
    now = new Date('2026-12-01T21:59:59Z');
    expect((await hold()).body).toMatchObject({ code: 'meeting-is-still-ahead' });
    now = new Date('2026-12-01T22:00:00Z');
    expect((await hold()).body).toMatchObject({ status: 'held', people: 1 });
    expect((await ask('hyte', `/meetings/${id}/cancellation`, { reason: 'Myöhässä' })).body.code).toBe('meeting-is-held');
  });

  it.each([
    ['a time that there is not', { startTime: '24:00' }, '/startTime'], ['a day that never was', { day: '2026-02-30' }, '/day'], ['a script for an address', { onlineUrl: 'javascript:alert(1)' }, '/onlineUrl'],
    ['one item twice', { agenda: [{ id: forumId('a'), text: 'A' }, { id: forumId('a'), text: 'B' }] }, '/agenda'], ['no place', { place: ' ' }, '/place'],
  ])('is refused with %s', async (_, more, pointer) => {
    const { status, body } = await ask('hyte', `/forums/${forumId('kumppanuuspoyta')}/meetings`, { ...MEETING, ...more });
    expect([status, body.errors?.map((one: { pointer: string }) => one.pointer)]).toEqual([400, [pointer]]);
  });

  it('of two who write the minutes the second is told, and nothing is overwritten', async () => {
    const { id, version, agenda, actions } = await promised();
    const [{ done: _done, ...kept }] = actions as [typeof actions[number]];
    const write = (text: string, of: number) => put('hyte', `/meetings/${id}/minutes`, { version: of, notes: [{ itemId: agenda[0]!.id, text }], actions: [{ id: kept.id, text: kept.text, ownerId: kept.ownerId, dueOn: kept.dueOn }] });
    expect((await write('Ensin.', version)).status).toBe(200);
    expect(await write('Sitten.', version)).toMatchObject({ status: 409, body: { code: 'meeting-has-changed' } });
    expect((await ask('yhdistys', `/meetings/${id}`)).body.agenda[0].note).toBe('Ensin.');
    expect(await put('yhdistys', `/meetings/${id}/minutes`, { version: version + 1 })).toMatchObject({ status: 403, body: { code: 'meeting-is-called-by-another' } });
  });
});

describe('an action', () => {
  it('is found by its owner, checked off, and stays so when the minutes are written again', async () => {
    const { id, version, actions } = await promised();
    const [action] = actions as [typeof actions[number]];
    const mine = async (query: string) => (await ask('yhdistys', `/meeting-actions?ours=true&pageSize=100&${query}`)).body;
    expect((await mine('state=late')).items.map((one: { id: string }) => one.id)).toContain(action.id);
    expect(await ask('osallisuus', `/meetings/${id}/actions/${action.id}/completion`, {})).toMatchObject({ status: 403, body: { code: 'action-is-of-another' } });
    const { body } = await ask('yhdistys', `/meetings/${id}/actions/${action.id}/completion`, {});
    expect(body.actions[0].done).toMatchObject({ organisation: { id: kohtaamispaikka.id }, role: 'organisation-admin', at: NOW.toISOString() });
    expect((await mine('state=late')).items.map((one: { id: string }) => one.id)).not.toContain(action.id);
    expect((await mine('state=done')).items.find((one: { id: string }) => one.id === action.id)).toMatchObject({ forumName: FORUM.name, day: '2026-11-20', mayCheck: true });
    expect((await put('hyte', `/meetings/${id}/minutes`, { version, notes: [], actions: [] })).body.code).toBe('action-is-done');
    expect((await ask('yhdistys', `/meetings/${id}/actions/${action.id}/reopening`, {})).body.actions[0].done).toBeNull();
    expect(what((await ask('yhdistys', `/meetings/${id}/timeline`)).body).slice(0, 2)).toEqual(['action-reopened', 'action-done']);
    expect((await ask('yhdistys', `/meetings/${id}/actions/${newId()}/completion`, {})).status).toBe(404);
    expect((await ask('yhdistys', '/meeting-actions/list.csv?text=naapurit')).body).toContain('Kutsuu naapurit.;');
  });

  it('is told as late, open or done, and counted the same', async () => {
    const { counts } = (await ask('hyte', '/meeting-actions?ours=true')).body;
    for (const state of ['open', 'late', 'done']) expect((await ask('hyte', `/meeting-actions?ours=true&state=${state}`)).body.total, state).toBe(counts.state[state] ?? 0);
    const { items } = (await ask('hyte', '/meeting-actions?state=late&sort=due')).body;
    expect(items.map((one: { dueOn: string }) => one.dueOn)).toEqual([...items.map((one: { dueOn: string }) => one.dueOn)].sort());
  });
});

describe('the yearly negotiation', () => {
  const pairs = async (person: PersonKey, query = '') => (await ask(person, `/hyte-negotiations${query}`)).body.items as { municipalityCode: string; status: string; heldOn: string[]; lastHeldOn: string | null; forumId: string | null }[];
  const of = async (person: PersonKey, code: string, query = '') => (await pairs(person, query)).find((one) => one.municipalityCode === code);

  it('shows a region each of its municipalities, a municipality itself, and nobody else anything', async () => {
    expect((await pairs('osallisuus')).map(({ municipalityCode }) => municipalityCode).sort()).toEqual([...soite.serviceArea].sort());
    expect((await pairs('hyte')).map(({ municipalityCode }) => municipalityCode)).toEqual(['217']);
    expect(await pairs('yhdistys')).toEqual([]);
  });

  it('is overdue where there was none this year, and both sides see when they last met', async () => {
    expect(await of('hyte', '217')).toMatchObject({ status: 'overdue', heldOn: [], lastHeldOn: '2025-10-08', forumId: forumId('kannus-soite') });
    expect(await of('osallisuus', '217')).toMatchObject({ status: 'overdue' });
    expect(await of('hyte', '217', '?year=2025')).toMatchObject({ status: 'held', heldOn: ['2025-10-08'] });
    expect(await of('osallisuus', kokkola.municipalityCode!)).toMatchObject({ status: 'held' });
    expect(await of('osallisuus', halsua.municipalityCode!)).toMatchObject({ status: 'called' });
    expect((await ask('osallisuus', '/hyte-negotiations/list.csv')).body).toContain('2026;Kannus;');
  });

  const round = () => service.service.app.get(Reminding).round();
  const overdue = async () => (await told(soite.id, kannus.id)).filter(({ type }) => type === 'partners.negotiation-overdue.v1').map(({ data }) => data);
  it('is told to others once when three months are left and none is called, also where no letters are written', async () => {
    now = new Date('2026-09-30T10:00:00Z');
    await round();
    expect(await overdue()).toEqual([]);
    now = NOW;
    await Promise.all([round(), round(), round()]);
    await round();
    expect(await overdue()).toEqual([{ municipalityId: kannus.id, municipalityCode: '217', regionId: soite.id, year: 2026, lastHeldOn: '2025-10-08' }]);
    expect((await told(soite.id, halsua.id)).map(({ type }) => type)).not.toContain('partners.negotiation-overdue.v1');
  });

  it('counts only where both took part, whoever was invited', async () => {
    const alone = await call(forumId('kannus-soite'), { day: '2026-11-20', invited: [soite.id] });
    expect(await of('hyte', '217')).toMatchObject({ status: 'overdue' });
    await ask('hyte', `/meetings/${alone.id}/holding`, { participants: cameAs([kannus, 2], [kohtaamispaikka, 1]) });
    expect(await of('hyte', '217')).toMatchObject({ status: 'overdue' });
    await ask('hyte', `/meetings/${alone.id}/holding`, { participants: cameAs([kannus, 2], [soite, 3]) });
    expect(await of('hyte', '217')).toMatchObject({ status: 'held', heldOn: ['2026-11-20'] });
    expect(await of('osallisuus', '217')).toMatchObject({ status: 'held' });
  });

  it('once held, is told of again when a later year lacks it, and then not before the two have met', async () => {
    for (const day of ['2026-12-20', '2027-10-01', '2027-12-31', '2028-10-01']) {
      now = new Date(`${day}T10:00:00Z`);
      await round();
    }
    expect((await overdue()).map(({ year, lastHeldOn }) => [year, lastHeldOn])).toEqual([[2026, '2025-10-08'], [2027, '2026-11-20']]);
  });

  it('has a municipality and a region, and an expert group its theme', async () => {
    expect((await ask('hyte', '/forums', { ...FORUM, type: 'hyte-negotiation', members: [diakonia.id] })).body.code).toBe('negotiation-needs-municipality-and-region');
    expect((await ask('hyte', '/forums', { ...FORUM, type: 'expert-group' })).body.code).toBe('expert-group-needs-its-theme');
    expect((await ask('hyte', '/forums', { ...FORUM, members: [newId()] })).body.code).toBe('related-organisation-is-unknown');
  });
});

it('the demo filled twice is the same demo', async () => {
  const count = async () => (await ask('hyte', '/forums')).body.total as number;
  const before = await count();
  await fillDemo(service.service.app, MONDAY, service.identity.issuer);
  expect(await count()).toBe(before);
  expect((await ask('hyte', `/meetings/${demoId('meeting:kumppanuuspoyta:talvi')}`)).body).toMatchObject({ status: 'called' });
});
