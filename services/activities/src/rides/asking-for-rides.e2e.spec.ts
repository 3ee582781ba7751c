import { newId, type Language } from '@pirtti/kernel';
import { LetterSender } from '@pirtti/notify';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testMailServer, testOrganisation, testService, type TestActor, type TestMailServer, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wholeContent } from '../activities/domain/activity.examples.js';
import { draftActivity } from '../activities/domain/draft-activity.js';
import { publishActivity } from '../activities/domain/publish-activity.js';
import { ActivityStore } from '../activities/storage/activity.store.js';
import { activities } from '../definition.js';
import { LETTER_KINDS } from '../letters/letter-kinds.js';
import { RideFollowing } from './following.js';

const NOW = new Date('2026-11-23T10:00:00Z');
const HOUR_MS = 60 * 60 * 1000;
const DATE = '2026-11-25';
const who = (name: string, language: Language = 'fi') => ({ name, email: `${name.toLowerCase().replaceAll(/\W+/g, '.')}@esimerkki.example`, phone: '040 000 0101', language });
const TIMES = { departsAt: '12:30', returnsAt: '15:10', seats: 3, costShareCents: 200 };
const CAR = { kind: 'carpool', there: true, back: true, area: 'Mutkalampi', ...TIMES };
const WISH = { date: DATE, there: true, back: true, area: 'Mutkalampi', pickUp: 'Mutkalammentie 12' };

interface Board {
  readonly rides: { id: string; seats: number; departsAt: string; note: string | null; version: number }[];
  readonly passengers: { id: string; status: string; rideId: string | null; answerBy: string | null; person: { name: string } | null }[];
}

