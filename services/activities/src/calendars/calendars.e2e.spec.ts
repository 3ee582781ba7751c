import { testOrganisation, testService, type TestActor, type TestService } from '@pirtti/testing';
import { convertIcsCalendar } from 'ts-ics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../definition.js';

const NOW = new Date('2026-11-23T08:00:00Z');
const group = (name: string, more: object = {}) => ({
  kind: 'peer-group', names: { fi: name, sv: `${name} på svenska` }, summary: { fi: 'Kahvia ja seuraa.' }, place: { kind: 'library', names: { fi: 'Kirjasto' }, municipalityCode: '217' },
  schedule: { startsOn: '2026-11-25', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY;BYDAY=WE' }, price: { free: true }, targetGroups: ['everyone'], contact: { email: 'toimisto@kyla.example' }, ...more,
});

describe('calendars that anybody may follow', () => {
  let service: TestService;
  let ours: TestActor;
  let theirs: TestActor;
  let now = NOW;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    service = await testService(activities, { clock: { now: () => now }, config: { letters: { publicUrl: 'https://pirtti.example' } } });
    ours = await service.actor({ roles: ['activity-publisher'] });
    theirs = await service.actor({ roles: ['activity-publisher'] });
    await testOrganisation(service.database.mail, { organisationId: ours.organisationId, names: { fi: 'Kohtaamispaikka ry' } });
    await testOrganisation(service.database.mail, { organisationId: theirs.organisationId, names: { fi: 'Vänverksamhet rf' } });
    ids['kahvit'] = await publish(ours, group('Kahvit'));
    ids['laulu'] = await publish(ours, group('Laulu', { kind: 'culture', place: { kind: 'other', names: { fi: 'Sali' }, municipalityCode: '272' } }));
    ids['muu'] = await publish(theirs, group('Naapurin kahvit'));
    ids['luonnos'] = (await service.request('/activities', { as: ours, body: group('Luonnos') })).body.id;
  });
  afterAll(() => service.stop());

  async function publish(as: TestActor, body: object): Promise<string> {
    const { id } = (await service.request('/activities', { as, body })).body;
    expect((await service.request(`/activities/${id}/publication`, { as, body: {} })).status).toBe(201);
    return id;
  }
  const follow = (path: string, headers: Record<string, string> = {}) => service.request<string>(path, { headers });
  const eventsOf = (text: string) => (convertIcsCalendar(undefined, text).events ?? []).map(({ summary, status, sequence, uid, url }) => ({ summary, status, sequence, uid, url }));
  const ofOrganisation = (headers?: Record<string, string>) => follow(`/public/organisations/${ours.organisationId}/calendar.ics`, headers);

  it('one organisation’s holds no other’s, and no draft', async () => {
    const { status, headers, body } = await ofOrganisation();
    expect([status, headers.get('content-type'), convertIcsCalendar(undefined, body).name]).toEqual([200, 'text/calendar; charset=utf-8', 'Kohtaamispaikka ry']);
    expect(eventsOf(body).map(({ summary }) => summary).sort()).toEqual(['Kahvit', 'Laulu']);
    expect(eventsOf(body).find(({ summary }) => summary === 'Kahvit')).toMatchObject({ uid: `${ids['kahvit']}@pirtti`, url: `https://pirtti.example/toiminta/${ids['kahvit']}` });
    expect(body).not.toContain('Naapurin');
  });

  it('a municipality’s holds everybody’s there, and a search’s what it finds', async () => {
    const names = async (path: string) => eventsOf((await follow(path)).body).map(({ summary }) => summary).sort();
    expect(await names('/public/municipalities/217/calendar.ics')).toEqual(['Kahvit', 'Naapurin kahvit']);
    expect(await names('/public/activities/calendar.ics?text=naapurin')).toEqual(['Naapurin kahvit']);
    expect(await names('/public/activities/calendar.ics?kind=culture')).toEqual(['Laulu']);
    expect(await names('/public/activities/calendar.ics?municipalityCode=074')).toEqual([]);
  });

  it('speaks the language of its address, or else of whoever asks', async () => {
    const path = `/public/activities/${ids['kahvit']}/calendar.ics`;
    expect(eventsOf((await follow(`${path}?language=sv`)).body)[0]!.summary).toBe('Kahvit på svenska');
    expect(eventsOf((await follow(path, { 'accept-language': 'sv' })).body)[0]!.summary).toBe('Kahvit på svenska');
  });

  it('is not sent again while nothing has changed, and is when anything has', async () => {
    const first = await ofOrganisation();
    const [etag, modified] = [first.headers.get('etag')!, first.headers.get('last-modified')!];
    expect(await ofOrganisation({ 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
    expect((await ofOrganisation({ 'if-none-match': `W/"x", ${etag}` })).status).toBe(304);
    expect((await ofOrganisation({ 'if-modified-since': modified })).status).toBe(304);
    expect((await ofOrganisation({ 'if-none-match': '"x"', 'if-modified-since': modified })).status).toBe(200);
    now = new Date(NOW.getTime() + 60_000);
    await service.request(`/activities/${ids['kahvit']}`, { as: ours, method: 'PUT', body: group('Iltakahvit') });
    const second = await ofOrganisation({ 'if-none-match': etag, 'if-modified-since': modified });
    expect(second.status).toBe(200);
    expect((await ofOrganisation({ 'if-modified-since': modified })).status).toBe(200);
    const [before, after] = [first, second].map(({ body }) => eventsOf(body).find(({ uid }) => uid === `${ids['kahvit']}@pirtti`)!);
    expect(after).toMatchObject({ summary: 'Iltakahvit', sequence: before!.sequence! + 1 });
  });

  it('tells of a single time that is called off, with a later version', async () => {
    const path = `/public/activities/${ids['laulu']}/calendar.ics`;
    const before = eventsOf((await follow(path)).body)[0]!.sequence!;
    expect((await service.request(`/activities/${ids['laulu']}/occurrences/2026-12-02/cancellation`, { as: ours, body: { note: { fi: 'Kuoro on matkalla.' } } })).status).toBe(201);
    expect(eventsOf((await follow(path)).body).map(({ status, sequence }) => [status, sequence])).toEqual([['CONFIRMED', before + 1], ['CANCELLED', before + 1]]);
  });

  it('still tells for a month of what was cancelled, everywhere that it was followed, and of what is paused', async () => {
    await service.request(`/activities/${ids['muu']}/cancellation`, { as: theirs, body: {} });
    const [town, search, own, one] = ['/public/municipalities/217/calendar.ics', '/public/activities/calendar.ics?text=naapurin', `/public/organisations/${theirs.organisationId}/calendar.ics`, `/public/activities/${ids['muu']}/calendar.ics`];
    const statusIn = async (path: string) => eventsOf((await follow(path)).body).find(({ uid }) => uid === `${ids['muu']}@pirtti`)?.status;
    for (const path of [town!, search!, own!, one!]) expect([path, await statusIn(path)]).toEqual([path, 'CANCELLED']);
    expect(eventsOf((await follow('/public/activities/calendar.ics?text=laulu')).body).map(({ summary }) => summary)).not.toContain('Naapurin kahvit');
    now = new Date(NOW.getTime() + 32 * 24 * 3_600_000);
    for (const path of [town!, search!, own!]) expect([path, await statusIn(path)]).toEqual([path, undefined]);
    now = NOW;
  });

  it.each(['/public/organisations/00000000-0000-4000-8000-000000000000/calendar.ics', '/public/organisations/x/calendar.ics', '/public/municipalities/999/calendar.ics', '/public/municipalities/constructor/calendar.ics', '/public/activities/00000000-0000-4000-8000-000000000000/calendar.ics'])('there is none at %s', async (path) => {
    expect((await follow(path)).status).toBe(404);
  });

  it('of a draft there is none', async () => {
    expect((await follow(`/public/activities/${ids['luonnos']}/calendar.ics`)).status).toBe(404);
  });
});
