import { newId } from '@pirtti/kernel';
import { testOrganisation, testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../../definition.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

const whole = (more: object = {}) => ({
  kind: 'peer-group', names: { fi: 'Keskiviikon kahvit' }, summary: { fi: 'Kahvia ja seuraa kirjastossa.' },
  place: { kind: 'library', names: { fi: 'Kannuksen kaupunginkirjasto' }, streetAddress: 'Asematie 1', municipalityCode: '217' },
  schedule: { startsOn: inDays(3), startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY' },
  capacity: 12, price: { free: true }, languages: ['fi'], targetGroups: ['older-living-alone'], accessibility: { wheelchair: 'yes' },
  transport: [{ kind: 'school-transport-seat', description: { fi: 'Kyyti klo 12.15' }, seats: 3 }],
  contact: { phone: '040 000 0000' }, lowThreshold: ['no-sign-up'], ...more,
});

describe('activities over HTTP', () => {
  let service: TestService;
  let publisher: TestActor;
  let neighbour: TestActor;
  let counsellor: TestActor;
  const log: string[] = [];

  beforeAll(async () => {
    service = await testService(activities, { log });
    publisher = await service.actor({ roles: ['activity-publisher'] });
    neighbour = await service.actor({ roles: ['activity-publisher'] });
    counsellor = await service.actor({ roles: ['service-counsellor'] });
    await testOrganisation(service.database.mail, { organisationId: publisher.organisationId, names: { fi: 'Kohtaamispaikka ry' } });
    await testOrganisation(service.database.mail, { organisationId: neighbour.organisationId, names: { fi: 'Vänverksamhet rf' }, bilingual: true });
  });
  afterAll(() => service.stop());

  const draft = async (as: TestActor, body: object = whole()): Promise<string> => (await service.request('/activities', { as, body })).body.id;
  const publish = (as: TestActor, id: string) => service.request(`/activities/${id}/publication`, { as, body: {} });
  const published = async (as: TestActor, body: object = whole()): Promise<string> => {
    const id = await draft(as, body);
    expect((await publish(as, id)).status).toBe(201);
    return id;
  };
  const announced = async (id: string): Promise<number> =>
    (await service.database.tenant.run(publisher.organisationId, (tx) => tx.query('select count(*)::int n from outbox where aggregate_id = $1', [id])))[0].n;

  it('goes from a draft with a name to what everyone can see', async () => {
    const { status, body: drafted } = await service.request('/activities', { as: publisher, body: { kind: 'peer-group', names: { fi: 'Kahvit' } } });
    expect(status).toBe(201);
    expect(drafted).toMatchObject({ status: 'draft', summary: null, place: null, schedule: null, publishedAt: null, organisation: { names: { fi: 'Kohtaamispaikka ry' } } });
    expect((await service.request(`/public/activities/${drafted.id}`)).status).toBe(404);

    const early = await publish(publisher, drafted.id);
    expect(early).toMatchObject({ status: 422, body: { code: 'publication-needs-more', details: { missing: ['summary', 'place', 'schedule', 'contact', 'price', 'targetGroups'] } } });

    const edited = await service.request(`/activities/${drafted.id}`, { as: publisher, method: 'PUT', body: whole() });
    expect(edited.status).toBe(200);
    expect((await publish(publisher, drafted.id)).body).toMatchObject({ status: 'published', seatsLeft: 12 });
    const seen = await service.request(`/public/activities/${drafted.id}`);
    expect(seen.body).toMatchObject({
      names: { fi: 'Keskiviikon kahvit' }, schedule: { rrule: 'FREQ=WEEKLY', until: null }, nextOccurrence: { date: inDays(3) },
      transport: [{ kind: 'school-transport-seat', seats: 3, bookingContact: null }], accessibility: { wheelchair: 'yes' }, seatsLeft: 12,
    });
  });

  it('drafts once for one key, and refuses the key for another body', async () => {
    const key = newId();
    const first = await service.request('/activities', { as: publisher, body: whole(), key });
    const again = await service.request('/activities', { as: publisher, body: whole(), key });
    expect(again.status).toBe(201);
    expect(again.body.id).toBe(first.body.id);
    expect((await service.request('/activities', { as: publisher, body: whole({ capacity: 3 }), key })).status).toBe(422);
    expect((await service.request('/activities', { as: publisher, body: whole(), key: null })).body.code).toBe('idempotency-key-is-missing');
  });

  it('tells the world once, and again only when what is told changes', async () => {
    const id = await published(publisher);
    expect((await publish(publisher, id)).status).toBe(201);
    expect(await announced(id)).toBe(1);
    await service.request(`/activities/${id}`, { as: publisher, method: 'PUT', body: whole({ description: { fi: 'Tervetuloa!' } }) });
    expect(await announced(id)).toBe(1);
    await service.request(`/activities/${id}`, { as: publisher, method: 'PUT', body: whole({ capacity: 20 }) });
    expect(await announced(id)).toBe(2);
  });

  it('keeps a published activity whole', async () => {
    const id = await published(publisher);
    const answer = await service.request(`/activities/${id}`, { as: publisher, method: 'PUT', body: whole({ contact: null }) });
    expect(answer).toMatchObject({ status: 422, body: { code: 'publication-needs-more', details: { missing: ['contact'] } } });
    expect((await service.request(`/public/activities/${id}`)).body.contact.phone).toBe('040 000 0000');
  });

  it('asks Swedish of a bilingual organiser', async () => {
    const id = await draft(neighbour);
    expect((await publish(neighbour, id)).body.details.missing).toEqual(['names.sv', 'summary.sv']);
  });

  it('is another’s: drafts are not found, nor can anything be changed', async () => {
    const id = await published(publisher);
    for (const [path, method] of [[`/activities/${id}`, 'GET'], [`/activities/${id}`, 'PUT'], [`/activities/${id}/publication`, 'POST']] as const) {
      const answer = await service.request(path, { as: neighbour, method, body: method === 'GET' ? undefined : whole() });
      expect([path, method, answer.status]).toEqual([path, method, 404]);
    }
    expect((await service.request('/activities', { as: neighbour })).body.items.map((one: { id: string }) => one.id)).not.toContain(id);
  });

  it('is for publishers: others are refused, strangers asked to log in', async () => {
    expect((await service.request('/activities', { as: counsellor, body: whole() }))).toMatchObject({ status: 403, body: { code: 'role-is-missing' } });
    expect((await service.request('/activities', { body: whole() })).status).toBe(401);
  });

  it.each<[string, object, string]>([
    ['no name', { names: { fi: '' } }, '/names/fi'],
    ['an unknown kind', { kind: 'party' }, '/kind'],
    ['a day that does not exist', { schedule: { startsOn: '2026-02-30', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY' } }, '/schedule/startsOn'],
    ['an hour that does not exist', { schedule: { startsOn: inDays(3), startTime: '24:00', endTime: '15:00', rrule: 'FREQ=WEEKLY' } }, '/schedule/startTime'],
    ['a summary that is too long', { summary: { fi: 'a'.repeat(151) } }, '/summary/fi'],
    ['a script for a link', { place: { kind: 'online', names: { fi: 'Netti' }, municipalityCode: '217', onlineUrl: 'javascript:alert(1)' } }, '/place/onlineUrl'],
    ['an unknown profile', { accessibility: { jetpack: 'yes' } }, '/accessibility'],
    ['half a seat', { capacity: 2.5 }, '/capacity'],
    ['a ride of another kind', { transport: [{ kind: 'taxi', description: { fi: 'x' } }] }, '/transport/0/kind'],
    ['a field that nobody knows', { owner: 'me' }, ''],
    ['text where a place belongs', { place: 'kirjasto' }, '/place'],
  ])('says where it is wrong: %s', async (_name, wrong, pointer) => {
    const answer = await service.request('/activities', { as: publisher, body: whole(wrong) });
    expect(answer).toMatchObject({ status: 400, body: { code: 'input-is-invalid' } });
    expect(answer.body.errors.map((one: { pointer: string }) => one.pointer)).toContain(pointer);
  });

  it('refuses a time that ends before it starts', async () => {
    const schedule = { startsOn: inDays(3), startTime: '13:00', endTime: '12:00', rrule: 'FREQ=WEEKLY' };
    expect((await service.request('/activities', { as: publisher, body: whole({ schedule }) })).body.code).toBe('schedule-ends-before-it-starts');
  });

  it('gives a calendar to follow', async () => {
    const id = await published(publisher);
    const answer = await service.request<string>(`/public/activities/${id}/calendar.ics`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.body).toContain(`UID:${id}@pirtti\r\n`);
    expect((await service.request(`/public/activities/${await draft(publisher)}/calendar.ics`)).status).toBe(404);
  });

  describe('the fit search', () => {
    const search = (as: TestActor | undefined, more: object = {}) =>
      service.request('/fit-searches', { as, key: null, body: { barriers: ['transport'], wishes: ['company'], municipalityCode: '421', targetGroups: ['older-living-alone'], languages: ['fi'], ...more } });

    it('puts the reachable group first and says why', async () => {
      const place = { kind: 'library', names: { fi: 'Lestijärven kirjasto' }, municipalityCode: '421' };
      const reachable = await published(publisher, whole({ place, names: { fi: 'Lestin kahvit' } }));
      const far = await published(publisher, whole({ place, names: { fi: 'Ilman kyytiä' }, transport: [] }));
      const drafted = await draft(publisher, whole({ place }));
      const { status, body } = await search(counsellor);
      expect(status).toBe(200);
      const ids = body.items.map((one: { activity: { id: string } }) => one.activity.id);
      expect(ids[0]).toBe(reachable);
      expect(ids).toContain(far);
      expect(ids).not.toContain(drafted);
      expect(body.items[0]).toMatchObject({ score: 105 + 3, reasons: [{ code: 'solves-barrier', for: true, subject: 'transport', solution: 'school-transport-seat' }, { code: 'meets-wish', subject: 'company' }, {}, {}, {}, {}, {}] });
      expect(body.items[ids.indexOf(far)].reasons).toContainEqual({ code: 'no-transport', for: false, subject: 'transport' });
    });

    it('leaves nothing of the person in the log', async () => {
      await search(counsellor, { barriers: ['shame-stigma'], wishes: ['someone-to-talk-to'] });
      expect(log.join('\n')).not.toMatch(/shame-stigma|someone-to-talk-to|older-living-alone/);
    });

    it('is for those who refer, and knows its codes', async () => {
      expect((await search(publisher)).status).toBe(403);
      expect((await search(undefined)).status).toBe(401);
      expect((await search(counsellor, { barriers: ['laziness'] })).body.errors).toEqual([expect.objectContaining({ pointer: '/barriers' })]);
      expect((await search(counsellor, { clientName: 'Aino' })).status).toBe(400);
    });
  });
});
