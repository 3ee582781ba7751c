import type { PirttiEvent } from '@pirtti/contracts';
import { DEMO_ORGANISATIONS, DEMO_PEOPLE, demoId } from '@pirtti/demo';
import { newId } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { testService, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners } from '../definition.js';
import { fillDemo } from '../demo/fill-demo.js';
import { fillProgramme } from '../demo/fill-responsibilities.js';
import { AnswerForProgrammeWhenAdopted } from './reactions/answer-for-programme-when-adopted.js';

type Adopted = PirttiEvent<'reporting.programme-adopted.v1'>;
type PersonKey = keyof typeof DEMO_PEOPLE;
const NOW = new Date('2026-11-21T12:00:00Z');
const TODAY = '2026-11-21';
const { kannus, soite } = DEMO_ORGANISATIONS;

let service: TestService;
beforeAll(async () => {
  service = await testService(partners, { clock: { now: () => NOW } });
  await fillDemo(service.service.app, new Date('2026-11-16T00:00:00Z'), service.identity.issuer);
});
afterAll(() => service.stop());

const ask = async (person: PersonKey, path: string, body?: object) => service.request(path, { as: { token: await service.identity.token(DEMO_PEOPLE[person].subject) }, ...(body && { body }) });
const get = async (path: string, person: PersonKey = 'hyte') => (await ask(person, path)).body;
/** As the mailbox does it: in a transaction of the mail role. */
const tell = (event: Adopted) => service.database.mail.transaction((tx) => service.service.app.get(AnswerForProgrammeWhenAdopted).react(event, { tx, event, sender: 'reporting' }));
const told = (organisationId: string, id: string) => service.service.app.get(TenantTransactions).run(organisationId, (tx) =>
  tx.query<{ type: string; data: Record<string, unknown> }[]>('select type, data from outbox where aggregate_id = $1 order by id', [id]));

function programme(more: Partial<Adopted['data']> = {}, organisation = kannus.id): Adopted {
  const programmeId = newId();
  return {
    specversion: '1.0', id: newId(), source: '/pirtti/reporting', type: 'reporting.programme-adopted.v1', subject: programmeId, time: '2026-11-20T08:00:00Z',
    datacontenttype: 'application/json', aggregateversion: 1, organisation,
    data: {
      programmeId, organisationId: organisation, municipalityCode: '217', names: { fi: `Ohjelma ${programmeId}`, sv: 'Program', en: 'Programme' }, startsOn: '2026-01-01', endsOn: '2028-12-31',
      measures: [{ measureId: newId(), number: 1, names: { fi: 'Kartoitus', sv: 'Kartläggning' } }, { measureId: newId(), number: 2, names: { fi: 'Kyydit', sv: 'Skjutsar', en: 'Rides' } }], ...more,
    },
  };
}
const idsOf = ({ data: { programmeId, measures } }: Adopted) => [programmeId, ...measures.map(({ measureId }) => measureId)];

