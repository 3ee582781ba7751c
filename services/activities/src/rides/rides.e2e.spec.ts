import { newId, type Language } from '@pirtti/kernel';
import { LetterSender } from '@pirtti/notify';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testAgreement, testMailServer, testOrganisation, testService, type TestActor, type TestMailServer, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wholeContent } from '../activities/domain/activity.examples.js';
import { draftActivity } from '../activities/domain/draft-activity.js';
import { publishActivity } from '../activities/domain/publish-activity.js';
import { ActivityStore } from '../activities/storage/activity.store.js';
import { activities } from '../definition.js';
import { LETTER_KINDS } from '../letters/letter-kinds.js';
import { People } from '../people/storage/people.js';
import { acceptPlacement } from '../placements/domain/accept-placement.js';
import { requestPlacement } from '../placements/domain/request-placement.js';
import { withdrawPlacement } from '../placements/domain/withdraw-placement.js';
import { PlacementStore } from '../placements/storage/placement.store.js';
import { RideFollowing } from './following.js';

const NOW = new Date('2026-11-23T10:00:00Z');
const DATE = '2026-11-25';
const who = (name: string, language: Language = 'fi') => ({ name, email: `${name.toLowerCase().replaceAll(/\W+/g, '.')}@esimerkki.example`, phone: '040 000 0101', language });
const CAR = { kind: 'carpool', there: true, back: true, area: 'Mutkalampi', departsAt: '12:30', returnsAt: '15:10', seats: 3, costShareCents: 200 };
const WISH = { there: true, back: true, area: 'Mutkalampi', pickUp: 'Mutkalammentie 12' };

interface Board {
  readonly rides: { id: string; status: string; takenThere: number; driver: { id: string; name: string } | null; letter: string | null }[];
  readonly passengers: { id: string; status: string; rideId: string | null; person: { id: string; name: string } | null; code: string | null; area: string; pickUp: string | null; letter: string | null }[];
  readonly startsAt: string | null;
}

