import { testService, type TestActor, type TestService } from '@pirtti/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activities } from '../../definition.js';
import { KeepingTheHorizon } from '../keeping-the-horizon.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

interface Offer { name: string; kind: string; municipality: string; startsIn: number; weekly?: boolean; until?: number; transport?: boolean; free?: boolean; groups?: string[]; summary?: string; sv?: string }

const OFFERS: Offer[] = [
  { name: 'Tuolijumppa', kind: 'exercise-group', municipality: '217', startsIn: -20, summary: 'Jumpataan tuolilla istuen, omaan tahtiin.' },
  { name: 'Keskiviikon kahvit', kind: 'peer-group', municipality: '217', startsIn: 3, transport: true, summary: 'Kahvia ja kohtaamisia kirjastossa.' },
  { name: 'Laulupiiri', kind: 'culture', municipality: '272', startsIn: 5, free: false, sv: 'Sångcirkel' },
  { name: 'Tanssi-ilta', kind: 'event', municipality: '217', startsIn: 2, weekly: false, groups: ['older-living-alone'] },
  { name: 'Mennyt retki', kind: 'event', municipality: '217', startsIn: -2, weekly: false },
  { name: 'Päättynyt kerho', kind: 'club', municipality: '217', startsIn: -60, until: -10 },
];

describe('the search of what is offered', () => {
  let service: TestService;
  let publisher: TestActor;

  beforeAll(async () => {
    let now = new Date(Date.now() - 100 * DAY_MS);
    service = await testService(activities, { clock: { now: () => now } });
    publisher = await service.actor({ roles: ['activity-publisher'] });
    for (const offer of OFFERS) {
      const { body } = await service.request('/activities', { as: publisher, body: {
        kind: offer.kind, names: { fi: offer.name, ...(offer.sv && { sv: offer.sv }) }, summary: { fi: offer.summary ?? 'Tervetuloa mukaan.' },
        place: { kind: 'other', names: { fi: 'Paikka' }, municipalityCode: offer.municipality },
        schedule: {
          startsOn: inDays(offer.startsIn), startTime: '10:00', endTime: '11:00', rrule: offer.weekly === false ? null : 'FREQ=WEEKLY',
          until: offer.until === undefined ? null : inDays(offer.until),
        },
        price: offer.free === false ? { free: false, description: { fi: '5 €' } } : { free: true }, targetGroups: offer.groups ?? ['everyone'],
        transport: offer.transport ? [{ kind: 'carpool', description: { fi: 'Kyyti' } }] : [], contact: { email: 'toimisto@example.org' },
      } });
      expect((await service.request(`/activities/${body.id}/publication`, { as: publisher, body: {} })).status).toBe(201);
    }
    now = new Date();
    await service.service.app.get(KeepingTheHorizon).round();
  });
  afterAll(() => service.stop());

  const search = async (query: string) => (await service.request(`/public/activities?${query}`)).body;
  const names = async (query: string): Promise<string[]> => (await search(query)).items.map((one: { names: { fi: string } }) => one.names.fi);

  it('shows what is to come, the nearest first, and nothing that is over', async () => {
    const found = await names('');
    expect([...found].sort()).toEqual(['Keskiviikon kahvit', 'Laulupiiri', 'Tanssi-ilta', 'Tuolijumppa']);
    expect(found.indexOf('Tanssi-ilta')).toBeLessThan(found.indexOf('Keskiviikon kahvit'));
  });

  it.each([
    ['a word', 'text=tuolijumppa', ['Tuolijumppa']],
    ['the beginning of a word', 'text=tuoli', ['Tuolijumppa']],
    ['another form of a word', 'text=kohtaaminen', ['Keskiviikon kahvit']],
    ['a slip of the finger', 'text=tuolijumpa', ['Tuolijumppa']],
    ['a capital letter', 'text=KAHVIT', ['Keskiviikon kahvit']],
    ['a word in Swedish', 'text=sångcirkel', ['Laulupiiri']],
    ['the kind by its name', 'text=vertaisryhmä', ['Keskiviikon kahvit']],
    ['a town by its Swedish name', 'text=karleby', ['Laulupiiri']],
    ['several words, all of which must fit', 'text=kahvit+kannus', ['Keskiviikon kahvit']],
    ['operators of the query language, harmlessly', `text=${encodeURIComponent("tuoli & !(jumppa | '):*")}`, ['Tuolijumppa']],
    ['nothing at all', 'text=laskuvarjohyppy', []],
    ['nothing but signs', `text=${encodeURIComponent('!!! ---')}&kind=culture`, ['Laulupiiri']],
    ['a municipality', 'municipalityCode=272', ['Laulupiiri']],
    ['a kind', 'kind=event', ['Tanssi-ilta']],
    ['a target group', 'targetGroup=older-living-alone', ['Tanssi-ilta']],
    ['a ride', 'transport=true', ['Keskiviikon kahvit']],
    ['what costs', 'free=false', ['Laulupiiri']],
  ])('finds by %s', async (_name, query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('counts for each filter what there would be, the others kept', async () => {
    const { total, facets } = await search('municipalityCode=217&transport=true');
    expect(total).toBe(1);
    expect(facets.municipalityCode).toEqual({ 217: 1 });
    expect(facets.transport).toEqual({ true: 1, false: 2 });
    expect((await search('kind=culture')).facets.kind).toEqual({ 'exercise-group': 1, 'peer-group': 1, culture: 1, event: 1 });
  });

  it('tells why each is here, what was meant, and how far it is', async () => {
    const { items, meant } = await search('text=tuolijuppa&nearMunicipalityCode=272&sort=distance');
    expect(meant).toEqual([{ word: 'tuolijuppa', meant: ['tuolijumppa'] }]);
    expect(items[0].why).toEqual([{ word: 'tuolijuppa', by: 'tuolijumppa', in: 'name', how: 'meant' }]);
    expect(items[0].distanceKm).toBe(39);
    expect((await search('near=63.90,23.92')).items[0].distanceKm).toBe(0);
  });

  it('finds those of a village also where no municipality is named', async () => {
    expect(await search('village=Eskola')).toMatchObject({ total: 0, items: [] });
  });

  it('gives pages', async () => {
    const [first, second] = [await search('pageSize=3&page=1'), await search('pageSize=3&page=2')];
    expect([first.total, first.items.length, second.items.length]).toEqual([4, 3, 1]);
  });

  it.each(['weekday=8', 'pageSize=101', 'page=0', 'kind=party', 'transport=maybe', `text=${'a'.repeat(201)}`, 'colour=red', 'near=63.9012,23.92', 'near=95,23', 'accessibility=wings', 'sort=luck', 'timeOfDay=night'])('refuses %s', async (query) => {
    expect((await service.request(`/public/activities?${query}`)).status).toBe(400);
  });
});
