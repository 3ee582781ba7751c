import { newId } from '@pirtti/kernel';
import { testOrganisation, testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../definition.js';

const WISH = { municipalityCode: '217', village: 'Eskola', kind: 'club', targetGroups: ['young'], barrier: 'transport', words: 'Lautapeli-iltoja, joihin voi tulla yksin.', language: 'fi' };
const ANSWER = { fi: 'Lautapeli-illat alkavat tammikuussa.' };

let service: TestService;
let publisher: TestActor;
let neighbour: TestActor;
let hyte: TestActor;
let kokkola: TestActor;
let counsellor: TestActor;
const log: string[] = [];
beforeAll(async () => {
  service = await testService(activities, { log });
  const organisation = (name: string, code: '217' | '272') => testOrganisation(service.database.mail, { names: { fi: name }, municipalityCode: code, serviceArea: [code] });
  [publisher, neighbour, kokkola] = [
    await service.actor({ roles: ['activity-publisher'], organisationId: await organisation('Kohtaamispaikka ry', '217') }), await service.actor({ roles: ['activity-publisher'], organisationId: await organisation('Diakoniaryhmä', '217') }),
    await service.actor({ roles: ['activity-publisher'], organisationId: await organisation('Vänverksamhet rf', '272') }),
  ];
  hyte = await service.actor({ roles: ['hyte-coordinator'], organisationId: await organisation('Kannuksen kaupunki', '217') });
  counsellor = await service.actor({ roles: ['service-counsellor'], organisationId: await testOrganisation(service.database.mail, { names: { fi: 'Soite' }, municipalityCode: null, serviceArea: ['217', '272'] }) });
});
afterAll(() => service.stop());

const send = (body: object = {}, key?: string) => service.request('/public/ideas', { body: { ...WISH, ...body }, ...(key && { key }) });
const inbox = async (as: TestActor, query = 'status=waiting&pageSize=100') => (await service.request(`/ideas?${query}`, { as })).body as { items: { id: string; words: string; supporters: number; status: string; may: string[] }[]; total: number; counts: { status: Record<string, number> } };
/** Sent by a resident, and found by its words. */
const sent = async (words: string, more: object = {}): Promise<string> => {
  expect((await send({ words, ...more })).body).toEqual({ received: true });
  return (await inbox(hyte)).items.find((one) => one.words === words)!.id;
};
const did = (as: TestActor, id: string, deed: string, body: object = {}) => service.request(`/ideas/${id}/${deed}`, { as, body });
const open = async (words: string, more: object = {}): Promise<string> => {
  const id = await sent(words, more);
  expect((await did(hyte, id, 'publication')).body).toMatchObject({ status: 'open' });
  return id;
};
const read = (id: string) => service.request(`/public/ideas/${id}`);
const told = async (as: TestActor, id: string) => service.database.tenant.run(as.organisationId, (tx) => tx.query<{ type: string; data: object }[]>('select type, data from outbox where aggregate_id = $1 order by id', [id]));
const support = (id: string, token: string, deed = 'support') => service.request(`/public/ideas/${id}/${deed}`, { body: { token }, key: null });
const published = async (as: TestActor, content: object = {}): Promise<string> => {
  const { body: { id } } = await service.request('/activities', { as, body: {
    kind: 'club', names: { fi: 'Lautapeli-illat' }, summary: { fi: 'Pelataan yhdessä.' }, place: { kind: 'youth-facility', names: { fi: 'Nuorisotila' }, municipalityCode: '217' },
    schedule: { startsOn: '2030-01-07', startTime: '17:00', endTime: '19:00' }, price: { free: true }, targetGroups: ['young'], contact: { phone: '040 000 0101' }, ...content,
  } });
  expect((await service.request(`/activities/${id}/publication`, { as, body: {} })).body).toMatchObject({ status: 'published' });
  return id;
};

describe('a resident’s wish', () => {
  it('is read by nobody but those who serve the municipality, until they have checked it', async () => {
    const id = await sent('Kävelyseuraa iltapäivisin');
    expect((await read(id)).status).toBe(404);
    expect((await service.request('/public/ideas?pageSize=100')).body.items.map((one: { id: string }) => one.id)).not.toContain(id);
    expect((await service.request(`/ideas/${id}`, { as: kokkola })).status).toBe(404);
    expect((await inbox(kokkola)).items).toEqual([]);
    expect((await service.request(`/ideas/${id}`, { as: publisher })).body).toMatchObject({ status: 'waiting', channel: 'form', may: ['publish', 'merge', 'turn-down'] });
    expect((await service.request(`/ideas/${id}`, { as: counsellor })).body).toMatchObject({ status: 'waiting', may: [] });
    expect((await did(publisher, id, 'publication', { village: null, kind: 'friend-activity' })).body).toMatchObject({ status: 'open', village: null, kind: 'friend-activity' });
    expect((await read(id)).body).toMatchObject({ words: 'Kävelyseuraa iltapäivisin', status: 'open', supporters: 1, organisation: null });
    expect(await told(publisher, id)).toMatchObject([{ type: 'activities.need-raised.v1', data: { needId: id, municipalityCode: '217', kind: 'friend-activity', targetGroups: ['young'], barrier: 'transport', channel: 'form' } }]);
    expect((await service.request(`/ideas/${id}/timeline`, { as: hyte })).body.items).toMatchObject([{ what: 'published', organisation: { names: { fi: 'Kohtaamispaikka ry' } }, role: 'activity-publisher' }, { what: 'raised', organisation: null, role: null }]);
  });

  it('is not kept where it tells of somebody, and the refusal does not repeat what it found', async () => {
    const before = log.length;
    for (const words of ['Soittakaa 040 000 0199 niin kerron', 'Lähetä viesti aino.example@testi.invalid', 'Olen 010190-123A', 'Asun Koivukatu 12 B']) {
      const { status, body } = await send({ words });
      expect([status, body.code]).toEqual([422, 'words-tell-of-somebody']);
      expect(JSON.stringify(body)).not.toMatch(/0199|aino|123A|Koivu/);
    }
    expect((await inbox(hyte)).items.filter(({ words }) => /0199|aino|123A|Koivu/.test(words))).toEqual([]);
    expect(log.slice(before).join('\n')).not.toMatch(/0199|aino\.example|123A|Koivukatu/);
    expect((await did(hyte, await sent('Jumppaa aamulla'), 'publication', { words: 'Jumppaa, soita 040 000 0199' })).body.code).toBe('words-tell-of-somebody');
  });

  it('comes once by one key, and not at all from a machine that fills in what nobody sees', async () => {
    const key = newId();
    for (let time = 0; time < 3; time += 1) expect((await send({ words: 'Kerran lähetetty toive' }, key)).status).toBe(201);
    expect((await send({ words: 'Ostakaa meiltä', homepage: 'https://kauppa.invalid' })).body).toEqual({ received: true });
    const words = (await inbox(hyte)).items.map((one) => one.words);
    expect(words.filter((one) => one === 'Kerran lähetetty toive')).toHaveLength(1);
    expect(words).not.toContain('Ostakaa meiltä');
  });

  it('is limited by what it is about: a flood ends, and other towns write on', async () => {
    const flood = async (code: string) => (await send({ municipalityCode: code, words: 'Tulva' })).status;
    let last = 201;
    for (let sentSoFar = 0; last === 201 && sentSoFar < 200; sentSoFar += 1) last = await flood('850');
    expect(last).toBe(429);
    expect((await send({ municipalityCode: '850', words: 'Tulva' })).headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await flood('931')).toBe(201);
  });

  it('is written down by whoever heard it, and is public at once where the writer checks the area’s wishes', async () => {
    const record = (as: TestActor, more: object = {}) => service.request('/ideas', { as, body: { ...WISH, channel: 'meeting', heardFrom: 4, ...more } });
    expect((await record(hyte)).body).toMatchObject({ status: 'open', channel: 'meeting', supporters: 4 });
    const heard = (await record(counsellor)).body;
    expect(heard).toMatchObject({ status: 'waiting', may: [] });
    expect((await record(kokkola)).body).toMatchObject({ status: 'waiting' });
    expect((await did(counsellor, heard.id, 'publication')).body.code).toBe('role-is-missing');
  });

  it('loses its words when it is turned down, also in the database', async () => {
    const id = await open('Naapurin Aino tarvitsee seuraa');
    expect((await did(neighbour, id, 'turning-down', { reason: 'personal-data' })).body).toMatchObject({ status: 'turned-down', words: '', village: null });
    expect((await read(id)).status).toBe(404);
    const rows = await service.database.tenant.run(hyte.organisationId, (tx) => tx.query<{ text: string }[]>('select i::text as text from ideas i where id = $1', [id]));
    expect(rows[0]!.text).not.toContain('Aino');
  });
});

describe('those who wish for the same', () => {
  it('say it once from a browser and may take it back; nothing tells whose it was', async () => {
    const [id, other] = [await open('Lauluiltoja kylätalolle'), await open('Karaokea kylätalolle')];
    const [mine, yours] = [newId(), newId()];
    expect((await support(id, mine)).body).toEqual({ supporters: 2 });
    expect((await support(id, mine)).body).toEqual({ supporters: 2 });
    expect((await support(id, yours)).body).toEqual({ supporters: 3 });
    expect((await support(id, yours, 'support-withdrawal')).body).toEqual({ supporters: 2 });
    expect((await support(other, mine)).body).toEqual({ supporters: 2 });
    const rows = await service.database.tenant.asPublic((tx) => tx.query<{ token_hash: string }[]>('select token_hash from idea_supports where idea_id in ($1, $2)', [id, other]));
    // The same token at two wishes leaves two hashes that have nothing in common.
    expect(new Set(rows.map((row) => row.token_hash)).size).toBe(rows.length);
    expect(JSON.stringify(rows)).not.toContain(mine);
    expect((await support(await sent('Odottaa vielä'), mine)).status).toBe(404);
  });

  it('are added up when duplicates become one', async () => {
    const [kept, duplicate, third] = [await open('Uimareissuja halliin'), await open('Kyyti uimahalliin'), await sent('Uimaan yhdessä')];
    for (const id of [kept, duplicate, duplicate]) await support(id, newId());
    expect((await did(publisher, duplicate, 'merging', { intoId: kept })).body).toMatchObject({ status: 'merged', mergedInto: kept });
    expect((await did(publisher, third, 'merging', { intoId: kept })).body).toMatchObject({ status: 'merged' });
    expect((await read(kept)).body).toMatchObject({ supporters: 1 + 1 + 1 + 2 + 1 });
    expect((await read(duplicate)).status).toBe(404);
    // Never checked, so never told of: merged wishes raise one need.
    expect(await told(publisher, third)).toEqual([]);
    expect((await did(publisher, kept, 'merging', { intoId: kept })).body.code).toBe('idea-cannot-be-merged-there');
    const [a, b] = [await open('Ristiin yksi'), await open('Ristiin kaksi')];
    const crossed = await Promise.all([did(publisher, a, 'merging', { intoId: b }), did(neighbour, b, 'merging', { intoId: a })]);
    expect(crossed.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('what becomes of a wish', () => {
  it('is in one organisation’s hands at a time, and answered for all to read', async () => {
    const id = await open('Kielikahvila kirjastoon');
    expect((await did(publisher, id, 'taking-up')).body).toMatchObject({ status: 'taken-up', takenUpBy: { names: { fi: 'Kohtaamispaikka ry' } }, may: ['answer', 'let-go', 'turn-down'] });
    expect((await read(id)).body).toMatchObject({ status: 'taken-up', organisation: { names: { fi: 'Kohtaamispaikka ry' } } });
    expect((await did(neighbour, id, 'answer', { answer: ANSWER })).body.code).toBe('idea-is-in-others-hands');
    expect(await did(kokkola, id, 'answer', { answer: ANSWER })).toMatchObject({ status: 403, body: { code: 'idea-is-of-another-area' } });
    expect((await inbox(publisher, 'mine=true')).items.map((one) => one.id)).toContain(id);
    await did(publisher, id, 'letting-go');
    expect((await did(neighbour, id, 'answer', { answer: { fi: 'Ei tänä vuonna, mutta ensi syksynä.' } })).body).toMatchObject({ status: 'answered' });
    expect((await did(neighbour, id, 'publication')).body).toMatchObject({ code: 'idea-does-not-stand-so', details: { status: 'answered' } });
    expect((await did(publisher, id, 'taking-up')).body.status).toBe('taken-up');
  });

  it('is an activity that names it: by the answer, or by being published', async () => {
    const [byAnswer, byOrigin, elsewhere] = [await open('Sauvakävelyä'), await open('Pelikerho nuorille'), await open('Pelikerho toiseen kuntaan', { municipalityCode: '217' })];
    const first = await published(publisher);
    expect((await did(publisher, byAnswer, 'answer', { answer: ANSWER, activityId: newId() })).body.code).toBe('activity-is-not-published');
    expect((await did(publisher, byAnswer, 'answer', { answer: ANSWER, activityId: first })).body).toMatchObject({ status: 'met', activityId: first, answer: ANSWER });
    await support(byOrigin, newId());
    const second = await published(publisher, { originIds: [byOrigin, newId()] });
    expect((await read(byOrigin)).body).toMatchObject({ status: 'met', activityId: second, organisation: { names: { fi: 'Kohtaamispaikka ry' } } });
    expect((await told(publisher, byOrigin)).at(-1)).toMatchObject({ type: 'activities.need-met.v1', data: { activityId: second, kind: 'club', supporters: 2, targetGroups: ['young'], barrier: 'transport' } });
    expect((await service.request(`/ideas/${byOrigin}/timeline`, { as: hyte })).body.items[0]).toMatchObject({ what: 'met', activityId: second });
    // Whoever does not serve the municipality makes nobody's wish come true there.
    await published(kokkola, { originIds: [elsewhere], place: { kind: 'youth-facility', names: { fi: 'Nuorisotila' }, municipalityCode: '272' } });
    expect((await read(elsewhere)).body.status).toBe('open');
  });
});

describe('the second fence', () => {
  it('shows an unchecked wish to those of its area alone, and lets nobody else change one', async () => {
    const id = await sent('Aidan takana');
    const { tenant } = service.database;
    const seen = (organisationId: string) => tenant.run(organisationId, (tx) => tx.query('select 1 from ideas where id = $1', [id]));
    expect([(await seen(publisher.organisationId)).length, (await seen(kokkola.organisationId)).length, (await tenant.asPublic((tx) => tx.query('select 1 from ideas where id = $1', [id]))).length]).toEqual([1, 0, 0]);
    const checked = await open('Aidan edessä');
    const [, changed] = await tenant.run(kokkola.organisationId, (tx) => tx.query<[unknown, number]>("update ideas set words = 'Muuta' where id = $1", [checked]));
    expect(changed).toBe(0);

  });
});
