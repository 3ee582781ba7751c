import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testOrganisation, testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../definition.js';
import { FadingWords } from './fading-words.js';

const MONDAY = new Date('2026-11-23T08:00:00Z');
let now = MONDAY;
const CONTENT = {
  kind: 'peer-group', names: { fi: 'Keskiviikon kahvit' }, summary: { fi: 'Kahvia ja seuraa.' }, place: { kind: 'library', names: { fi: 'Kannuksen kirjasto' }, municipalityCode: '217' },
  schedule: { startsOn: '2026-11-04', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY;BYDAY=WE' }, price: { free: true }, languages: ['fi'], targetGroups: ['everyone'], contact: { phone: '040 000 0000' },
};

let service: TestService;
let helmi: TestActor;
let stranger: TestActor;
beforeAll(async () => {
  service = await testService(activities, { clock: { now: () => now } });
  const organisationId = await testOrganisation(service.database.mail, { names: { fi: 'Kohtaamispaikka ry' } });
  [helmi, stranger] = await Promise.all([service.actor({ roles: ['activity-publisher'], organisationId }), service.actor({ roles: ['activity-publisher'] })]);
});
afterAll(() => service.stop());

async function published(more: object = {}): Promise<string> {
  const { id } = (await service.request('/activities', { as: helmi, body: { ...CONTENT, ...more } })).body as { id: string };
  expect((await service.request(`/activities/${id}/publication`, { as: helmi, body: {} })).status).toBe(201);
  return id;
}
const tell = (id: string, body: object, key = newId()) => service.request(`/public/activities/${id}/feedback`, { body: { face: 'good', language: 'fi', ...body }, key });
const read = async (id: string, as = helmi) => (await service.request(`/activities/${id}/feedback`, { as }));
const news = (type: string) => service.service.app.get(TenantTransactions).run(helmi.organisationId, (tx) => tx.query<{ data: Record<string, unknown> }[]>('select data from outbox where type = $1 order by id', [type]));

describe('feedback of an activity', () => {
  it('is given without saying who one is, and seen by the organiser when five are together', async () => {
    const id = await published();
    for (const [face, words] of [['good', 'Oli helppo tulla'], ['good', null], ['fair', 'Kahvi loppui'], ['good', '']] as const) expect((await tell(id, { face, words })).status).toBe(201);
    expect((await read(id)).body).toEqual({ faces: { good: 0, fair: 0, poor: 0 }, waiting: 4, items: [], total: 0 });
    await tell(id, { face: 'poor', words: 'Oli meluisaa' });
    const { body } = await read(id);
    expect(body).toMatchObject({ faces: { good: 3, fair: 1, poor: 1 }, waiting: 0, total: 3 });
    expect(body.items.map((one: { words: string }) => one.words).sort()).toEqual(['Kahvi loppui', 'Oli helppo tulla', 'Oli meluisaa']);
    await tell(id, { face: 'poor', words: 'Kuudes' });
    expect(JSON.stringify((await read(id)).body)).not.toContain('Kuudes');
  });

  it('is told as counts of five, and never in words', async () => {
    const id = await published({ names: { fi: 'Ruokakerho' } });
    for (const face of ['good', 'good', 'good', 'fair', 'poor', 'poor']) await tell(id, { face, words: 'Sanoja' });
    const told = (await news('activities.feedback-gathered.v1')).map(({ data }) => data).filter(({ activityId }) => activityId === id);
    expect(told).toEqual([{ activityId: id, organisationId: helmi.organisationId, kind: 'peer-group', placeKind: 'library', municipalityCode: '217', targetGroups: ['everyone'], month: '2026-11', good: 3, fair: 1, poor: 1 }]);
  });

  it('that is sent again under the same key is the same', async () => {
    const [id, key] = [await published(), newId()];
    for (let times = 0; times < 3; times += 1) await tell(id, { words: 'Sama' }, key);
    expect((await read(id)).body.waiting).toBe(1);
  });

  it('of many at once each is counted, and each five is told once', async () => {
    const id = await published();
    const answers = await Promise.all(Array.from({ length: 20 }, () => tell(id, { face: 'good' })));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
    expect((await read(id)).body).toMatchObject({ faces: { good: 20, fair: 0, poor: 0 }, waiting: 0 });
    expect((await news('activities.feedback-gathered.v1')).filter(({ data }) => data['activityId'] === id)).toHaveLength(4);
  });

  it('is refused where it tells of somebody, and keeps nothing of it', async () => {
    const id = await published();
    expect((await tell(id, { words: 'Soita 040 000 0123' })).body.code).toBe('words-tell-of-somebody');
    expect((await read(id)).body.waiting).toBe(0);
  });

  it('is refused of a draft, of nothing, and before the first meeting', async () => {
    const { id } = (await service.request('/activities', { as: helmi, body: CONTENT })).body as { id: string };
    expect((await tell(id, {})).status).toBe(404);
    expect((await tell(newId(), {})).status).toBe(404);
    expect((await tell(await published({ schedule: { ...CONTENT.schedule, startsOn: '2026-12-02' } }), {})).body.code).toBe('nothing-to-tell-of-now');
  });

  it('of a machine is answered and not kept', async () => {
    const id = await published();
    expect((await tell(id, { homepage: 'https://example.invalid' })).body).toEqual({ received: true });
    expect((await read(id)).body.waiting).toBe(0);
  });

  it('is another organisation’s to see in no way', async () => {
    const id = await published();
    for (let count = 0; count < 5; count += 1) await tell(id, { words: 'Vain järjestäjälle' });
    expect((await read(id, stranger)).status).toBe(404);
    const { items: [first] } = (await read(id)).body as { items: [{ id: string }] };
    expect((await service.request(`/activities/${id}/feedback/${first.id}/erasure`, { as: stranger, body: {} })).status).toBe(404);
    expect((await read(id)).body.total).toBe(5);
  });

  it('loses its words when the organiser takes them away, and is counted all the same', async () => {
    const id = await published();
    for (let count = 0; count < 5; count += 1) await tell(id, { words: `Sanat ${count}` });
    const { items: [first] } = (await read(id)).body as { items: [{ id: string; words: string }] };
    const { body, status } = await service.request(`/activities/${id}/feedback/${first.id}/erasure`, { as: helmi, body: {} });
    expect([status, body.total, body.faces.good]).toEqual([201, 4, 5]);
    expect(JSON.stringify(body)).not.toContain(first.words);
  });

  it('loses its words after a year by itself, and is counted all the same', async () => {
    const id = await published();
    for (let count = 0; count < 5; count += 1) await tell(id, { words: 'Vanhat sanat' });
    try {
      now = new Date('2027-11-20T08:00:00Z');
      await service.service.app.get(FadingWords).round();
      expect((await read(id)).body.total).toBe(5);
      now = new Date('2027-12-02T08:00:00Z');
      await service.service.app.get(FadingWords).round();
      expect((await read(id)).body).toMatchObject({ total: 0, faces: { good: 5 } });
    } finally {
      now = MONDAY;
    }
  });
});
