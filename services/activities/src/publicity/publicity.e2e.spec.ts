import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { readPoster, testOrganisation, testService, type TestActor, type TestService } from '@pirtti/testing';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../definition.js';
import { CountingViews } from './counting-views.js';

const MONDAY = new Date('2026-11-23T08:00:00Z');
let now = MONDAY;
const CONTENT = {
  kind: 'peer-group', names: { fi: 'Keskiviikon kahvit', sv: 'Onsdagskaffe' }, summary: { fi: 'Kahvia ja seuraa.' }, place: { kind: 'library', names: { fi: 'Kannuksen kirjasto' }, municipalityCode: '217' },
  schedule: { startsOn: '2026-11-25', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY;BYDAY=WE' }, price: { free: true }, languages: ['fi'], targetGroups: ['everyone'], contact: { phone: '040 000 0000' },
};
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

let service: TestService;
let helmi: TestActor;
let town: TestActor;
beforeAll(async () => {
  service = await testService(activities, { clock: { now: () => now }, config: { chromium: process.env['PIRTTI_CHROMIUM'] ?? CHROMIUM, letters: { publicUrl: 'https://pirtti.example' } } });
  const organisationId = await testOrganisation(service.database.mail, { names: { fi: 'Kohtaamispaikka ry' } });
  [helmi, town] = await Promise.all([service.actor({ roles: ['activity-publisher'], organisationId }), service.actor({ roles: ['hyte-coordinator'] })]);
});
afterAll(() => service.stop());

/** A published activity of its own municipality, so that each test tells of its own. */
async function published(more: object = {}, as = helmi): Promise<string> {
  const { id } = (await service.request('/activities', { as, body: { ...CONTENT, ...more } })).body as { id: string };
  expect((await service.request(`/activities/${id}/publication`, { as, body: {} })).status).toBe(201);
  return id;
}
const inPlace = (municipalityCode: string, fi = 'Kirjasto') => ({ place: { kind: 'library', names: { fi }, municipalityCode } });
const get = async (path: string) => (await service.request(path)).body;
const cancel = (id: string, date: string, body: object = {}) => service.request(`/activities/${id}/occurrences/${date}/cancellation`, { as: helmi, body });
const move = (id: string, date: string, body: object) => service.request(`/activities/${id}/occurrences/${date}/move`, { as: helmi, body });
const channel = async (as: TestActor, more: object = {}) => (await service.request('/channels', { as, body: { kind: 'newspaper', name: 'Lehti', municipalityCodes: ['217'], languages: ['fi'], ...more } })).body.id as string;
const told = (organisationId: string, type: string) => service.service.app.get(TenantTransactions).run(organisationId, (tx) => tx.query<{ data: Record<string, unknown> }[]>('select data from outbox where type = $1 order by id', [type]));

describe('what is told of a week', () => {
  it('is what is on then in the municipality, in the words of each text', async () => {
    const id = await published(inPlace('236', 'Kaustisen kirjasto'));
    await published({ ...inPlace('236'), names: { fi: 'Vasta joulukuussa' }, schedule: { ...CONTENT.schedule, startsOn: '2026-12-02' } });
    const query = 'municipalityCode=236&from=2026-11-23&to=2026-11-29';
    expect(await get(`/public/column?${query}`)).toEqual({
      from: '2026-11-23', to: '2026-11-29', text: 'Ke 25.11. klo 13–15 Keskiviikon kahvit, Kaustisen kirjasto, vapaa pääsy.', length: 72, told: [{ activityId: id, name: 'Keskiviikon kahvit', day: '2026-11-25' }], leftOut: [],
    });
    const letter = await get(`/public/newsletter?${query}&language=sv`);
    expect(letter).toMatchObject({ subject: 'Verksamhet: Kaustby, 23–29.11.2026', told: [{ name: 'Onsdagskaffe' }] });
    expect(letter.text).toContain(`https://pirtti.example/toiminta/${id}`);
    expect(letter.html).toContain(`<a href="https://pirtti.example/toiminta/${id}"`);
    expect((await get(`/public/column?${query}&municipalityCode=234`)).code).toBe('input-is-invalid');
    expect((await get(`/public/newsletter?${query}&municipalityCode=217`)).subject).toBe('Toimintaa: Kaustinen, Kannus, 23.–29.11.2026');
    expect((await get('/public/widget?municipalityCode=236&language=fi')).html).toContain('Tulossa lähellä: Kaustinen');
    expect((await get('/public/feed?municipalityCode=236')).items.map((one: { _pirtti: { date: string } }) => one._pirtti.date)).toContain('2026-12-23');
  });

  it('is of an organisation or of a search, too', async () => {
    const own = await published({ names: { fi: 'Omaishoitajien tupa' } }, town.organisationId ? await service.actor({ roles: ['activity-publisher'], organisationId: town.organisationId }) : helmi);
    expect((await get(`/public/column?organisationId=${town.organisationId}`)).told).toMatchObject([{ activityId: own }]);
    expect((await get('/public/newsletter?text=omaishoitajat')).told).toMatchObject([{ activityId: own }]);
    expect((await get(`/public/widget?organisationId=${helmi.organisationId}`)).html).toContain('Kohtaamispaikka ry');
  });

  it('says of a cancelled and a moved occurrence what became of it, and why', async () => {
    const [off, elsewhere] = [await published({ ...inPlace('849'), names: { fi: 'Peruttu tupa' } }), await published({ ...inPlace('849'), names: { fi: 'Siirretty tupa' } })];
    expect((await cancel(off, '2026-11-25', { note: { fi: 'Ohjaaja sairastui.' } })).status).toBe(201);
    expect((await move(elsewhere, '2026-11-25', { meetsOn: '2026-12-01', startTime: '10:00', endTime: '12:00' })).status).toBe(201);
    expect((await get('/public/column?municipalityCode=849&from=2026-11-23&to=2026-11-29')).text.split('\n')).toEqual(['Ke 25.11. klo 13–15 PERUTTU: Peruttu tupa, Kirjasto.', 'Ke 25.11. SIIRRETTY: Siirretty tupa, Kirjasto, ti 1.12. klo 10–12.']);
    expect((await get('/public/newsletter?municipalityCode=849&from=2026-11-23')).text).toContain('* PERUTTU: Peruttu tupa\n  Klo 13–15. Kirjasto, Toholampi. Ohjaaja sairastui.');
    expect((await get('/public/column?municipalityCode=849&from=2026-12-01&to=2026-12-01')).text).toBe('Ti 1.12. klo 10–12 UUSI AIKA: Siirretty tupa, Kirjasto, vapaa pääsy (ennen ke 25.11.).');
    expect((await get('/public/feed?municipalityCode=849')).items.slice(0, 2).map((one: { title: string }) => one.title)).toEqual(['Peruttu: Peruttu tupa', 'Uusi aika: Siirretty tupa']);
    expect((await get(`/public/activities/${off}/poster`)).html).toContain('<s>Ke 25.11. klo 13–15 (peruttu)</s>');
  });

  it.each(['pause', 'cancellation', 'archiving'])('has nothing of an activity after its %s', async (what) => {
    const code = { pause: '584', cancellation: '074', archiving: '421' }[what]!;
    const id = await published(inPlace(code));
    expect((await get(`/public/column?municipalityCode=${code}`)).told).toHaveLength(1);
    // What is put away has been on a break.
    for (const deed of what === 'archiving' ? ['pause', what] : [what]) expect((await service.request(`/activities/${id}/${deed}`, { as: helmi, body: {} })).status).toBe(201);
    expect((await get(`/public/column?municipalityCode=${code}`)).told).toEqual([]);
    expect((await get(`/public/newsletter?municipalityCode=${code}`)).told).toEqual([]);
    expect((await get(`/public/feed?municipalityCode=${code}`)).items).toEqual([]);
    expect((await service.request(`/public/activities/${id}/poster`)).status).toBe(404);
    expect((await service.request(`/activities/${id}/telling`, { as: helmi })).status).toBe(404);
    expect((await service.request(`/public/activities/${id}/views`, { body: {} })).status).toBe(404);
  });

  it('keeps within the channel’s length and names what it left out', async () => {
    for (let index = 0; index < 12; index++) await published({ ...inPlace('924'), names: { fi: `Toimintaryhmä ${index}` } });
    const { text, length, told: shown, leftOut } = await get('/public/column?municipalityCode=924&limit=400');
    expect(length).toBeLessThanOrEqual(400);
    expect([...text]).toHaveLength(length);
    expect(shown.length + leftOut.length).toBe(12);
    expect(leftOut.length).toBeGreaterThan(0);
  });

  it('takes a wrong order of days for one day, and no more than three months', async () => {
    expect(await get('/public/column?from=2026-11-25&to=2026-11-01')).toMatchObject({ from: '2026-11-25', to: '2026-11-25' });
    expect(await get('/public/newsletter?from=2026-11-25&to=2031-11-01')).toMatchObject({ to: '2027-02-24' });
    expect((await service.request('/public/column?from=2026-02-30')).status).toBe(400);
  });
});

describe('telling of one activity', () => {
  it('has a text to share in each language and a code for cameras, for anybody who works here', async () => {
    const id = await published();
    const { body } = await service.request(`/activities/${id}/telling`, { as: town });
    expect(body).toMatchObject({ url: `https://pirtti.example/toiminta/${id}`, views: null, texts: { fi: `Ke 25.11. klo 13–15 Keskiviikon kahvit, Kannuksen kirjasto. Vapaa pääsy. Lue lisää: https://pirtti.example/toiminta/${id}` } });
    expect((await get(`/public/activities/${id}/poster?language=sv`)).html).toMatch(/<html lang="sv">[^]*Onsdagskaffe[^]*<svg role="img"/);
  });

  it.runIf(CHROMIUM)('has a poster as a tagged PDF of one page with title and language', async () => {
    const id = await published({ names: { fi: 'Yksinäisyydenlievittämiskohtaamispaikkatoimintaryhmä <b>&"\u202e', sv: 'Kaffe' } });
    const answer = await fetch(`${service.url}/public/activities/${id}/poster.pdf`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.toString('latin1')).toContain('/MarkInfo');
    expect(await readPoster(bytes)).toEqual({ sheets: 1, millimetres: [210, 297], title: 'Yksinäisyydenlievittämiskohtaamispaikkatoimintaryhmä <b>&"', language: 'fi', code: `https://pirtti.example/toiminta/${id}` });
  });

  it('counts how often its page was looked at, by the day alone, and tells each month once', async () => {
    const id = await published();
    for (let index = 0; index < 3; index++) expect((await service.request(`/public/activities/${id}/views`, { body: {} })).status).toBe(201);
    expect((await service.request(`/activities/${id}/telling`, { as: helmi })).body.views).toBe(3);
    const rounds = service.service.app.get(CountingViews);
    const ofIt = async () => (await told(helmi.organisationId, 'activities.views-counted.v1')).map(({ data }) => data).filter(({ activityId }) => activityId === id);
    await rounds.round();
    expect(await ofIt()).toEqual([]);
    now = new Date('2026-12-01T08:00:00Z');
    await Promise.all([rounds.round(), rounds.round()]);
    await rounds.round();
    now = MONDAY;
    expect(await ofIt()).toMatchObject([{ month: '2026-11', views: 3, municipalityCode: '217' }]);
  });
});

describe('what was told where', () => {
  const list = async (as: TestActor, query = '') => (await service.request(`/publications?${query}`, { as })).body as { total: number; items: { id: string; channel: { name: string }; activity: { names: { fi: string } } }[] };

  it('is noted for each activity, channel and day once, and told for the report', async () => {
    const [first, second, channelId] = [await published(), await published(), await channel(helmi, { name: 'Viikkolehti' })];
    const body = { channelId, activityIds: [first, second], toldOn: '2026-11-23' };
    const answers = await Promise.all([body, body, body].map((each) => service.request('/publications', { as: town, body: each })));
    expect(answers.map(({ status, body: { total } }) => [status, total])).toEqual([[201, 2], [201, 2], [201, 2]]);
    expect((await list(town, `channelId=${channelId}`))).toMatchObject({ total: 2, items: [{ channel: { name: 'Viikkolehti' }, activity: { names: { fi: 'Keskiviikon kahvit' } } }, {}] });
    expect((await list(town, `activityId=${first}`)).total).toBe(1);
    expect((await list(helmi, `channelId=${channelId}`)).total).toBe(0);
    expect((await told(town.organisationId, 'activities.publication-made.v1')).map(({ data }) => data)).toMatchObject([
      { organisationId: town.organisationId, organiserId: helmi.organisationId, channelKind: 'newspaper', municipalityCode: '217', month: '2026-11' }, { channelId },
    ]);
  });

  it('is taken back by whoever noted it, and can be noted anew', async () => {
    const [activityId, channelId] = [await published(), await channel(helmi)];
    const body = { channelId, activityIds: [activityId], toldOn: '2026-11-20' };
    const { items: [noted] } = (await service.request('/publications', { as: helmi, body })).body as { items: [{ id: string }] };
    expect((await service.request(`/publications/${noted.id}/retraction`, { as: town, body: {} })).status).toBe(404);
    expect((await service.request(`/publications/${noted.id}/retraction`, { as: helmi, body: {} })).body).toMatchObject({ retracted: true });
    expect((await list(helmi, `channelId=${channelId}`)).total).toBe(0);
    expect((await service.request('/publications', { as: helmi, body })).body.total).toBe(1);
    expect((await told(helmi.organisationId, 'activities.publication-retracted.v1'))).toHaveLength(1);
  });

  it('is refused of what is no longer offered, of days that have not been, and of a channel that is not in use', async () => {
    const [activityId, channelId] = [await published(), await channel(helmi)];
    const note = async (more: object) => (await service.request('/publications', { as: helmi, body: { channelId, activityIds: [activityId], toldOn: '2026-11-23', ...more } })).body.code;
    expect(await note({ toldOn: '2026-11-24' })).toBe('told-in-the-future');
    expect(await note({ channelId: newId() })).toBe('not-found');
    const unused = await channel(helmi, { active: false });
    expect(await note({ channelId: unused })).toBe('channel-is-not-in-use');
    expect(await note({ activityIds: [activityId, newId()] })).toBe('activity-is-not-published');
    expect((await list(helmi, `channelId=${channelId}`)).total).toBe(0);
  });
});