describe('rides to a meeting', () => {
  let service: TestService;
  let server: TestMailServer;
  let publisher: TestActor;
  let activityId: string;
  let at = NOW;
  const region = newId();

  beforeAll(async () => {
    server = await testMailServer();
    service = await testService(activities, { clock: { now: () => at }, config: { letters: { publicUrl: 'https://pirtti.example' } } });
    await testOrganisation(service.database.mail, { organisationId: region, names: { fi: 'Hyvinvointialue' }, type: 'wellbeing-region' });
  });
  afterAll(async () => {
    await service?.stop();
    await server?.stop();
  });
  beforeEach(async () => {
    at = NOW;
    publisher = await service.actor({ roles: ['activity-publisher'] });
    activityId = newId();
    const { organisationId } = publisher;
    await testAgreement(service.database.mail, { parties: [region, organisationId] });
    await inTenant(async (tx) => {
      const store = service.service.app.get(ActivityStore);
      await store.change(tx, activityId, draftActivity({ activityId, organisationId, content: wholeContent(), at }));
      await store.change(tx, activityId, publishActivity({ bilingual: false, at }));
    });
  });

  const inTenant = <T,>(work: Parameters<TenantTransactions['run']>[1]) => service.service.app.get(TenantTransactions).run(publisher.organisationId, work) as Promise<T>;
  const rows = <Row,>(sql: string, ...values: unknown[]) => inTenant<Row[]>((tx) => tx.query(sql, values));
  const post = (path: string, body: object = {}, as = publisher) => service.request(path, { as, body });
  const offer = async (more: object = {}) => post(`/activities/${activityId}/occurrences/${DATE}/rides`, { ...CAR, person: who('Kalle Kuski'), ...more });
  const wish = async (more: object = {}) => {
    // Who asks first stands first.
    at = new Date(at.getTime() + 1);
    return post(`/activities/${activityId}/occurrences/${DATE}/ride-seats`, { ...WISH, person: who('Maija Matkustaja'), ...more });
  };
  const board = async () => (await service.request(`/activities/${activityId}/occurrences/${DATE}/rides`, { as: publisher })).body as Board;
  const follow = () => service.service.app.get(RideFollowing).round();
  /** Sends what waits; answers with what went to each address since, as text. */
  async function sent(): Promise<Record<string, string[]>> {
    const before = server.letters.length;
    const sender = new LetterSender({ mail: service.database.mail, kinds: LETTER_KINDS, clock: { now: () => at }, tell: () => undefined, settings: { email: { smtpUrl: server.url, from: 'Pirtti <pirtti@pirtti.example>' } } });
    while (await sender.round() > 0);
    const letters: Record<string, string[]> = {};
    for (const { to, text } of server.letters.slice(before)) (letters[to![0]!.address!.split('@')[0]!] ??= []).push(text!);
    return letters;
  }
  const tokenIn = (letter: string | undefined) => new RegExp(`https://pirtti\\.example/kyyti/${publisher.organisationId}#([\\w-]{43})`).exec(letter ?? '')?.[1] ?? '';
  const byLink = (what: string, token: string, more: object = {}, organisationId = publisher.organisationId) => service.request(`/public/rides/${organisationId}/${what}`, { body: { token, ...more }, key: null });
  const tallies = async () => (await rows<{ data: { byKind: object[]; withoutRide: number } }>(`select data from outbox where type = 'activities.rides-tallied.v1' order by id`)).map(({ data }) => data);

  describe('a driver', () => {
    it('sees of who asks the area and no more; of who was accepted the name, the phone and where to stop', async () => {
      await offer();
      const driver = tokenIn((await sent())['kalle.kuski']?.[0]);
      const asked = (await wish()).body as Board;
      expect(asked.passengers).toMatchObject([{ status: 'asked', person: { name: 'Maija Matkustaja' } }]);
      const letters = await sent();
      expect([letters['kalle.kuski']![0], letters['maija.matkustaja']![0]]).toEqual([expect.stringContaining('Joku toivoo pääsevänsä kyytiisi'), expect.stringContaining('kuljettajalta on kysytty')]);
      expect(JSON.stringify(Object.values(letters))).not.toMatch(/Maija|Kalle|Mutkalam|ryhmä/i);
      const before = (await byLink('opening', driver)).body;
      expect(before).toMatchObject({ as: 'driver', open: true, ride: { seats: 3, costShareCents: 200 }, passengers: [{ area: 'Mutkalampi', name: null, phone: null, pickUp: null }] });
      expect(JSON.stringify(before)).not.toMatch(/Maija|0101|Mutkalammentie/);
      const passengerId = asked.passengers[0]!.id;
      const after = await byLink('answers', driver, { passengerId, accepts: true });
      expect([after.status, after.body.passengers]).toMatchObject([201, [{ status: 'accepted', name: 'Maija Matkustaja', phone: '040 000 0101', pickUp: 'Mutkalammentie 12' }]]);
      const passenger = tokenIn((await sent())['maija.matkustaja']?.[0]);
      expect((await byLink('opening', passenger)).body).toMatchObject({ as: 'passenger', driver: { name: 'Kalle Kuski', phone: '040 000 0101' }, ride: { departsAt: '12:30' }, seat: { status: 'accepted' }, passengers: [] });
      expect((await rows<{ action: string; issuer: string; outcome: string }>(`select action, issuer, outcome from audit_entries where issuer = 'urn:pirtti:link' order by at, action`)).map(({ action }) => action).sort())
        .toEqual(['accept-passenger', 'open-ride', 'open-ride']);
      // What the driver answers once more is nothing.
      await byLink('answers', driver, { passengerId, accepts: true });
      expect(await sent()).toEqual({});
    });

    it('who cancels by their link leaves nobody without a word: each is offered another ride at once, and who gets none is known', async () => {
      await offer();
      const first = tokenIn((await sent())['kalle.kuski']?.[0]);
      const passengers = ['Aila Ensimmäinen', 'Birgit Toinen', 'Cecilia Kolmas'];
      for (const [index, name] of passengers.entries()) await wish({ person: who(name, index === 2 ? 'sv' : 'fi') });
      for (const { id } of (await board()).passengers) await post(`/ride-seats/${id}/acceptance`);
      await offer({ person: who('Toini Toinen'), seats: 1, area: 'Keskusta' });
      await offer({ kind: 'school-transport-seat', person: null, seats: 1, costShareCents: null, area: 'Keskusta' });
      await sent();
      expect((await byLink('cancellation', first)).body.ride.status).toBe('cancelled');
      const letters = await sent();
      expect(letters['kalle.kuski']).toBeUndefined();
      expect(letters['toini.toinen']).toEqual([expect.stringContaining('Joku toivoo')]);
      expect([letters['aila.ensimm.inen']![0], letters['birgit.toinen']![0]]).toEqual([expect.stringContaining('Kyytisi on vaihtunut'), expect.stringContaining('Kysyimme heti toiselta kuljettajalta')]);
      expect(letters['cecilia.kolmas']![0]).toContain('Din skjuts har ställts in. Vi frågade genast en annan förare');
      const now = await board();
      expect(now.passengers.map(({ status }) => status)).toEqual(['accepted', 'asked', 'asked']);
      // The one seat of the other driver takes one of the two who ask for it.
      await post(`/ride-seats/${now.passengers[1]!.id}/acceptance`);
      expect((await board()).passengers.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'unplaced']);
      expect((await sent())['cecilia.kolmas']![0]).toContain('Din skjuts har ställts in och de andra har inte plats nu');
      expect((await service.request('/ride-days?lacking=true', { as: publisher })).body).toMatchObject({ total: 1, items: [{ activityId, date: DATE, unplaced: 1, accepted: 2 }] });
      expect((await tallies()).at(-1)).toMatchObject({ plannedOn: DATE, month: '2026-11', municipalityCode: '217', withoutRide: 1, byKind: [
        { kind: 'school-transport-seat', rides: 1, seatsThere: 1, takenThere: 1, cancelled: 0 }, { kind: 'carpool', rides: 1, seatsThere: 1, takenThere: 1, cancelled: 1 }] });
      // What was said once is not said again.
      await byLink('cancellation', first);
      await follow();
      expect(await sent()).toEqual({});
    });

    it('is not overbooked by twenty who are accepted at once', async () => {
      await offer({ seats: 5 });
      for (let one = 0; one < 20; one += 1) await wish({ person: who(`Matkustaja ${one}`) });
      const ids = (await board()).passengers.map(({ id }) => id);
      expect(ids).toHaveLength(20);
      const answers = await Promise.all(ids.map((id) => post(`/ride-seats/${id}/acceptance`)));
      const now = await board();
      expect([now.rides[0]!.takenThere, now.passengers.filter(({ status }) => status === 'accepted').length, now.passengers.filter(({ status }) => status === 'unplaced').length]).toEqual([5, 5, 15]);
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
      expect(new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code))).toEqual(new Set(['passenger-is-not-asked-about']));
      await expect(rows(`update rides set taken_there = 6`)).rejects.toThrow('check constraint');
    });
  });

  describe('a seat', () => {
    it('of a bus is given at once, and is another’s when its passenger cancels by their link', async () => {
      await offer({ kind: 'service-traffic', person: null, seats: 1, costShareCents: null });
      await wish();
      await wish({ person: who('Jorma Jonottaja', 'en') });
      const letters = await sent();
      expect([letters['maija.matkustaja']![0], letters['jorma.jonottaja']![0]]).toEqual([expect.stringContaining('Sinulla on kyyti.'), expect.stringContaining('No ride has room right now')]);
      expect((await byLink('cancellation', tokenIn(letters['maija.matkustaja']?.[0]))).body).toMatchObject({ seat: { status: 'cancelled' }, driver: null });
      expect(await sent()).toEqual({ 'jorma.jonottaja': [expect.stringContaining('You have a ride.')] });
    });

    it('is for a price in nothing but a carpool that shares its costs', async () => {
      expect((await offer({ kind: 'volunteer-ride' })).body.code).toBe('only-a-carpool-shares-costs');
      await expect(rows(`insert into ride_days (organisation_id, activity_id, date, until_on, seen_revision) values ($1, $2, '2026-12-02', '2026-12-02', 0)`, publisher.organisationId, activityId)).resolves.toBeDefined();
      await expect(rows(`insert into rides (organisation_id, id, activity_id, date, kind, area, there, back, seats, cost_share_cents, status, offered_at) values ($1, $2, $3, '2026-12-02', 'volunteer-ride', 'x', true, false, 1, 100, 'offered', now())`,
        publisher.organisationId, newId(), activityId)).rejects.toThrow('check constraint');
    });

    it('is wished by code for whoever was referred, and free again when their consent is withdrawn', async () => {
      const placementId = newId();
      const change = (decide: Parameters<PlacementStore['change']>[2]) => inTenant((tx) => service.service.app.get(PlacementStore).change(tx, placementId, decide, activityId));
      await change(requestPlacement({ placementId, organisationId: publisher.organisationId, requestingOrganisationId: region, activityId, code: 'K7P2QX', at }));
      expect((await wish({ person: null, placementId, pickUp: null })).body.code).toBe('placement-is-not-accepted');
      await change(acceptPlacement({ at, agreed: true }));
      expect((await wish({ person: null, placementId })).body.code).toBe('placement-tells-no-address');
      expect((await wish({ placementId, pickUp: null })).body.code).toBe('passenger-is-not-known');
      await offer({ seats: 1 });
      const { body } = await wish({ person: null, placementId, pickUp: null });
      expect((body as Board).passengers[0]).toMatchObject({ code: 'K7P2QX', person: null, status: 'asked', letter: null });
      await post(`/ride-seats/${(body as Board).passengers[0]!.id}/acceptance`);
      const driver = tokenIn((await sent())['kalle.kuski']?.at(-1));
      expect((await byLink('opening', driver)).body.passengers).toMatchObject([{ name: 'K7P2QX', phone: null }]);
      await wish();
      await change(withdrawPlacement({ placementId, organisationId: publisher.organisationId, requestingOrganisationId: region, at }));
      await follow();
      expect((await board()).passengers).toMatchObject([{ status: 'cancelled', code: null, area: '' }, { status: 'asked' }]);
      await follow();
    });

    it('who can only be told by text message is somebody to ring, where no gateway sends one', async () => {
      await offer();
      const { passengers } = (await wish({ person: { ...who('Puhelin Vain'), email: null } })).body as Board;
      expect(passengers.map(({ letter }) => letter)).toEqual([null]);
    });

    it('is asked for once', async () => {
      const { body } = await wish();
      const { id } = (body as Board).passengers[0]!.person!;
      expect((await wish({ person: null, personId: id })).body.code).toBe('passenger-is-already-there');
      expect((await wish({ person: null, personId: newId() })).body.code).toBe('person-is-erased');
      expect((await wish({ person: { ...who('Ei Tavoiteta'), email: null, phone: null } })).body.code).toBe('person-cannot-be-reached');
      expect(await rows(`select 1 from people where name = 'Ei Tavoiteta'`)).toEqual([]);
    });
  });

  describe('when the meeting', () => {
    const changed = (what: string, body: object) => post(`/activities/${activityId}/occurrences/${DATE}/${what}`, body);
    it('is off, drivers and passengers are told by the next round, once', async () => {
      await offer();
      await wish();
      await sent();
      await changed('cancellation', {});
      await Promise.all([follow(), follow()]);
      const letters = await sent();
      expect([letters['kalle.kuski'], letters['maija.matkustaja']]).toEqual([[expect.stringContaining('Tapaaminen on peruttu, eikä kyytiäsi tarvita')], [expect.stringContaining('Tapaaminen on peruttu, eikä kyytejä ajeta')]]);
      expect(await board()).toMatchObject({ startsAt: null, rides: [{ status: 'called-off' }], passengers: [{ status: 'called-off' }] });
      await follow();
      expect([await sent(), (await offer()).body.code]).toEqual([{}, 'occurrence-does-not-exist']);
      expect((await byLink('opening', tokenIn(letters['maija.matkustaja']?.[0]))).body).toMatchObject({ startsAt: null, open: false, seat: { status: 'called-off' } });
    });

    it('moves, everybody keeps their seat and is told the new time, once', async () => {
      await offer();
      await wish();
      await post(`/ride-seats/${(await board()).passengers[0]!.id}/acceptance`);
      await sent();
      await changed('move', { meetsOn: '2026-11-26', startTime: '14:00', endTime: '16:00' });
      await follow();
      const letters = await sent();
      expect([letters['kalle.kuski'], letters['maija.matkustaja']]).toEqual([[expect.stringContaining('26.11.2026 klo 14.00')], [expect.stringContaining('26.11.2026 klo 14.00')]]);
      expect(await board()).toMatchObject({ startsAt: '2026-11-26T12:00:00.000Z', rides: [{ status: 'offered' }], passengers: [{ status: 'accepted' }] });
      await follow();
      expect(await sent()).toEqual({});
    });

    it('has begun, nothing is changed any more', async () => {
      await offer();
      const driver = tokenIn((await sent())['kalle.kuski']?.[0]);
      at = new Date('2026-11-25T11:00:00Z');
      expect([(await wish()).body.code, (await byLink('cancellation', driver)).body.code, (await byLink('opening', driver)).body.open]).toEqual(['occurrence-has-begun', 'occurrence-has-begun', false]);
    });
  });

  describe('a link', () => {
    it('opens what it is about and nothing else; whatever is wrong, the answer is the same', async () => {
      await offer();
      await wish();
      const letters = await sent();
      const [driver, passenger] = [tokenIn(letters['kalle.kuski']?.at(-1)), tokenIn(letters['maija.matkustaja']?.[0])];
      const { id: passengerId } = (await board()).passengers[0]!;
      const wrong = [await byLink('opening', 'x'.repeat(43)), await byLink('opening', driver.slice(1)), await byLink('opening', driver, {}, newId()), await byLink('answers', passenger, { passengerId, accepts: true }), await byLink('cancellation', '')];
      expect(wrong.map(({ status, body }) => [status, body.code])).toEqual(wrong.map(() => [404, 'ride-link-does-not-work']));
      expect((await byLink('answers', driver, { passengerId: newId(), accepts: true })).status).toBe(404);
      expect((await rows<{ reason: string }>(`select reason from audit_entries where outcome = 'refused' and issuer = 'urn:pirtti:link'`)).map(({ reason }) => reason).sort()).toEqual(['not-found', 'ride-link-does-not-work']);
      at = new Date('2026-12-02T13:00:01Z');
      expect((await byLink('opening', driver)).status).toBe(404);
    });
  });

  it('are another organisation’s to nobody', async () => {
    const { body } = await offer();
    await wish();
    const stranger = await service.actor({ roles: ['activity-publisher', 'volunteer-coordinator'] });
    const known = await board();
    const paths = [`/rides/${(body as Board).rides[0]!.id}/cancellation`, `/ride-seats/${known.passengers[0]!.id}/acceptance`, `/activities/${activityId}/occurrences/${DATE}/rides`, `/activities/${activityId}/occurrences/${DATE}/ride-seats`];
    for (const path of paths) expect((await post(path, path.endsWith('rides') ? { ...CAR, person: who('Kalle Kuski') } : path.endsWith('seats') ? { ...WISH, person: who('Maija') } : {}, stranger)).status).toBe(404);
    expect((await service.request(`/activities/${activityId}/occurrences/${DATE}/rides`, { as: stranger })).status).toBe(404);
    expect((await service.request('/ride-days', { as: stranger })).body.total).toBe(0);
  });

  describe('somebody who wishes to be forgotten', () => {
    it('has a copy of their rides, drives and comes along no more, and leaves counts behind', async () => {
      await offer();
      await wish();
      const [driver, passenger] = [(await board()).rides[0]!.driver!.id, (await board()).passengers[0]!.person!.id];
      expect((await service.request(`/people/${driver}/copy`, { as: publisher })).body.traces.find(({ key }: { key: string }) => key === 'rides').lines).toMatchObject([{ date: DATE, part: { fi: 'Kuljettaja' }, area: 'Mutkalampi' }]);
      expect((await service.request(`/people/${passenger}`, { as: publisher })).body.knownUntil).toBe('2027-11-25T21:59:00.000Z');
      await sent();
      const { body } = await post(`/people/${driver}/erasure`);
      expect(body.erasure.traces).toContainEqual(expect.objectContaining({ key: 'rides', rows: 1 }));
      await follow();
      expect((await sent())['maija.matkustaja']).toEqual([expect.stringContaining('Kyytisi on peruuntunut')]);
      await post(`/people/${passenger}/erasure`);
      await follow();
      expect(await board()).toMatchObject({ rides: [{ status: 'cancelled', driver: null }], passengers: [{ status: 'cancelled', person: null, area: '', pickUp: null }] });
      for (const table of ['rides', 'ride_seats', 'ride_days', 'people', 'person_links', 'outbox']) expect(JSON.stringify(await rows(`select * from ${table}`))).not.toMatch(/Kalle|Maija|Mutkalammentie|esimerkki\.example/);
      expect((await tallies()).at(-1)).toMatchObject({ withoutRide: 0, byKind: [{ kind: 'carpool', rides: 0, cancelled: 1 }] });
      expect(await inTenant((tx) => service.service.app.get(People).of(tx, [driver, passenger]))).toEqual(new Map());
    });
  });
});
