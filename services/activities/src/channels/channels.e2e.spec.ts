import { newId } from '@pirtti/kernel';
import { testOrganisation, testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../definition.js';

const MONDAY = new Date('2026-11-23T08:00:00Z');
const PAPER = {
  kind: 'newspaper', name: 'Lestijokilaakson Viikko (kuvitteellinen)', municipalityCodes: ['849', '217'], languages: ['sv', 'fi'], deadline: { weekday: 1, time: '12:00' }, lengthLimit: 1500,
  contact: { office: 'Toimitus', email: 'menot@viikko.example' }, url: '',
};

let service: TestService;
let helmi: TestActor;
let library: TestActor;
beforeAll(async () => {
  service = await testService(activities, { clock: { now: () => MONDAY } });
  const organisationId = newId();
  await testOrganisation(service.database.mail, { organisationId, type: 'association', names: { fi: 'Kohtaamispaikka ry' }, municipalityCode: '217', serviceArea: ['217'], bilingual: false });
  [helmi, library] = await Promise.all([service.actor({ roles: ['activity-publisher'], organisationId }), service.actor({ roles: ['hyte-coordinator'] })]);
});
afterAll(() => service.stop());

const add = async (more: object = {}, as = helmi) => (await service.request('/channels', { as, body: { ...PAPER, ...more } })).body as { id: string; version: number };
const change = (id: string, more: object, as = helmi) => service.request(`/channels/${id}`, { as, method: 'PUT', body: { ...PAPER, version: 1, reason: 'Tiedot muuttuivat', ...more } });
const names = (body: { items: { name: string }[] }) => body.items.map(({ name }) => name);

describe('the register of channels', () => {
  it('keeps what a channel is and when its next text must have come', async () => {
    const { id } = await add();
    expect((await service.request(`/channels/${id}`, { as: library })).body).toMatchObject({
      municipalityCodes: ['217', '849'], languages: ['fi', 'sv'], url: null, active: true, version: 1, mayChange: false,
      deadline: { weekday: 1, time: '12:00', nextAt: '2026-11-23T10:00:00.000Z' }, contact: { office: 'Toimitus', phone: null }, keeper: { id: helmi.organisationId, names: { fi: 'Kohtaamispaikka ry' } },
    });
    expect((await service.request(`/channels/${id}`, { as: helmi })).body.mayChange).toBe(true);
  });

  it('says to all who work here where one tells of things in a municipality', async () => {
    await add({ name: 'Lestin ilmoitustaulu', kind: 'notice-board', municipalityCodes: ['421'] }, library);
    const found = async (query: string, as = helmi) => (await service.request(`/channels?${query}`, { as })).body;
    expect(names(await found('municipalityCode=421'))).toEqual(['Lestin ilmoitustaulu']);
    expect(await found('text=LESTIN')).toMatchObject({ total: 1, counts: { kind: { 'notice-board': 1 }, municipalityCode: { 421: 1 }, mine: 0 } });
    expect((await found('mine=true', library)).counts).toMatchObject({ kind: { 'notice-board': 1 }, mine: 1 });
    expect(names(await found('kind=newspaper&text=toimitus'))).toContain(PAPER.name);
    expect((await found('text=%25')).total).toBe(0);
  });

  it('is a file for spreadsheets, of what the list shows and with nothing that a spreadsheet would run', async () => {
    await add({ name: '=HYPERLINK("https://x.example")', kind: 'newspaper', municipalityCodes: ['584'] });
    const { body } = await service.request('/channels/list.csv?wording=sv&municipalityCode=584', { as: library });
    const [heading, ...rows] = String(body).trim().split(/\r?\n/);
    expect(heading).toMatch(/^\ufeff?Namn;Typ;Kommuner;Språk;Inlämningsdag;Tecken högst;/);
    expect(rows).toEqual([expect.stringMatching(/^"?'=HYPERLINK.*Kohtaamispaikka ry;ja$/)]);
    expect(String((await service.request('/channels/list.xlsx', { as: library })).body).slice(0, 2)).toBe('PK');
    expect((await service.request('/channels/list.csv')).status).toBe(401);
  });

  it('is changed by whoever keeps it, over nothing that another has written, and remembers why', async () => {
    const { id } = await add();
    expect(await change(id, { name: 'Oma' }, library)).toMatchObject({ status: 403, body: { code: 'channel-is-kept-by-another' } });
    expect((await change(id, { lengthLimit: 900 })).body).toMatchObject({ lengthLimit: 900, version: 2 });
    expect((await change(id, { lengthLimit: 900 })).body).toMatchObject({ version: 2 });
    expect(await change(id, { lengthLimit: 800 })).toMatchObject({ status: 409, body: { code: 'channel-has-changed', details: { version: 2 } } });
    expect((await service.request(`/channels/${id}/timeline`, { as: library })).body).toMatchObject({
      total: 2, items: [{ what: 'changed', changed: ['lengthLimit'], reason: 'Tiedot muuttuivat', role: 'activity-publisher', organisation: { names: { fi: 'Kohtaamispaikka ry' } } }, { what: 'added', reason: null }],
    });
  });

  it('taken out of use, is seen by those alone who keep it', async () => {
    const { id } = await add({ name: 'Lopetettu lehti' });
    await change(id, { name: 'Lopetettu lehti', active: false });
    expect((await service.request(`/channels/${id}`, { as: library })).status).toBe(404);
    expect((await service.request(`/channels/${id}/timeline`, { as: library })).status).toBe(404);
    expect((await change(id, { version: 2 }, library)).body.code).toBe('channel-is-kept-by-another');
    const lists = async (as: TestActor, query: string) => names((await service.request(`/channels?text=lopetettu&${query}`, { as })).body);
    expect([await lists(library, 'unused=true'), await lists(helmi, ''), await lists(helmi, 'unused=true')]).toEqual([[], [], ['Lopetettu lehti']]);
    expect((await change(id, { name: 'Lopetettu lehti', version: 2 })).body).toMatchObject({ active: true, version: 3 });
  });

  it('refuses what makes no sense, and those who do not tell', async () => {
    expect((await service.request('/channels', { as: helmi, body: { ...PAPER, municipalityCodes: [], deadline: { weekday: 8, time: '25:00' } } })).body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/municipalityCodes', '/deadline/weekday', '/deadline/time']);
    const counsellor = await service.actor({ roles: ['service-counsellor'] });
    expect((await service.request('/channels', { as: counsellor, body: PAPER })).body.code).toBe('role-is-missing');
    expect((await service.request(`/channels/${newId()}`, { as: helmi })).status).toBe(404);
  });
});
