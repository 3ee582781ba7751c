import { testOrganisation, testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../definition.js';

const CONTENT = {
  kind: 'peer-group', names: { fi: 'Keskiviikon kahvit' }, summary: { fi: 'Kahvia ja seuraa.' }, place: { kind: 'village-house', names: { fi: 'Eskolan kylätalo' }, municipalityCode: '217', village: 'Eskola' },
  schedule: { startsOn: '2026-11-04', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY;BYDAY=WE' }, price: { free: true }, languages: ['fi'], targetGroups: ['everyone'], contact: { phone: '040 000 0000' },
};

let service: TestService;
let helmi: TestActor;
let partner: string;
beforeAll(async () => {
  service = await testService(activities, { clock: { now: () => new Date('2026-11-23T08:00:00Z') } });
  const organisationId = await testOrganisation(service.database.mail, { names: { fi: 'Kohtaamispaikka ry' }, municipalityCode: '217', serviceArea: ['217'] });
  partner = await testOrganisation(service.database.mail, { names: { fi: 'Seurakunta' }, municipalityCode: '217' });
  helmi = await service.actor({ roles: ['activity-publisher'], organisationId });
});
afterAll(() => service.stop());

async function published(more: object = {}): Promise<string> {
  const { id } = (await service.request('/activities', { as: helmi, body: { ...CONTENT, ...more } })).body as { id: string };
  expect((await service.request(`/activities/${id}/publication`, { as: helmi, body: {} })).status).toBe(201);
  return id;
}
const inventory = async (query: string) => (await service.request(`/public/inventory?${query}`)).body;

describe('what there is in an area', () => {
  it('is made of what is published, of places, of organisations and of wishes', async () => {
    const id = await published();
    await published({ names: { fi: 'Kerran syksyllä' }, schedule: { startsOn: '2026-08-01', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY', until: '2026-12-01' }, place: { ...CONTENT.place, municipalityCode: '236' } });
    await service.request('/activities', { as: helmi, body: { ...CONTENT, names: { fi: 'Luonnos' } } });
    const { body: place } = await service.request('/places', { as: helmi, body: { kind: 'village-house', names: { fi: 'Eskolan kylätalo' }, municipalityCode: '217', village: 'Eskola', everyday: true } });
    for (const words of ['Lautapelejä iltaisin', 'Pelikerhoa kylälle']) await service.request('/ideas', { as: helmi, body: { municipalityCode: '217', village: 'Eskola', kind: 'club', words, language: 'fi', channel: 'conversation' } });
    const found = await inventory('municipalityCode=217');
    expect(found).toMatchObject({
      asOf: '2026-11-23', activities: [{ id, kind: 'peer-group', organisationNames: { fi: 'Kohtaamispaikka ry' }, village: 'Eskola', weekly: true }], places: [{ id: place.id, kind: 'village-house', everyday: true }],
      organisations: [{ names: { fi: 'Kohtaamispaikka ry' }, offers: 1 }, { id: partner, offers: 0 }], wishes: [{ kind: 'club', open: 2, met: 0 }],
    });
    expect((await inventory('municipalityCode=217&village=eskola')).activities).toHaveLength(1);
    expect(await inventory('municipalityCode=217&village=Mutkalampi')).toMatchObject({ activities: [], places: [], organisations: [], wishes: [] });
  });

  it('is asked of a municipality', async () => {
    expect((await service.request('/public/inventory')).status).toBe(400);
  });
});

describe('what organisations do together', () => {
  it('is shown with both names, and with what each of them offers', async () => {
    const id = await published({ names: { fi: 'Yhteinen kerho' }, coOrganiserIds: [partner] });
    const { body } = await service.request(`/public/activities/${id}`);
    expect(body).toMatchObject({ organisation: { names: { fi: 'Kohtaamispaikka ry' } }, coOrganisers: [{ id: partner, names: { fi: 'Seurakunta' } }], attendanceMode: 'in-person' });
    expect((await service.request(`/public/organisations/${partner}`)).body).toMatchObject({ total: 1, items: [{ id }], contact: null });
    expect((await service.request(`/public/organisations/${helmi.organisationId}`)).body.contact).toEqual({ name: null, phone: '040 000 0000', email: null });
  });
});

describe('a call to a whole age group', () => {
  it('tells which ages, how many were called and how many came', async () => {
    const content = { ...CONTENT, kind: 'wellbeing-check', names: { fi: 'Hyvinvointikutsunnat' }, invited: 84 };
    const { body: { id } } = await service.request('/activities', { as: helmi, body: content });
    expect((await service.request(`/activities/${id}/publication`, { as: helmi, body: {} })).body.details).toEqual({ missing: ['ages'] });
    await service.request(`/activities/${id}`, { as: helmi, method: 'PUT', body: { ...content, ages: { from: 70, to: 70 } } });
    expect((await service.request(`/activities/${id}/publication`, { as: helmi, body: {} })).status).toBe(201);
    for (const [day, heads] of [['2026-11-11', 12], ['2026-11-18', 9]] as const) {
      expect((await service.request(`/activities/${id}/occurrences/${day}/attendance`, { as: helmi, method: 'PUT', body: { placements: [], others: { '65-74': heads }, newcomers: 4, broughtAlong: 2 } })).status).toBe(200);
    }
    expect((await service.request(`/activities/${id}/call-up`, { as: helmi })).body).toEqual({ invited: 84, attended: 21 });
  });
});
