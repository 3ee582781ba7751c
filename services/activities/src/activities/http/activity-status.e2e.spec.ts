import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../../definition.js';
import { KeepingTheHorizon } from '../keeping-the-horizon.js';

/** A Monday; the group meets on Wednesdays. */
const MONDAY = new Date('2026-11-16T09:00:00Z');
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const WEEKLY = {
  kind: 'peer-group', names: { fi: 'Keskiviikon kahvit' }, summary: { fi: 'Kahvia ja seuraa.' }, place: { kind: 'library', names: { fi: 'Kirjasto' }, municipalityCode: '217' },
  schedule: { startsOn: '2026-11-16', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY;BYDAY=WE', holidays: 'skip' },
  price: { free: true }, targetGroups: ['everyone'], contact: { email: 'toimisto@kohtaamispaikka.example' },
};

describe('an activity’s life after publication', () => {
  let service: TestService;
  let publisher: TestActor;
  let now = MONDAY;

  beforeAll(async () => {
    service = await testService(activities, { clock: { now: () => now } });
    publisher = await service.actor({ roles: ['activity-publisher'] });
  });
  afterAll(() => service.stop());

  const ask = (path: string, body: object = {}) => service.request(`/activities/${path}`, { as: publisher, body });
  const open = (path: string) => service.request(`/public/activities${path}`);
  async function published(more: object = {}): Promise<string> {
    const { body: { id } } = await service.request('/activities', { as: publisher, body: { ...WEEKLY, ...more } });
    expect((await ask(`${id}/publication`)).status).toBe(201);
    return id;
  }
  const rowsOf = async (id: string): Promise<{ date: string; status: string; meets_on: string }[]> => service.service.app.get(TenantTransactions).asPublic((tx) =>
    tx.query('select date::text, meets_on::text, status from occurrences where activity_id = $1 order by starts_at', [id]));

  it('starts on the first day on which its rule falls, and leaves out holidays', async () => {
    const id = await published();
    const { body } = await open(`/${id}`);
    expect(body).toMatchObject({ schedule: { startsOn: '2026-11-18', holidays: 'skip' }, nextOccurrence: { date: '2026-11-18', status: 'scheduled' } });
    expect((await rowsOf(id)).map(({ date }) => date)).not.toContain('2027-01-06');
  });

  it('touches the rows of coming meetings and lists only once it is offered: a draft is saved again and again', async () => {
    await service.database.owner.query(`
      create table touched (at timestamptz default clock_timestamp());
      create function note_touch() returns trigger language plpgsql security definer as 'begin insert into touched default values; return null; end';
      create trigger touch after insert or update or delete on occurrences for each statement execute function note_touch();
      create trigger touch after insert or update or delete on listings for each statement execute function note_touch();`);
    const touches = async (): Promise<number> => (await service.database.owner.query<{ n: number }[]>('select count(*)::int as n from touched'))[0]!.n;
    const { body: { id } } = await service.request('/activities', { as: publisher, body: WEEKLY });
    for (const fi of ['Kahvia.', 'Kahvia ja pullaa.']) expect((await service.request(`/activities/${id}`, { method: 'PUT', as: publisher, body: { ...WEEKLY, summary: { fi } } })).status).toBe(200);
    expect(await touches()).toBe(0);
    expect((await ask(`${id}/publication`)).status).toBe(201);
    expect(await touches()).toBeGreaterThan(0);
    await ask(`${id}/pause`);
    expect(await rowsOf(id)).toEqual([]);
  });

  it('is not found while it is paused, tells why to who follows it, and goes on', async () => {
    const id = await published();
    expect((await ask(`${id}/pause`, { note: { fi: 'Tauolla kevääseen.' } })).body).toMatchObject({ status: 'paused', nextOccurrence: null });
    expect((await open('')).body.items.map((one: { id: string }) => one.id)).not.toContain(id);
    expect((await open(`/${id}`)).body).toMatchObject({ status: 'paused', note: { fi: 'Tauolla kevääseen.' } });
    expect((await ask(`${id}/resumption`)).body).toMatchObject({ status: 'published', note: null });
    expect((await open('')).body.items.map((one: { id: string }) => one.id)).toContain(id);
  });

  it('stays in calendars as cancelled, and can be restored', async () => {
    const id = await published();
    expect((await ask(`${id}/cancellation`)).body.status).toBe('cancelled');
    expect(await (await fetch(`${service.url}/public/activities/${id}/calendar.ics`)).text()).toContain('STATUS:CANCELLED');
    expect((await ask(`${id}/publication`)).body).toMatchObject({ code: 'activity-is-not-a-draft' });
    expect((await ask(`${id}/restoration`)).body.status).toBe('paused');
  });

  it('is copied to a draft that has no time yet', async () => {
    const id = await published();
    const copy = await ask(`${id}/copies`);
    expect(copy).toMatchObject({ status: 201, body: { status: 'draft', names: WEEKLY.names, schedule: null } });
    expect(copy.body.id).not.toBe(id);
    expect((await open(`/${copy.body.id}`)).status).toBe(404);
  });

  it('moves one meeting, which stays the meeting of its day', async () => {
    const id = await published();
    const moved = await ask(`${id}/occurrences/2026-11-18/move`, { meetsOn: '2026-11-20', startTime: '10:00', endTime: '11:00', note: { fi: 'Kirjasto on kiinni.' } });
    expect(moved.body.nextOccurrence).toMatchObject({ date: '2026-11-18', startsAt: '2026-11-20T08:00:00.000Z', status: 'moved', note: { fi: 'Kirjasto on kiinni.' } });
    expect((await rowsOf(id))[0]).toEqual({ date: '2026-11-18', meets_on: '2026-11-20', status: 'moved' });
  });

  it('calls one meeting off and takes that back', async () => {
    const id = await published();
    expect((await ask(`${id}/occurrences/2026-11-18/cancellation`)).body.nextOccurrence.date).toBe('2026-11-25');
    expect((await rowsOf(id))[0]).toMatchObject({ date: '2026-11-18', status: 'cancelled' });
    expect((await ask(`${id}/occurrences/2026-11-18/restoration`)).body.nextOccurrence.date).toBe('2026-11-18');
  });

  it.each(['2026-11-19', '2026-02-30', 'eilen'])('knows no meeting of %s', async (date) => {
    expect(await ask(`${await published()}/occurrences/${date}/cancellation`)).toMatchObject({ status: 404, body: { code: 'occurrence-does-not-exist' } });
  });

  it.each([
    ['without end every second', { rrule: 'FREQ=SECONDLY' }, '/schedule/rrule'], ['a thousand million times', { rrule: 'FREQ=DAILY;COUNT=1000000000' }, '/schedule/rrule'],
    ['except on a day that does not exist', { exceptDates: ['2026-02-30'] }, '/schedule/exceptDates'],
  ])('cannot meet %s', async (_name, more, pointer) => {
    const refused = await service.request('/activities', { as: publisher, body: { ...WEEKLY, schedule: { ...WEEKLY.schedule, ...more } } });
    expect(refused).toMatchObject({ status: 400 });
    expect(JSON.stringify(refused.body)).toContain(pointer);
  });

  it('writes down a quarter of a year, whether it goes on for one year or for five, and goes on as weeks pass', async () => {
    const [one, five] = [await published({ schedule: { ...WEEKLY.schedule, until: '2027-11-17' } }), await published({ schedule: { ...WEEKLY.schedule, until: '2031-11-17' } })];
    expect((await rowsOf(one)).length).toBe((await rowsOf(five)).length);
    const before = (await rowsOf(five)).at(-1)!.date;
    now = new Date(MONDAY.getTime() + 3 * WEEK_MS);
    await service.service.app.get(KeepingTheHorizon).round();
    const rows = await rowsOf(five);
    expect(rows[0]!.date).toBe('2026-12-09');
    expect(rows.at(-1)!.date > before).toBe(true);
    now = MONDAY;
  });

  it('finds a feast that comes once a year, though it is beyond the horizon', async () => {
    const id = await published({ names: { fi: 'Kesäjuhla' }, schedule: { startsOn: '2027-08-14', startTime: '12:00', endTime: '16:00', rrule: 'FREQ=YEARLY' } });
    expect((await open('?text=kes%C3%A4juhla')).body.items.map((item: { id: string }) => item.id)).toEqual([id]);
  });
});