describe('a programme that reporting has told of', () => {
  it('lacks somebody, and so does each measure, without anybody writing them down; an event says so once', async () => {
    const event = programme();
    await tell(event);
    await tell({ ...event, id: newId() });
    const { items } = await get('/responsibilities?state=missing&kind=measure');
    expect(items).toMatchObject([
      { kind: 'measure', title: 'Toimenpide 1: Kartoitus', names: { sv: 'Åtgärd 1: Kartläggning' }, parties: [{ id: kannus.id }], responsible: null },
      { kind: 'measure', title: 'Toimenpide 2: Kyydit', names: { sv: 'Åtgärd 2: Skjutsar', en: 'Measure 2: Rides' } },
    ]);
    expect((await get('/responsibilities?kind=programme')).items).toMatchObject([{ id: event.subject, state: 'missing', names: { en: 'Programme' } }]);
    for (const id of idsOf(event)) expect(await told(kannus.id, id)).toMatchObject([{ type: 'partners.responsibility-missing.v1', data: { subjectId: id, organisationId: kannus.id, from: '2026-11-20' } }]);
  });

  it('is the same in whatever order programmes are told', async () => {
    const [first, second] = [programme(), programme()];
    for (const event of [second, first, second, first]) await tell(event);
    for (const event of [first, second]) for (const id of idsOf(event)) expect([(await get(`/responsibilities/${id}`)).version, (await told(kannus.id, id)).length]).toEqual([0, 1]);
  });

  it('is found by its name in any language', async () => {
    await tell(programme({ names: { fi: 'Yhdessä', sv: 'Tillsammans', en: 'Together' } }));
    expect(await Promise.all(['yhdessä', 'TILLSAMMANS', 'together'].map(async (word) => (await get(`/responsibilities?text=${encodeURIComponent(word)}`)).total))).toEqual([1, 1, 1]);
    expect((await ask('hyte', '/responsibilities/list.csv?kind=programme&text=together&wording=sv')).body).toContain('Tillsammans;Åtgärdsprogram;Saknas');
  });

  it('is gone from the list when its years are over, and nobody is named for what is past', async () => {
    const over = programme({ names: { fi: 'Vanha ohjelma' }, startsOn: '2022-01-01', endsOn: '2025-12-31' });
    await tell(over);
    expect((await get('/responsibilities?text=vanha')).total).toBe(0);
    expect(await told(kannus.id, over.subject)).toEqual([]);
    expect((await ask('hyte', `/responsibilities/${over.subject}/assignment`, { organisationId: kannus.id, startsOn: TODAY, version: 0, reason: 'Sovittiin' })).body.code).toBe('matter-is-closed');
  });

  it('is of the organisation in whose name it was told, whatever it says itself', async () => {
    const strangers = programme({ organisationId: kannus.id }, soite.id);
    await tell(strangers);
    expect((await ask('hyte', `/responsibilities/${strangers.subject}`)).status).toBe(404);
    expect(await get(`/responsibilities/${strangers.subject}`, 'osallisuus')).toMatchObject({ parties: [{ id: soite.id }] });
  });
});

describe('a measure', () => {
  it('is answered for by whom the town names, and everybody hears it', async () => {
    const event = programme({ names: { fi: 'Ohjelmamme', sv: 'Vårt program' } });
    await tell(event);
    const [, id] = idsOf(event);
    expect(await get(`/responsibilities/${id}`)).toMatchObject({ title: 'Toimenpide 1: Kartoitus', partOf: { id: event.subject, names: { sv: 'Vårt program' } }, missingFrom: TODAY, closedOn: '2028-12-31', timeline: [] });
    const named = await ask('hyte', `/responsibilities/${id}/assignment`, { organisationId: soite.id, startsOn: TODAY, version: 0, reason: 'Sovittiin' });
    expect(named.body).toMatchObject({ version: 1, missingFrom: null, title: 'Toimenpide 1: Kartoitus', responsible: { organisation: { id: soite.id } }, timeline: [{ what: 'assigned' }] });
    expect((await told(kannus.id, id!)).at(-1)).toMatchObject({ type: 'partners.responsibility-assigned.v1', data: { kind: 'measure', organisationId: soite.id } });
    await tell({ ...event, id: newId() });
    expect(await get(`/responsibilities/${id}`)).toMatchObject({ version: 1, responsible: { organisation: { id: soite.id } } });
    const again = await ask('hyte', `/responsibilities/${id}/assignment`, { organisationId: kannus.id, startsOn: '2027-01-01', version: 1, reason: 'Siirtyi kaupungille' });
    expect(again.body.responsibilities).toMatchObject([{ organisation: { id: soite.id }, endsOn: '2026-12-31' }, { organisation: { id: kannus.id } }]);
  });

  it('is neither written down nor ended by hand', async () => {
    const event = programme();
    await tell(event);
    for (const id of idsOf(event)) expect((await ask('hyte', `/responsibilities/${id}/closing`, { lastDay: TODAY, version: 0, reason: 'Kokeilu' })).body.code).toBe('programme-ends-by-itself');
    expect((await ask('hyte', '/responsibilities', { kind: 'measure', name: 'Oma toimenpide', reason: 'Kokeilu' })).status).toBe(400);
  });

  it('goes along when somebody leaves, by its name in the reader’s language', async () => {
    const event = programme();
    await tell(event);
    const [, id] = idsOf(event);
    const { person } = (await ask('hyte', '/appointments', { organisationId: kannus.id, role: 'contact-person', startsOn: '2026-11-01', reason: 'Nimettiin', newPerson: { name: 'Lähtevä Lasse' } })).body;
    await ask('hyte', `/responsibilities/${id}/assignment`, { organisationId: kannus.id, personId: person.id, startsOn: '2026-11-01', version: 0, reason: 'Sovittiin' });
    expect((await get(`/contact-persons/${person.id}`)).responsibilities).toMatchObject([{ id, kind: 'measure', names: { sv: 'Åtgärd 1: Kartläggning' } }]);
    const { body } = await service.request(`/contact-persons/${person.id}/handover`, {
      as: { token: await service.identity.token(DEMO_PEOPLE.hyte.subject) }, language: 'sv', body: { lastDay: TODAY, reason: 'Siirtyy' },
    });
    expect(body.rows.map((row: { title: string; outcome: string }) => [row.title, row.outcome])).toContainEqual(['Åtgärd 1: Kartläggning', 'ended']);
  });
});

