import { newId } from '@pirtti/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wholeContent } from '../../activities/domain/activity.examples.js';
import { draftActivity } from '../../activities/domain/draft-activity.js';
import { publishActivity } from '../../activities/domain/publish-activity.js';
import { ActivityStore } from '../../activities/storage/activity.store.js';
import { until, volunteering, type Asking } from '../volunteering.fixture.js';

const NOW = new Date('2026-11-23T10:00:00Z');

describe('the shifts of volunteers', () => {
  let ground: Awaited<ReturnType<typeof volunteering>>;
  let ours: Asking;
  let modelId: string;
  beforeAll(async () => { ground = await volunteering(() => NOW); });
  afterAll(() => ground.stop());
  beforeEach(async () => {
    ours = await ground.organisation();
    modelId = await ours.model();
  });

  const putOn = (shiftId: string, volunteerId: string) => ours.put(`/volunteer-shifts/${shiftId}/volunteers/${volunteerId}`);
  const volunteers = (count: number, marker: string) => Promise.all(Array.from({ length: count }, (_, index) => ours.volunteer(`${marker}${index} Auttaja`)));
  const lettersTo = (address: string) => ground.server.letters.filter(({ to }) => to?.some((one) => one.address === address)).map(({ text }) => text ?? '');
  const linkOf = async (name: string): Promise<string> => {
    const [letter] = await until(() => lettersTo(`${name.toLowerCase()}@esimerkki.example`), (found) => found.length > 0);
    return /vapaaehtoinen\/[0-9a-f-]+#([\w-]+)/.exec(letter!)![1]!;
  };
  const byLink = (what: 'lists' | 'choices', body: object) => ground.service.request(`/public/organisations/${ours.organisationId}/volunteer-shift-${what}`, { body, key: null });
  const seats = () => ours.run((tx) => tx.query<{ places: number; people: number }[]>('select count(*)::int as people, coalesce(max(place), 0) as places from volunteer_shift_seats'));

  it('show in time where too few come', async () => {
    const [empty, filled] = [await ours.shift(modelId), await ours.shift(modelId, { day: '2026-12-03' })];
    await putOn(filled, await ours.volunteer('Liisa Lähellä'));
    expect((await ours.get('/volunteer-shifts?short=true')).items).toMatchObject([{ id: empty, missing: 1 }]);
    expect((await ours.get('/volunteer-shifts?from=2026-12-03&to=2026-12-03')).items).toMatchObject([{ id: filled, missing: 0, day: '2026-12-03', startTime: '13:00', volunteers: [{ name: 'Liisa Lähellä' }] }]);
    expect(await ours.get('/volunteer-shifts?page=9&pageSize=1')).toMatchObject({ items: [], total: 2 });
  });

  it('never have more people than there is room for, however many come at once', async () => {
    const [shiftId, many] = [await ours.shift(modelId, { maxPeople: 3 }), await volunteers(12, 'Moni')];
    const answers = await Promise.all(many.map((id) => putOn(shiftId, id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(3).fill(200), ...Array(9).fill(409)]);
    expect(await seats()).toEqual([{ people: 3, places: 3 }]);
  });

  it('never have one volunteer in two places at once, also where they join both in the same moment', async () => {
    const volunteerId = await ours.volunteer('Kahtia Kahdessa');
    const shifts = await Promise.all(['12:00', '12:30', '13:00', '13:30', '14:00', '14:30'].map((startTime) => ours.shift(modelId, { startTime, endTime: '16:00' })));
    const answers = await Promise.all(shifts.map((id) => putOn(id, volunteerId)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual(Array(5).fill('volunteer-is-busy-then'));
    // One after the other is no clash.
    expect((await putOn(await ours.shift(modelId, { startTime: '16:00', endTime: '17:00' }), volunteerId)).status).toBe(200);
  });

  it('are kept so by the database itself, whatever the program believes', async () => {
    const volunteerId = await ours.volunteer('Kahtia Kahdessa');
    // Not from the same minute on: they overlap by an hour.
    const [one, other] = [await ours.shift(modelId, { maxPeople: 1 }), await ours.shift(modelId, { startTime: '14:00', endTime: '16:00' })];
    await putOn(one, volunteerId);
    const force = (shiftId: string, who: string, place: number, max: number) => ours.run((tx) => tx.query(
      `insert into volunteer_shift_seats (organisation_id, shift_id, volunteer_id, place, max_people, starts_at, ends_at)
       select organisation_id, id, $2, $3, $4, starts_at, ends_at from volunteer_shifts where id = $1`, [shiftId, who, place, max]));
    await expect(force(other, volunteerId, 1, 2)).rejects.toMatchObject({ code: '23P01' });
    const another = await ours.volunteer('Toinen Auttaja');
    await expect(force(one, another, 2, 1)).rejects.toMatchObject({ code: '23514' });
    await expect(force(one, another, 1, 1)).rejects.toMatchObject({ code: '23505' });
    await expect(force(one, another, 2, 2)).rejects.toMatchObject({ code: '23503' });
  });

  it('are chosen by volunteers themselves, through a link that is theirs alone', async () => {
    const volunteerId = await ours.volunteer('Sirpa Siivooja');
    const [open, needsMore] = [await ours.shift(modelId), await ours.shift(modelId, { day: '2026-12-03', skills: ['first-aid'] })];
    await ours.shift(modelId, { role: 'caller', day: '2026-12-04' });
    const token = await linkOf('Sirpa');
    const list = await byLink('lists', { token });
    expect(list.status).toBe(200);
    expect(list.body).toMatchObject({ name: 'Sirpa Siivooja', organisation: { fi: 'Kylän kahvittajat ry' }, items: [{ id: open, mine: false, people: 0, obstacle: null }, { id: needsMore, obstacle: 'volunteer-lacks-skills' }] });
    expect((await byLink('choices', { token, shiftId: open, coming: true })).body.items[0]).toMatchObject({ mine: true, people: 1 });
    expect((await byLink('choices', { token, shiftId: open, coming: true })).status).toBe(201);
    expect((await byLink('choices', { token, shiftId: needsMore, coming: true })).body.code).toBe('volunteer-lacks-skills');
    expect((await ours.get(`/volunteer-shifts?volunteerId=${volunteerId}`)).items).toMatchObject([{ id: open }]);
    expect((await byLink('choices', { token, shiftId: open, coming: false })).body.items[0]).toMatchObject({ mine: false, people: 0 });
    for (const wrong of [{ token: 'x' }, { token: `${token}x` }]) expect((await byLink('lists', wrong)).body.code).toBe('volunteer-link-does-not-work');
    const theirs = await ground.organisation();
    expect((await ground.service.request(`/public/organisations/${theirs.organisationId}/volunteer-shift-lists`, { body: { token }, key: null })).status).toBe(404);
    await ours.post(`/volunteers/${volunteerId}/ending`, { lastDay: '2026-11-23' });
    expect((await byLink('lists', { token })).status).toBe(404);
  });

  it('tell by letter when somebody is put on or taken off, and when they are called off', async () => {
    const [volunteerId, shiftId] = [await ours.volunteer('Pirkko Peruja'), await ours.shift(modelId)];
    const said = (count: number) => until(() => lettersTo('pirkko@esimerkki.example'), (found) => found.length === count);
    await putOn(shiftId, volunteerId);
    expect((await said(2)).at(-1)).toContain('on merkinnyt sinut vuoroon: Kahvinkeitto.');
    await ground.service.request(`/volunteer-shifts/${shiftId}/volunteers/${volunteerId}`, { as: ours.as, method: 'DELETE' });
    await said(3);
    await putOn(shiftId, volunteerId);
    await said(4);
    expect((await ours.post(`/volunteer-shifts/${shiftId}/cancellation`)).body).toMatchObject({ status: 'cancelled', volunteers: [] });
    expect((await said(5)).at(-1)).toMatch(/on perunut vuoron: Kahvinkeitto[\s\S]*2\.12\.2026 klo 13\.00–15\.00/);
    expect((await putOn(shiftId, volunteerId)).body.code).toBe('shift-is-cancelled');
  });

  it('keep their time for those who said yes, and may grow and shrink around them', async () => {
    const shiftId = await ours.shift(modelId, { maxPeople: 3 });
    const [first, second] = await volunteers(2, 'Kasvu');
    await putOn(shiftId, first!);
    await putOn(shiftId, second!);
    const body = { modelId, names: { fi: 'Kahvinkeitto' }, role: 'companion', place: 'Tupa', municipalityCode: '217', day: '2026-12-02', startTime: '13:00', endTime: '15:00', minPeople: 1, maxPeople: 2, version: 1 };
    expect((await ours.put(`/volunteer-shifts/${shiftId}`, { ...body, startTime: '12:00' })).body.code).toBe('shift-has-people');
    expect((await ours.put(`/volunteer-shifts/${shiftId}`, { ...body, maxPeople: 1 })).body.code).toBe('shift-has-people');
    await ground.service.request(`/volunteer-shifts/${shiftId}/volunteers/${first!}`, { as: ours.as, method: 'DELETE' });
    expect((await ours.put(`/volunteer-shifts/${shiftId}`, { ...body, maxPeople: 1 })).body).toMatchObject({ maxPeople: 1, version: 2 });
    expect(await seats()).toEqual([{ people: 1, places: 1 }]);
  });

  describe('of an activity', () => {
    let activityId: string;
    beforeEach(async () => {
      activityId = newId();
      const { organisationId } = ours;
      await ours.run(async (tx) => {
        const store = ground.service.service.app.get(ActivityStore);
        await store.change(tx, activityId, draftActivity({ activityId, organisationId, content: wholeContent(), at: NOW }));
        await store.change(tx, activityId, publishActivity({ bilingual: false, at: NOW }));
      });
    });
    const publisher = () => ground.service.actor({ roles: ['activity-publisher'], organisationId: ours.organisationId });

    it('are on days on which it meets, and are read by whoever runs it; no other shift is', async () => {
      expect((await ours.post('/volunteer-shifts', { modelId, names: { fi: 'Apu' }, role: 'companion', place: 'Tupa', municipalityCode: '217', day: '2026-12-03', startTime: '13:00', endTime: '15:00', minPeople: 1, maxPeople: 2, activityId })).body.code).toBe('occurrence-does-not-exist');
      const [shiftId, otherId] = [await ours.shift(modelId, { activityId }), await ours.shift(modelId)];
      await putOn(shiftId, await ours.volunteer('Liisa Lähellä'));
      const as = await publisher();
      expect((await ground.service.request('/volunteer-shifts', { as })).body).toMatchObject({ total: 1, items: [{ id: shiftId, activityNames: { fi: 'Keskiviikon kahvit' }, volunteers: [{ name: 'Liisa Lähellä' }] }] });
      expect(JSON.stringify((await ground.service.request(`/volunteer-shifts/${shiftId}`, { as })).body)).not.toContain('esimerkki.example');
      expect((await ground.service.request(`/volunteer-shifts/${otherId}`, { as })).status).toBe(404);
      expect((await ground.service.request(`/volunteer-shifts/${shiftId}/cancellation`, { as, body: {} })).status).toBe(403);
    });

    it('are called off with the day on which they were to help, and everybody is told', async () => {
      const [shiftId, nextWeek] = [await ours.shift(modelId, { activityId }), await ours.shift(modelId, { activityId, day: '2026-12-09' })];
      const volunteerId = await ours.volunteer('Taina Talkoolainen');
      await putOn(shiftId, volunteerId);
      await putOn(nextWeek, volunteerId);
      const as = await publisher();
      const off = await ground.service.request(`/activities/${activityId}/occurrences/2026-12-02/cancellation`, { as, body: {} });
      expect(off.status).toBe(201);
      expect(await ours.get(`/volunteer-shifts/${shiftId}`)).toMatchObject({ status: 'cancelled' });
      expect(await ours.get(`/volunteer-shifts/${nextWeek}`)).toMatchObject({ status: 'planned', volunteers: [{ name: 'Taina Talkoolainen' }] });
      const told = () => lettersTo('taina@esimerkki.example').filter((text) => text.includes('on perunut vuoron'));
      await until(told, (found) => found.length === 1);
      expect((await ours.post('/volunteer-shifts', { modelId, names: { fi: 'Apu' }, role: 'companion', place: 'Tupa', municipalityCode: '217', day: '2026-12-02', startTime: '13:00', endTime: '15:00', minPeople: 1, maxPeople: 2, activityId })).body.code).toBe('occurrence-does-not-exist');
      await ground.service.request(`/activities/${activityId}/pause`, { as, body: {} });
      expect(await ours.get(`/volunteer-shifts/${nextWeek}`)).toMatchObject({ status: 'cancelled' });
      await until(told, (found) => found.length === 2);
    });
  });
});
