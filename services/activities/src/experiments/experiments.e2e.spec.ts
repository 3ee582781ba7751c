import { newId } from '@pirtti/kernel';
import { testOrganisation, testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../definition.js';

const EXPERIMENT = {
  name: 'Kimppakyydeillä kylätuvalle', language: 'fi', purpose: 'Kokeillaan, tuleeko kylätuvalle enemmän väkeä.', barrier: 'transport', solution: 'carpool', targetGroups: ['older-remote-village'], municipalityCode: '217',
  villages: ['Eskola'], pilotArea: 'Eskolan pilottialue', startsOn: '2026-09-01', residents: 6, residentPart: 'co-designers',
};
const CONTINUITY = { funding: 'own-work', agreement: 'Kumppanuuspöydän pöytäkirja 4/2026' };

let service: TestService;
let leader: TestActor;
let partner: TestActor;
let stranger: TestActor;
beforeAll(async () => {
  service = await testService(activities);
  const person = async (name: string, role: 'activity-publisher' | 'hyte-coordinator') => service.actor({ roles: [role], organisationId: await testOrganisation(service.database.mail, { names: { fi: name } }) });
  [leader, partner, stranger] = [await person('Kohtaamispaikka ry', 'activity-publisher'), await person('Kannuksen kaupunki', 'hyte-coordinator'), await person('Muu yhdistys ry', 'activity-publisher')];
});
afterAll(() => service.stop());

const begun = async (more: object = {}): Promise<string> => {
  const { status, body } = await service.request('/experiments', { as: leader, body: { ...EXPERIMENT, participantIds: [partner.organisationId], ...more } });
  expect([status, body.state]).toEqual([201, 'idea']);
  return body.id;
};
const did = (as: TestActor, id: string, deed: string, body: object = {}) => service.request(`/experiments/${id}/${deed}`, { as, body });
const running = async (more: object = {}): Promise<string> => {
  const id = await begun(more);
  await did(leader, id, 'design');
  expect((await did(leader, id, 'start')).body).toMatchObject({ state: 'running', moves: ['evaluate', 'end'] });
  return id;
};
const tell = (as: TestActor, id: string, verdict: 'good' | 'bad', words = 'Matkalla ehti jutella.') => did(as, id, 'experiences', { verdict, voice: 'participant', words, language: 'fi' });
const evaluated = async (more: object = {}): Promise<string> => {
  const id = await running(more);
  await tell(leader, id, 'good');
  await tell(partner, id, 'bad', 'Kuljettajia on liian vähän.');
  expect((await did(leader, id, 'evaluation', { conclusion: 'Väkeä tuli kaksin verroin.' })).body).toMatchObject({ state: 'evaluated' });
  return id;
};
const read = (as: TestActor, id: string) => service.request(`/experiments/${id}`, { as });
const told = async (as: TestActor, id: string) => service.database.tenant.run(as.organisationId, (tx) => tx.query<{ type: string; data: object }[]>('select type, data from outbox where aggregate_id = $1 order by id', [id]));

describe('an experiment', () => {
  it('goes from an idea to what stays, and tells where it stands at each step', async () => {
    const id = await evaluated();
    expect((await did(leader, id, 'scaling', { ...CONTINUITY, ownerId: partner.organisationId })).body).toMatchObject({ state: 'scaled', moves: [], continuity: { owner: { names: { fi: 'Kannuksen kaupunki' } }, funding: 'own-work', until: null } });
    expect((await read(partner, id)).body).toMatchObject({ state: 'scaled', isOurs: false, moves: [], conclusion: 'Väkeä tuli kaksin verroin.', good: 1, bad: 1, participants: [{ names: { fi: 'Kannuksen kaupunki' } }] });
    const news = await told(leader, id);
    expect(news.map(({ data }) => (data as { state: string }).state)).toEqual(['idea', 'design', 'running', 'evaluated', 'scaled']);
    expect(news.at(-1)).toMatchObject({ type: 'activities.experiment-state-changed.v1', data: { from: 'evaluated', isPilot: true, barrier: 'transport', solution: 'carpool', organisations: 2, residents: 6, goodExperiences: 1, badExperiences: 1 } });
    expect(JSON.stringify(news)).not.toMatch(/kylätuv|Eskola|kaksin verroin/);
    const { body } = await service.request(`/experiments/${id}/timeline`, { as: partner });
    expect(body.items.map(({ what, to, verdict, organisation }: { what: string; to: string; verdict: string; organisation: { names: { fi: string } } }) => [what, to ?? verdict, organisation.names.fi])).toEqual([
      ['moved', 'scaled', 'Kohtaamispaikka ry'], ['moved', 'evaluated', 'Kohtaamispaikka ry'], ['experience-recorded', 'bad', 'Kannuksen kaupunki'], ['experience-recorded', 'good', 'Kohtaamispaikka ry'],
      ['moved', 'running', 'Kohtaamispaikka ry'], ['moved', 'design', 'Kohtaamispaikka ry'], ['begun', 'idea', 'Kohtaamispaikka ry'],
    ]);
  });

  it('moves only as it may, and is told what it may', async () => {
    const id = await begun();
    expect(await did(leader, id, 'evaluation', { conclusion: 'Liian aikaisin' })).toMatchObject({ status: 409, body: { code: 'experiment-does-not-stand-so', details: { state: 'idea', allowed: ['design', 'end'] } } });
    expect((await did(leader, id, 'scaling', { ...CONTINUITY, ownerId: leader.organisationId })).status).toBe(409);
    expect((await did(leader, id, 'ending', { reason: 'Ei löytynyt kuljettajia.' })).body).toMatchObject({ state: 'ended', endedBecause: 'Ei löytynyt kuljettajia.', moves: [] });
    expect((await did(leader, id, 'design')).body.details).toEqual({ state: 'ended', allowed: [] });
  });

  it('is evaluated when there is both a good and a bad experience, by whomever', async () => {
    const id = await running();
    expect((await did(leader, id, 'evaluation', { conclusion: 'Hyvin meni' })).body).toMatchObject({ code: 'experiences-are-missing', details: { lacking: ['good', 'bad'] } });
    await tell(leader, id, 'good');
    expect((await did(leader, id, 'evaluation', { conclusion: 'Hyvin meni' })).body.details).toEqual({ lacking: ['bad'] });
    await tell(partner, id, 'bad');
    expect((await did(leader, id, 'evaluation', { conclusion: 'Hyvin meni' })).status).toBe(201);
  });

  it('is not made permanent without a decision on how it goes on', async () => {
    const id = await evaluated();
    expect((await did(leader, id, 'scaling', { funding: 'own-work' })).body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual(['/agreement', '/ownerId']);
    expect((await did(leader, id, 'scaling', { ...CONTINUITY, ownerId: newId() })).body.code).toBe('organisation-is-unknown');
    expect((await did(leader, id, 'scaling', { ...CONTINUITY, ownerId: partner.organisationId, until: '2020-01-01' })).body.code).toBe('continuity-is-over-already');
    // …whatever the program believes.
    await expect(service.database.tenant.run(leader.organisationId, (tx) => tx.query("update experiments set state = 'scaled' where id = $1", [id]))).rejects.toMatchObject({ code: '23514' });
  });

  it('goes on modified as the next iteration, which is planned anew and names the one before', async () => {
    const id = await evaluated();
    const { body: next } = await did(leader, id, 'modification', { reason: 'Kokeillaan seuraavaksi iltapäivällä.' });
    expect(next).toMatchObject({ state: 'design', iteration: 2, name: EXPERIMENT.name, startsOn: null, good: 0, predecessor: { id, iteration: 1 } });
    expect((await read(partner, id)).body).toMatchObject({ state: 'modified', successor: { id: next.id, iteration: 2 } });
    expect((await told(leader, next.id))[0]).toMatchObject({ data: { state: 'design', from: null, iteration: 2, predecessorId: id } });
  });

  it('is one for those who take part, and not there for others', async () => {
    const id = await running();
    expect((await service.request('/experiments', { as: partner })).body.items.map((one: { id: string }) => one.id)).toContain(id);
    expect((await service.request('/experiments', { as: stranger })).body).toMatchObject({ items: [], total: 0 });
    for (const path of ['', '/timeline', '/experiences']) expect((await service.request(`/experiments/${id}${path}`, { as: stranger })).status).toBe(404);
    expect((await tell(stranger, id, 'good')).status).toBe(404);
    expect(await did(partner, id, 'evaluation', { conclusion: 'Oma' })).toMatchObject({ status: 403, body: { code: 'experiment-is-led-by-another' } });
    expect((await service.request('/experiments', { as: leader, body: { ...EXPERIMENT, participantIds: [newId()] } })).body.code).toBe('organisation-is-unknown');
    const { tenant } = service.database;
    const [, changed] = await tenant.run(partner.organisationId, (tx) => tx.query<[unknown, number]>("update experiments set name = 'Oma' where id = $1", [id]));
    expect(changed).toBe(0);
    await expect(tenant.run(stranger.organisationId, (tx) => tx.query(`insert into experiences (organisation_id, id, experiment_id, verdict, voice, words, language, at) values ($1, $2, $3, 'good', 'partner', 'x', 'fi', now())`, [stranger.organisationId, newId(), id]))).rejects.toMatchObject({ code: '42501' });
  });

  it('is changed over nothing that another has written', async () => {
    const id = await begun();
    const change = (version: number, more: object) => service.request(`/experiments/${id}`, { as: leader, method: 'PUT', body: { ...EXPERIMENT, participantIds: [partner.organisationId], version, ...more } });
    expect((await change(1, { name: 'Kyydeillä tuvalle' })).body).toMatchObject({ version: 2, name: 'Kyydeillä tuvalle' });
    expect((await change(1, { name: 'Vanhasta' })).body).toMatchObject({ code: 'experiment-has-changed', details: { version: 2 } });
    expect((await service.request(`/experiments/${id}/timeline`, { as: leader })).body.items[0]).toMatchObject({ what: 'changed', changed: ['name'] });
    expect((await change(2, { villages: ['Koivukatu 12'] })).body.code).toBe('words-tell-of-somebody');
  });

  it('is found by words, state and barrier, what goes on before what is over', async () => {
    const [over, on] = [await begun({ name: 'Lukupiiri postilaatikossa', barrier: 'no-companion' }), await begun({ name: 'Lukupiiri puhelimessa', barrier: 'no-companion' })];
    await did(leader, over, 'ending', { reason: 'Ei innostusta.' });
    const { body } = await service.request('/experiments?text=LUKUPIIRI&barrier=no-companion', { as: leader });
    expect(body).toMatchObject({ total: 2, counts: { state: { idea: 1, ended: 1 }, barrier: { 'no-companion': 2 } } });
    expect(body.items.map((one: { id: string }) => one.id)).toEqual([on, over]);
    expect((await service.request('/experiments?text=lukupiiri&state=ended', { as: leader })).body.total).toBe(1);
    expect((await service.request('/experiments?text=%25', { as: leader })).body.total).toBe(0);
  });
});

describe('an experience', () => {
  it('is told without anybody’s data, and loses its words when its own organisation says so', async () => {
    const id = await running();
    expect((await tell(partner, id, 'bad', 'Soita Ainolle 040 000 0199')).body.code).toBe('words-tell-of-somebody');
    await tell(partner, id, 'bad', 'Aino ei päässyt kyytiin.');
    const list = async (as: TestActor) => (await service.request(`/experiments/${id}/experiences`, { as })).body;
    const [one] = (await list(partner)).items;
    expect((await list(leader)).items).toMatchObject([{ words: 'Aino ei päässyt kyytiin.', mayErase: false }]);
    expect(await did(leader, id, `experiences/${one.id}/erasure`)).toMatchObject({ status: 403, body: { code: 'experience-is-of-another' } });
    expect((await did(partner, id, `experiences/${one.id}/erasure`)).status).toBe(201);
    expect(await list(leader)).toMatchObject({ items: [{ words: '', verdict: 'bad' }], good: 0, bad: 1 });
    expect(await told(partner, one.id)).toMatchObject([{ type: 'activities.experience-recorded.v1', data: { experimentId: id, verdict: 'bad', voice: 'participant', barrier: 'transport' } }]);
  });

  it('is written down once of two who tell at once under one key', async () => {
    const id = await running();
    const key = newId();
    await Promise.all(Array.from({ length: 4 }, () => service.request(`/experiments/${id}/experiences`, { as: leader, key, body: { verdict: 'good', voice: 'organiser', words: 'Kerran kerrottu.', language: 'fi' } })));
    expect((await service.request(`/experiments/${id}/experiences?verdict=good`, { as: leader })).body.total).toBe(1);
  });
});

describe('as what it runs', () => {
  const content = { kind: 'club', names: { fi: 'Tupakerho' }, summary: { fi: 'Kahvia ja seuraa.' }, maturity: 'experiment' };
  const drafted = async (as: TestActor, more: object = {}) => (await service.request('/activities', { as, body: { ...content, ...more } })).body.id as string;

  it('are activities of its own, which stay when it does', async () => {
    const [own, others] = [await drafted(leader), await drafted(stranger)];
    expect((await service.request('/experiments', { as: leader, body: { ...EXPERIMENT, activityIds: [others] } })).body.code).toBe('activity-is-of-another');
    const id = await evaluated({ activityIds: [own] });
    const grown = await drafted(leader, { names: { fi: 'Toinen tupa' }, originIds: [id] });
    expect((await read(leader, id)).body.activities.map((one: { id: string }) => one.id).sort()).toEqual([own, grown].sort());
    await did(leader, id, 'scaling', { ...CONTINUITY, ownerId: leader.organisationId });
    for (const one of [own, grown]) expect((await service.request(`/activities/${one}`, { as: leader })).body.maturity).toBe('established');
    expect((await told(leader, id)).at(-1)!.data).toMatchObject({ kinds: ['club'] });
  });
});