describe('asking for a ride', () => {
  let service: TestService;
  let server: TestMailServer;
  let publisher: TestActor;
  let activityId: string;
  let at = NOW;

  beforeAll(async () => {
    server = await testMailServer();
    service = await testService(activities, { clock: { now: () => at }, config: { letters: { publicUrl: 'https://pirtti.example' }, rideAnswerHours: 4 } });
  });
  afterAll(async () => {
    await service?.stop();
    await server?.stop();
  });
  beforeEach(async () => {
    at = NOW;
    publisher = await service.actor({ roles: ['activity-publisher'] });
    await testOrganisation(service.database.mail, { organisationId: publisher.organisationId, names: { fi: 'Kylätalo' }, type: 'association' });
    activityId = await published();
  });

  const inTenant = <T,>(work: Parameters<TenantTransactions['run']>[1]) => service.service.app.get(TenantTransactions).run(publisher.organisationId, work) as Promise<T>;
  async function published(more: Parameters<typeof wholeContent>[0] = {}): Promise<string> {
    const id = newId();
    await inTenant(async (tx) => {
      const store = service.service.app.get(ActivityStore);
      await store.change(tx, id, draftActivity({ activityId: id, organisationId: publisher.organisationId, content: wholeContent({ transport: [], ...more }), at }));
      await store.change(tx, id, publishActivity({ bilingual: false, at }));
    });
    return id;
  }
  const post = (path: string, body: object = {}) => service.request(path, { as: publisher, body });
  const byAnybody = (path: string, body: object, key?: string) => service.request(path, { key: key ?? null, body });
  const offer = async (name = 'Kalle Kuski', more: object = {}) => post(`/activities/${activityId}/occurrences/${DATE}/rides`, { ...CAR, person: who(name), ...more });
  const board = async () => (await service.request(`/activities/${activityId}/occurrences/${DATE}/rides`, { as: publisher })).body as Board;
  const follow = () => service.service.app.get(RideFollowing).round();
  const ask = (more: object = {}, key?: string) => byAnybody(`/public/activities/${activityId}/ride-wishes`, { ...WISH, ...who('Maija Matkustaja'), ...more }, key);
  /** Sends what waits; answers with what this organisation’s people got since, as text by address. */
  async function sent(): Promise<Record<string, string[]>> {
    const before = server.letters.length;
    const sender = new LetterSender({ mail: service.database.mail, kinds: LETTER_KINDS, clock: { now: () => at }, tell: () => undefined, settings: { email: { smtpUrl: server.url, from: 'Pirtti <pirtti@pirtti.example>' } } });
    while (await sender.round() > 0);
    const letters: Record<string, string[]> = {};
    for (const { to, text } of server.letters.slice(before).filter((one) => one.text!.includes(publisher.organisationId))) (letters[to![0]!.address!.split('@')[0]!] ??= []).push(text!);
    return letters;
  }

  describe('from an activity’s page', () => {
    it('is possible to the meetings to which rides are offered, or to all where the activity says that it has rides', async () => {
      const open = async (id = activityId) => (await service.request(`/public/activities/${id}/rides`)).body.items;
      expect(await open()).toEqual([]);
      expect((await ask()).body.code).toBe('ride-cannot-be-asked-for');
      await offer();
      expect(await open()).toEqual([{ date: DATE, startsAt: '2026-11-25T11:00:00.000Z', endsAt: '2026-11-25T13:00:00.000Z', rides: 1 }]);
      const always = await published({ transport: [{ kind: 'carpool', description: { fi: 'Kimppakyyti' }, seats: null, bookingContact: null }] });
      expect((await open(always)).length).toBeGreaterThan(3);
    });

    it('asks a driver at once, tells where it stands, and leads back by a secret of its own', async () => {
      await offer();
      const { status, body } = await ask();
      expect([status, body]).toMatchObject([201, { as: 'passenger', organisationId: publisher.organisationId, seat: { status: 'asked', area: 'Mutkalampi', size: 1 }, driver: null }]);
      expect(body.token).toMatch(/^[\w-]{43}$/);
      expect((await byAnybody(`/public/rides/${publisher.organisationId}/opening`, { token: body.token })).body.seat.status).toBe('asked');
      expect(await board()).toMatchObject({ passengers: [{ status: 'asked', answerBy: '2026-11-23T14:00:00.000Z', person: { name: 'Maija Matkustaja' } }] });
      const letters = await sent();
      expect([letters['kalle.kuski']!.at(-1), letters['maija.matkustaja']]).toEqual([expect.stringContaining('Joku toivoo'), [expect.stringContaining('kuljettajalta on kysytty')]]);
    });

    it('makes nothing twice of what is sent twice, also at once', async () => {
      await offer();
      const key = newId();
      const answers = await Promise.all([ask({}, key), ask({}, key)]);
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      expect(answers[0]!.body.token).not.toBe(answers[1]!.body.token);
      expect((await board()).passengers).toHaveLength(1);
    });

    it('takes no crowd from one address, nobody who cannot be reached, and no machine', async () => {
      await offer();
      for (const name of ['A', 'B', 'C', 'D']) expect((await ask({ name })).status).toBe(201);
      expect((await ask({ name: 'E' })).body.code).toBe('contact-has-asked-for-enough-rides');
      expect((await ask({ email: null, phone: null })).body.code).toBe('person-cannot-be-reached');
      expect((await ask({ website: 'https://esimerkki.example' })).body.code).toBe('form-looks-filled-by-a-machine');
      expect((await board()).passengers).toHaveLength(4);
    });
  });

  describe('from one’s own sign-up', () => {
    const signedUp = async () => {
      activityId = await published({ signUp: 'occurrence' });
      await offer('Kalle Kuski', { seats: 1 });
      return (await byAnybody(`/public/activities/${activityId}/sign-ups`, { ...who('Sirkka Saapuva'), date: DATE, size: 1 })).body.token as string;
    };
    const mine = (what: string, token: string, more: object = {}) => byAnybody(`/public/sign-ups/${publisher.organisationId}/rides${what}`, { token, ...more });

    it('needs nobody to tell again who they are; it stands on the same page, and is cancelled there', async () => {
      const token = await signedUp();
      expect((await mine('/view', token)).body).toMatchObject({ open: [{ date: DATE, rides: 1 }], rides: [] });
      expect(await mine('', token, WISH)).toMatchObject({ status: 201, body: { open: [], rides: [{ date: DATE, seat: { status: 'asked' }, driver: null }] } });
      await post(`/ride-seats/${(await board()).passengers[0]!.id}/acceptance`);
      expect((await mine('/view', token)).body.rides).toMatchObject([{ seat: { status: 'accepted' }, driver: { name: 'Kalle Kuski' } }]);
      expect((await mine('', token, WISH)).body.code).toBe('passenger-is-already-there');
      expect((await mine('/cancellation', token, { date: DATE })).body).toMatchObject({ open: [{ date: DATE }], rides: [] });
      expect((await board()).passengers).toMatchObject([{ status: 'cancelled' }]);
    });

    it('ends with the sign-up: who does not come leaves the seat to who waits', async () => {
      const token = await signedUp();
      await mine('', token, WISH);
      const { id } = (await board()).passengers[0]!;
      await post(`/ride-seats/${id}/acceptance`);
      at = new Date(at.getTime() + 1);
      await ask();
      await sent();
      await byAnybody(`/public/sign-ups/${publisher.organisationId}/cancellation`, { token });
      await follow();
      expect((await board()).passengers.map(({ status }) => status)).toEqual(['cancelled', 'asked']);
      expect((await sent())['kalle.kuski']).toEqual([expect.stringContaining('Joku toivoo')]);
      expect((await mine('/view', token)).body).toEqual({ open: [], rides: [] });
      expect((await mine('', token, WISH)).body.code).toBe('ride-cannot-be-asked-for');
    });

    it('opens nothing by another secret', async () => {
      await signedUp();
      const { token } = (await ask()).body;
      for (const wrong of ['x'.repeat(43), '', token]) expect((await mine('/view', wrong)).body.code).toBe('sign-up-link-does-not-work');
    });
  });

  describe('a driver who does not answer', () => {
    it('is passed over in time: another is asked, once, and everybody is told', async () => {
      await offer('Kalle Kuski');
      await ask();
      at = new Date(NOW.getTime() + 1);
      await offer('Toini Toinen', { area: 'Keskusta' });
      await sent();
      at = new Date(NOW.getTime() + 4 * HOUR_MS - 1);
      await follow();
      expect([(await board()).passengers[0]!.rideId, await sent()]).toEqual([(await board()).rides[0]!.id, {}]);
      at = new Date(NOW.getTime() + 4 * HOUR_MS);
      await Promise.all([follow(), follow()]);
      const { rides, passengers } = await board();
      expect([passengers[0]!.status, passengers[0]!.rideId]).toEqual(['asked', rides[1]!.id]);
      const letters = await sent();
      expect([letters['kalle.kuski'], letters['toini.toinen'], letters['maija.matkustaja']]).toEqual([
        [expect.stringContaining('Vastaustasi ei tullut ajoissa')], [expect.stringContaining('Joku toivoo')], [expect.stringContaining('joten kysyimme toiselta')]]);
      at = new Date(NOW.getTime() + 9 * HOUR_MS);
      await follow();
      expect([(await board()).passengers[0]!.status, (await sent())['maija.matkustaja']]).toEqual(['unplaced', [expect.stringContaining('Järjestäjä tietää tästä')]]);
      await follow();
      expect(await sent()).toEqual({});
    });

    it('and agrees by telephone later takes them along all the same', async () => {
      await offer();
      await ask();
      at = new Date(NOW.getTime() + 5 * HOUR_MS);
      await follow();
      await sent();
      const { rides: [ride], passengers: [passenger] } = await board();
      expect((await post(`/ride-seats/${passenger!.id}/placing`, { rideId: ride!.id })).status).toBe(201);
      expect((await board()).passengers).toMatchObject([{ status: 'accepted', answerBy: null }]);
      expect(await sent()).toEqual({ 'kalle.kuski': [expect.stringContaining('kuten järjestäjän kanssa sovittiin')], 'maija.matkustaja': [expect.stringContaining('Sinulla on kyyti.')] });
      expect((await post(`/ride-seats/${passenger!.id}/placing`, { rideId: newId() })).status).toBe(404);
    });
  });

  describe('a ride that is changed', () => {
    const put = (id: string, body: object) => service.request(`/rides/${id}`, { as: publisher, method: 'PUT', body });

    it('is told to who comes along, never has fewer seats than are taken, and is changed over nothing that another has written', async () => {
      await offer();
      await ask({ size: 2 });
      const { rides: [ride], passengers: [passenger] } = await board();
      await post(`/ride-seats/${passenger!.id}/acceptance`);
      await sent();
      const changed = { ...TIMES, area: 'Mutkalampi', departsAt: '12:45', note: 'Rollaattori mahtuu', version: 1 };
      expect((await put(ride!.id, { ...changed, seats: 1 })).body).toMatchObject({ code: 'ride-has-passengers' });
      expect((await put(ride!.id, changed)).body.rides).toMatchObject([{ departsAt: '12:45', note: 'Rollaattori mahtuu', version: 2 }]);
      const letters = await sent();
      expect([letters['kalle.kuski'], letters['maija.matkustaja']]).toEqual([[expect.stringContaining('Järjestäjä on muuttanut')], [expect.stringContaining('Kyytisi tiedot ovat muuttuneet')]]);
      expect((await put(ride!.id, { ...changed, departsAt: '13:00' })).body.code).toBe('ride-has-changed');
      expect((await put(ride!.id, { ...changed, version: 2 })).status).toBe(200);
      expect(await sent()).toEqual({});
      expect((await put(newId(), changed)).status).toBe(404);
    });
  });

  it('a known person drives or comes along without being written down again', async () => {
    await offer();
    const [{ n: people }] = await inTenant<[{ n: string }]>((tx) => tx.query('select count(*) n from people'));
    const found = await service.request('/people/searches', { as: publisher, key: null, body: { text: 'kalle' } });
    expect((await post(`/activities/${activityId}/occurrences/2026-12-02/rides`, { ...CAR, personId: found.body.items[0].id })).body).toMatchObject({ rides: [{ driver: { name: 'Kalle Kuski' } }] });
    expect((await inTenant<[{ n: string }]>((tx) => tx.query('select count(*) n from people')))[0].n).toBe(people);
  });

  it('begins with what is offered and when it meets, for whoever arranges it', async () => {
    const coordinator = await service.actor({ roles: ['volunteer-coordinator'], organisationId: publisher.organisationId });
    const { body } = await service.request('/coming-meetings', { as: coordinator });
    expect(body).toMatchObject({ total: 1, items: [{ id: activityId, meetings: expect.arrayContaining([expect.objectContaining({ date: DATE })]) }] });
    expect((await service.request('/coming-meetings', { as: await service.actor({ roles: ['activity-publisher'] }) })).body).toEqual({ items: [], total: 0 });
  });
});
