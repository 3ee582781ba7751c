import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { eventually, testMailServer, testOrganisation, testService, type TestActor, type TestMailServer, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activities } from '../definition.js';
import { Forgetting } from '../people/forgetting.js';
import { PassingOn } from './passing-on.js';

const NOON = new Date('2026-11-17T10:00:00Z');
const DATE = '2026-11-25';
const DAY_MS = 24 * 3_600_000;

const whole = (more: object = {}) => ({
  kind: 'peer-group', names: { fi: 'Surusta eteenpäin' }, summary: { fi: 'Vertaisryhmä kirjastossa.' },
  place: { kind: 'library', names: { fi: 'Kannuksen kaupunginkirjasto' }, streetAddress: 'Asematie 1', municipalityCode: '217' },
  schedule: { startsOn: '2026-11-18', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY' }, signUp: 'occurrence', capacity: 2, maxGroupSize: 2,
  price: { free: true }, targetGroups: ['widowed'], contact: { phone: '040 000 0000' }, ...more,
});

describe('signing up', () => {
  let service: TestService;
  let server: TestMailServer;
  let publisher: TestActor;
  let neighbour: TestActor;
  let activityId: string;
  let now = NOON;
  let people = 0;

  beforeAll(async () => {
    server = await testMailServer();
    service = await testService(activities, { clock: { now: () => now }, config: { letters: { publicUrl: 'https://pirtti.example', email: { smtpUrl: server.url, from: 'pirtti@pirtti.example' } } } });
    publisher = await service.actor({ roles: ['activity-publisher'] });
    neighbour = await service.actor({ roles: ['activity-publisher'] });
    await testOrganisation(service.database.mail, { organisationId: publisher.organisationId, names: { fi: 'Kohtaamispaikka ry' } });
    await testOrganisation(service.database.mail, { organisationId: neighbour.organisationId });
  });
  afterAll(async () => {
    await service.stop();
    await server.stop();
  });
  beforeEach(async () => {
    now = NOON;
    activityId = await published(whole());
  });

  async function published(body: object): Promise<string> {
    const { body: { id } } = await service.request('/activities', { as: publisher, body });
    expect((await service.request(`/activities/${id}/publication`, { as: publisher, body: {} })).status).toBe(201);
    return id;
  }
  const guest = (more: object = {}) => ({ name: `Vieras ${++people}`, email: `vieras${people}@koti.example`, language: 'fi', size: 1, date: DATE, ...more });
  const signUp = (more: object = {}, key?: string) => service.request(`/public/activities/${activityId}/sign-ups`, { body: guest(more), ...(key && { key }) });
  const by = (what: string, { token }: { token: string }) => service.request(`/public/sign-ups/${publisher.organisationId}/${what}`, { body: { token }, language: 'fi' });
  const edit = (more: object) => service.request(`/activities/${activityId}`, { as: publisher, method: 'PUT', body: whole(more) });
  const inTenant = <Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> => service.service.app.get(TenantTransactions).run(publisher.organisationId, (tx) => tx.query(sql, values));
  const lettersTo = (number: number) => server.letters.filter(({ to }) => to?.[0]?.address === `vieras${number}@koti.example`);
  const letter = (number: number, words: RegExp) => eventually(async () => {
    const found = lettersTo(number).find(({ text }) => words.test(text ?? ''));
    expect(found, `vieras${number}: ${words}`).toBeDefined();
    return found!;
  });
  const list = async (date: string | null = DATE) => (await service.request(`/activities/${activityId}/sign-ups${date === null ? '' : `?date=${date}`}`, { as: publisher })).body;

  it('holds a seat, says so by a letter that tells nothing of what it is for, and leads back by a secret', async () => {
    const { status, body } = await signUp({ size: 2, wish: 'Tulen rollaattorilla' });
    expect([status, body]).toMatchObject([201, { status: 'confirmed', placeInLine: null, size: 2, date: DATE, startsAt: '2026-11-25T11:00:00.000Z', place: 'Kannuksen kaupunginkirjasto, Asematie 1', calledOff: false }]);
    const { subject, text } = await letter(people, /sinulla on paikka/);
    expect(subject).toBe('Sinulle on viesti');
    expect(text).not.toMatch(/Surusta|Vieras|rollaattori/);
    expect(text).toContain('keskiviikko 25.11. klo 13.00');
    const token = /#([\w-]{43})/.exec(text!)![1]!;
    expect((await by('view', { token })).body).toMatchObject({ name: `Vieras ${people}`, status: 'confirmed' });
    expect((await by('view', body)).body.activity.names.fi).toBe('Surusta eteenpäin');
    expect(JSON.stringify(await inTenant('select * from person_links'))).not.toContain(token);
    const { body: { items } } = await service.request(`/public/activities/${activityId}/seats`);
    expect(items.find(({ date }: { date: string }) => date === DATE)).toMatchObject({ capacity: 2, seatsLeft: 0, waiting: 0, maxGroupSize: 2, closed: null });
  });

  it('waits its turn when all is full, is offered a seat by letter when somebody cancels, and takes it', async () => {
    const first = await signUp();
    const second = await signUp();
    const third = await signUp();
    const number = people;
    expect([second.body.status, third.body]).toMatchObject(['confirmed', { status: 'waiting', placeInLine: 1 }]);
    expect((await letter(number, /sijalla 1/)).text).toContain('/ilmoittautuminen/');
    expect((await by('cancellation', first.body)).body.status).toBe('cancelled-by-person');
    expect((await by('view', third.body)).body).toMatchObject({ status: 'offered', offerExpiresAt: '2026-11-18T10:00:00.000Z' });
    const { text } = await letter(number, /vapautunut paikka/);
    expect(text).toContain('keskiviikko 18.11. klo 12.00');
    expect((await by('acceptance', { token: /#([\w-]{43})/.exec(text!)![1]! })).body).toMatchObject({ status: 'confirmed', offerExpiresAt: null });
    expect((await by('acceptance', third.body)).status).toBe(201);
  });

  it('makes nothing twice of what is sent twice', async () => {
    const key = newId();
    const body = guest();
    const send = () => service.request(`/public/activities/${activityId}/sign-ups`, { body, key });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status, body: { status: standing } }) => [status, standing])).toEqual(Array(3).fill([201, 'confirmed']));
    expect((await list()).total).toBe(1);
    for (const answer of answers) expect((await by('view', answer.body)).status).toBe(200);
  });

  it('tells nobody who asks otherwise under the same key of whom it was, and signs nobody up by it', async () => {
    const key = newId();
    const body = guest({ name: 'Aino Ensimmäinen' });
    const send = (more: object, id = activityId) => service.request(`/public/activities/${id}/sign-ups`, { body: { ...body, ...more }, key });
    expect((await send({})).status).toBe(201);
    const other = await published(whole());
    for (const answer of [await send({ name: 'Eino Toinen', email: 'eino@koti.example' }), await send({ size: 2 }), await send({ date: '2026-12-02' }), await send({}, other)]) {
      expect([answer.status, answer.body.code]).toEqual([409, 'sign-up-was-sent-already']);
      expect(JSON.stringify(answer.body)).not.toMatch(/Aino|token/);
    }
    expect((await list()).total).toBe(1);
    const twice = newId();
    const at = (id: string) => service.request(`/public/activities/${id}/sign-ups`, { body: guest(), key: twice });
    expect((await Promise.all([at(activityId), at(other)])).map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each([
    ['without a way to be reached', { email: null }, 'person-cannot-be-reached'],
    ['that fills in what nobody sees', { website: 'https://kaupaksi.example' }, 'form-looks-filled-by-a-machine'],
    ['for more than may come together', { size: 3 }, 'group-is-too-big'],
    ['for a day on which nobody meets', { date: '2026-11-26' }, 'occurrence-does-not-exist'],
    ['for what has begun', { date: '2026-11-11' }, 'occurrence-does-not-exist'],
    ['for what is far ahead', { date: '2027-03-03' }, 'sign-up-is-not-open-yet'],
    ['for the series where each time is signed up for', { date: null }, 'sign-up-is-otherwise'],
  ])('is refused %s', async (_, more, code) => {
    const { status, body } = await signUp(more);
    expect([status >= 400 && status < 500, body.code]).toEqual([true, code]);
    expect((await list()).total).toBe(0);
  });

  it('is refused where the door is open, and not found where nothing is published', async () => {
    activityId = await published(whole({ signUp: 'open-door' }));
    expect((await signUp()).body.code).toBe('sign-up-is-not-needed');
    activityId = (await service.request('/activities', { as: publisher, body: whole() })).body.id;
    expect((await signUp()).status).toBe(404);
    expect((await service.request(`/public/activities/${activityId}/seats`)).status).toBe(404);
  });

  it('takes no crowd from one address', async () => {
    const email = `sama${newId()}@koti.example`;
    for (let times = 0; times < 5; times += 1) expect((await signUp({ email })).status).toBe(201);
    expect((await signUp({ email: email.toUpperCase() })).body.code).toBe('contact-has-signed-up-enough');
  });

  it('to a series takes a seat of all its times', async () => {
    activityId = await published(whole({ signUp: 'series' }));
    expect((await signUp({ date: null })).body).toMatchObject({ status: 'confirmed', date: null, startsAt: '2026-11-18T11:00:00.000Z' });
    expect((await service.request(`/public/activities/${activityId}/seats`)).body.items).toMatchObject([{ date: null, seatsLeft: 1 }]);
    expect((await service.request(`/public/activities/${activityId}`)).body.seatsLeft).toBe(1);
  });

  it('is shown by the next time: that a later one is full says nothing of it, and what has been holds no seats', async () => {
    await signUp({ size: 2 });
    expect((await service.request(`/public/activities/${activityId}`)).body.seatsLeft).toBe(2);
    now = new Date('2026-11-19T10:00:00Z');
    expect((await service.request(`/public/activities/${activityId}`)).body.seatsLeft).toBe(0);
    now = new Date('2026-11-26T10:00:00Z');
    await service.service.app.get(PassingOn).round();
    expect((await service.request(`/public/activities/${activityId}`)).body.seatsLeft).toBe(2);
    expect(await inTenant('select seats_taken from activities where id = $1', [activityId])).toEqual([{ seats_taken: 0 }]);
  });

  describe('and the organiser', () => {
    it('sees who comes and who waits, adds somebody who rang, and cancels with a letter', async () => {
      await signUp({ wish: '=1+1' });
      const rung = await service.request(`/activities/${activityId}/sign-ups`, { as: publisher, body: { ...guest(), email: null, phone: '040 000 0123' } });
      expect(rung).toMatchObject({ status: 201, body: { status: 'confirmed', person: { phone: '040 000 0123' } } });
      await signUp();
      const last = people;
      const { items, total, seats } = await list();
      expect([total, seats, items.map((one: { status: string; placeInLine: number | null }) => [one.status, one.placeInLine])])
        .toMatchObject([3, { seatsLeft: 0, waiting: 1 }, [['confirmed', null], ['confirmed', null], ['waiting', 1]]]);
      const csv = await service.request(`/activities/${activityId}/sign-ups/list.csv?date=${DATE}`, { as: publisher });
      expect(csv.body).toContain(`'=1+1`);
      expect(csv.headers.get('content-disposition')).toContain('ilmoittautuneet.csv');
      expect((await service.request(`/sign-ups/${items[2].id}/cancellation`, { as: publisher, body: {} })).body.status).toBe('cancelled-by-organiser');
      await letter(last, /on perunut ilmoittautumisesi/);
    });

    it('moves nobody past others without a reason', async () => {
      for (let number = 0; number < 5; number += 1) await signUp();
      const waiting = (await list()).items.filter(({ status }: { status: string }) => status === 'waiting');
      const move = (body: object) => service.request(`/sign-ups/${waiting[2].id}/moving-up`, { as: publisher, body });
      expect((await move({})).status).toBe(400);
      expect((await move({ reason: 'together' })).body).toMatchObject({ placeInLine: 1, movedUp: 'together' });
      expect((await list()).items.filter(({ status }: { status: string }) => status === 'waiting').map(({ id }: { id: string }) => id)).toEqual([waiting[2].id, waiting[0].id, waiting[1].id]);
    });

    it('gives seats to the line by giving more of them, and takes none away that is held', async () => {
      for (let number = 0; number < 5; number += 1) await signUp();
      expect((await edit({ capacity: 4 })).status).toBe(200);
      expect((await list()).items.map(({ status }: { status: string }) => status)).toEqual(['confirmed', 'confirmed', 'offered', 'offered', 'waiting']);
      expect(await edit({ capacity: 3 })).toMatchObject({ status: 409, body: { code: 'capacity-is-less-than-seats-held', details: { seatsHeld: 4 } } });
      expect((await edit({ capacity: 4, signUp: 'series' })).body.code).toBe('people-have-signed-up-otherwise');
    });

    it('is of the organisation alone', async () => {
      await signUp();
      const { items: [one] } = await list();
      const helper = await service.actor({ roles: ['attendance-helper'], organisationId: publisher.organisationId });
      for (const [path, body] of [[`/activities/${activityId}/sign-ups?date=${DATE}`, undefined], [`/sign-ups/${one.id}/cancellation`, {}], [`/activities/${activityId}/sign-ups/list.csv?date=${DATE}`, undefined]] as const) {
        expect((await service.request(path, { as: neighbour, ...(body && { body }) })).status).toBe(404);
        expect((await service.request(path, { as: helper, ...(body && { body }) })).status).toBe(403);
      }
    });
  });

  describe('and times that change', () => {
    it('stays with an occurrence that is moved, and everybody is told', async () => {
      const made = await signUp();
      const number = people;
      const moved = await service.request(`/activities/${activityId}/occurrences/${DATE}/move`, { as: publisher, body: { meetsOn: '2026-11-26', startTime: '14:00', endTime: '16:00' } });
      expect(moved.status).toBe(201);
      expect((await by('view', made.body)).body).toMatchObject({ date: DATE, startsAt: '2026-11-26T12:00:00.000Z', status: 'confirmed' });
      expect((await letter(number, /Siirtyy/)).text).toMatch(/keskiviikko 25\.11\. klo 13\.00\. Uusi aika on torstai 26\.11\. klo 14\.00/);
      expect((await list()).total).toBe(1);
    });

    it('hears of an occurrence that is called off, and of a break', async () => {
      const [one, other] = [await signUp(), await signUp({ date: '2026-12-02' })];
      const number = people;
      await service.request(`/activities/${activityId}/occurrences/${DATE}/cancellation`, { as: publisher, body: {} });
      await letter(number - 1, /Peruuntuu: keskiviikko 25\.11/);
      expect(lettersTo(number)).toHaveLength(1);
      expect((await by('view', one.body)).body).toMatchObject({ calledOff: true, status: 'confirmed' });
      expect((await signUp()).body.code).toBe('occurrence-is-cancelled');
      await service.request(`/activities/${activityId}/pause`, { as: publisher, body: {} });
      await letter(number, /Peruuntuu: keskiviikko 2\.12/);
      expect((await by('view', other.body)).body.calledOff).toBe(true);
    });

    it('all of it called off names beforehand how many sign-ups are told, and each is, once, without being asked for anything', async () => {
      await signUp({ size: 2 });
      await signUp({ date: '2026-12-02' });
      const numbers = [people - 1, people];
      await service.request(`/activities/${activityId}/sign-ups`, { as: publisher, body: { date: DATE, name: 'Soittaja Esimerkki', email: null, phone: '040 000 0191', language: 'fi', size: 1 } });
      const told = async () => (await service.request(`/activities/${activityId}/seats`, { as: publisher })).body.items.map(({ date, signedUp }: { date: string; signedUp: object }) => ({ date, ...signedUp }));
      expect((await told()).slice(1, 3)).toEqual([{ date: DATE, signUps: 2, people: 3, toCall: 1 }, { date: '2026-12-02', signUps: 1, people: 1, toCall: 0 }]);
      expect((await service.request(`/public/activities/${activityId}/seats`)).body.items[1].signedUp).toBeUndefined();
      await service.request(`/activities/${activityId}/cancellation`, { as: publisher, body: {} });
      for (const [index, number] of numbers.entries()) {
        const { text } = await letter(number, /Peruuntuu: keskiviikko/);
        expect(text).toContain(['25.11.', '2.12.'][index]!);
        expect(text).toContain('Sinun ei tarvitse tehdä mitään.');
        expect(text).not.toContain('Jos uusi aika ei sovi');
      }
      expect(await inTenant("select 1 from letters where kind = 'sign-up-times-changed' and about_id in (select id from sign_ups where activity_id = $1)", [activityId])).toHaveLength(3);
      expect((await told())[1]).toMatchObject({ signUps: 2 });
    });

    it('told once is not told again', async () => {
      await signUp();
      const number = people;
      await service.request(`/activities/${activityId}/occurrences/${DATE}/cancellation`, { as: publisher, body: {} });
      await edit({ summary: { fi: 'Toisin sanoin.' } });
      await service.service.app.get(PassingOn).round();
      await letter(number, /Peruuntuu/);
      expect((await inTenant("select 1 from letters where kind = 'sign-up-times-changed' and about_id in (select id from sign_ups where activity_id = $1)", [activityId]))).toHaveLength(1);
    });
  });

  describe('and what is kept', () => {
    it('is copied and erased by the person’s own link; the seat goes on, the count stays', async () => {
      const first = await signUp({ wish: 'Istun ikkunan ääressä' });
      const name = `Vieras ${people}`;
      await signUp();
      const third = await signUp();
      const copy = await by('copy', first.body);
      expect([copy.body.person.name, copy.body.traces.find(({ key }: { key: string }) => key === 'sign-ups').lines]).toMatchObject([name, [{ occurrence: DATE, wish: 'Istun ikkunan ääressä' }]]);
      expect((await by('erasure', first.body)).status).toBe(201);
      expect((await by('view', first.body))).toMatchObject({ status: 404, body: { code: 'sign-up-link-does-not-work' } });
      expect((await by('view', third.body)).body.status).toBe('offered');
      expect(await inTenant('select status, person_id, wish, number from sign_ups where activity_id = $1 and number = 1', [activityId])).toEqual([{ status: 'cancelled-by-person', person_id: null, wish: null, number: 1 }]);
      expect((await list()).items.at(-1)).toMatchObject({ person: null, status: 'cancelled-by-person' });
    });

    it('erased by the organisation gives the seat to the line at the next round', async () => {
      await signUp();
      await signUp();
      const third = await signUp();
      const { items: [one] } = await list();
      expect((await service.request(`/people/${one.person.id}/erasure`, { as: publisher, body: {} })).status).toBe(201);
      await service.service.app.get(PassingOn).round();
      expect((await by('view', third.body)).body.status).toBe('offered');
    });

    it('is forgotten a year after what they signed up for, and not before', async () => {
      await signUp();
      const name = `Vieras ${people}`;
      const known = async () => (await inTenant('select 1 from people where name = $1', [name])).length;
      now = new Date(NOON.getTime() + 370 * DAY_MS);
      await service.service.app.get(Forgetting).round();
      expect(await known()).toBe(1);
      now = new Date(NOON.getTime() + 376 * DAY_MS);
      await service.service.app.get(Forgetting).round();
      expect(await known()).toBe(0);
    });
  });

  it('is told to reporting as counts, without anybody in them', async () => {
    await signUp({ size: 2, wish: 'Hiljainen paikka' });
    await signUp();
    const told = await inTenant<{ data: object }>(`select data from outbox where type = 'activities.capacity-changed.v1' and data ->> 'activityId' = $1 order by id`, [activityId]);
    expect(told.at(-1)!.data).toEqual({
      activityId, organisationId: publisher.organisationId, occursOn: DATE, month: '2026-11', kind: 'peer-group', placeKind: 'library', municipalityCode: '217', targetGroups: ['widowed'],
      capacity: 2, seatsPlaced: 0, seatsSignedUp: 2, seatsOffered: 0, waiting: 1,
    });
  });

  it('is audited by the link’s person, never by a name', async () => {
    await signUp();
    const rows = await inTenant<{ action: string; issuer: string }>('select action, issuer from audit_entries where object_id = (select id::text from sign_ups where activity_id = $1)', [activityId]);
    expect(rows).toContainEqual({ action: 'sign-up', issuer: 'urn:pirtti:link' });
    expect(JSON.stringify(rows)).not.toContain('Vieras');
  });
});