describe('the demo’s programme', () => {
  it('is answered for once it has come by mail, but for two of its measures, and once', async () => {
    const fill = () => fillProgramme(service.service.app, new Date('2026-11-16T00:00:00Z'));
    expect(await fill()).toBe(false);
    const measures = Array.from({ length: 6 }, (_, at) => ({ measureId: demoId(`measure:kannus-${at + 1}`), number: at + 1, names: { fi: `Demon toimi ${at + 1}`, sv: 'Åtgärd', en: 'Measure' } }));
    await tell(programme({ programmeId: demoId('programme:kannus-2026'), measures }));
    expect(await fill()).toBe(true);
    expect(await fill()).toBe(true);
    const { items } = await get('/responsibilities?kind=measure&text=demon');
    expect(items.map(({ state }: { state: string }) => state)).toEqual(['named', 'named', 'missing', 'missing', 'named', 'named']);
    expect((await get(`/responsibilities/${demoId('measure:kannus-5')}`))).toMatchObject({
      version: 5, responsible: { organisation: { id: soite.id }, person: { name: 'Lilja Lahti' } }, continuity: 'lapsed', agreements: [{ id: demoId('agreement:kannus-soite'), status: 'ended' }],
    });
  });

  it('lets those who take part in a measure see it, and its reasons stay with the town', async () => {
    const id = demoId('measure:kannus-2');
    const { items, counts } = await get('/responsibilities?whose=taking-part&kind=measure', 'kaveri');
    expect(items).toMatchObject([{ id, title: 'Toimenpide 2: Demon toimi 2', parties: [{ id: kannus.id }], continuity: null }]);
    expect(counts.whose).toEqual({ 'taking-part': 1 });
    // One of its two agreements is theirs too.
    expect(await get(`/responsibilities/${id}`, 'kaveri')).toMatchObject({
      title: 'Toimenpide 2: Demon toimi 2', timeline: [], agreements: [{ id: demoId('agreement:kannus-vanverksamhet') }], unseenAgreements: 1, continuity: null, responsible: { person: { name: 'Helmi Harjula' } },
    });
    expect((await get(`/responsibilities?agreementId=${demoId('agreement:kannus-vanverksamhet')}`, 'kaveri')).items).toMatchObject([{ id }]);
    expect((await get(`/responsibilities?agreementId=${demoId('agreement:kannus-kohtaamispaikka')}`, 'kaveri')).total).toBe(0);
    expect((await ask('kaveri', `/responsibilities/${demoId('measure:kannus-6')}`)).status).toBe(404);
    expect((await get(`/responsibilities/${id}`)).timeline.length).toBeGreaterThan(5);
  });
});
