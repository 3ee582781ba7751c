import { describe, expect, it } from 'vitest';
import { published, wholeContent } from '../../activities/domain/activity.examples.js';
import { linkedEventOf } from './linked-events.js';
import { catalogueEntryOf } from './service-catalogue.js';

const NOW = new Date('2026-11-16T09:00:00Z');
const publisher = { id: 'us', names: { fi: 'Kohtaamispaikka ry' }, businessId: '9999900-1' };
const place = { ...wholeContent().place, coordinates: { latitude: 63.9, longitude: 23.91 } };
const activity = published({
  content: wholeContent({ place, ages: { from: 60, to: null }, price: { free: false, description: { fi: '2 €' } } }),
  changes: { '2026-11-25': { status: 'cancelled', note: null }, '2026-12-02': { status: 'moved', meetsOn: '2026-12-03', startTime: '13:00', endTime: '15:00', note: null } },
});
const { id } = activity;

describe('an activity as Linked Events has it', () => {
  const event = linkedEventOf(activity, publisher, 'https://pirtti.example', NOW);
  it.each([
    ['id', `pirtti:${id}`], ['origin_id', id], ['data_source', 'pirtti'], ['publisher', 'us'], ['provider', { fi: 'Kohtaamispaikka ry' }], ['name', { fi: 'Keskiviikon kahvit', sv: 'Onsdagskaffe' }],
    ['short_description', activity.content.summary], ['description', activity.content.summary], ['info_url', { fi: `https://pirtti.example/toiminta/${id}` }], ['environment', 'in'],
    ['start_time', '2026-11-18T11:00:00.000Z'], ['end_time', '2026-11-18T13:00:00.000Z'], ['date_published', '2026-11-16T09:00:00.000Z'], ['last_modified_time', '2026-11-16T09:00:00.000Z'], ['event_status', 'EventScheduled'],
    ['publication_status', 'public'], ['type_id', 'General'], ['super_event_type', 'recurring'], ['audience_min_age', 60], ['audience_max_age', null], ['in_language', [{ '@id': 'language:fi' }]],
    ['offers', [{ is_free: false, description: { fi: '2 €' } }]], ['maximum_attendee_capacity', 12], ['provider_contact_info', { fi: '040 000 0000' }], ['deleted', false],
  ] as const)('says %s', (field, value) => expect(event[field]).toEqual(value));

  it('says where, for whom and what', () => {
    expect(event.location).toMatchObject({ name: place.names, street_address: { fi: 'Asematie 1' }, position: { type: 'Point', coordinates: [23.91, 63.9] } });
    expect([event.keywords[0]!['@id'], event.audience[0]!['@id']]).toEqual(['pirtti:kind:peer-group', 'pirtti:group:older-living-alone']);
    expect(event.custom_data).toMatchObject({ accessibility: { wheelchair: 'yes' }, transport: [{ kind: 'school-transport-seat', seats: 3 }], recurrence: 'FREQ=WEEKLY;BYDAY=WE' });
  });

  it('has its coming times under it, moved and cancelled ones as such', () => {
    expect(event.sub_events.slice(0, 3).map(({ id: one, event_status, start_time, super_event }) => [one, event_status, start_time, super_event['@id']])).toEqual([
      [`pirtti:${id}:2026-11-18`, 'EventScheduled', '2026-11-18T11:00:00.000Z', `pirtti:${id}`], [`pirtti:${id}:2026-11-25`, 'EventCancelled', '2026-11-25T11:00:00.000Z', `pirtti:${id}`],
      [`pirtti:${id}:2026-12-02`, 'EventRescheduled', '2026-12-03T11:00:00.000Z', `pirtti:${id}`],
    ]);
  });

  it('holds no person', () => expect(Object.keys(event).filter((field) => field.startsWith('user_'))).toEqual([]));
});

describe('an activity as the service catalogue has it', () => {
  const { service, serviceChannel } = catalogueEntryOf(activity, publisher, 'https://pirtti.example');
  it.each([
    ['sourceId', id], ['publishingStatus', 'Published'], ['modified', '2026-11-16T09:00:00.000Z'], ['serviceChargeType', 'Chargeable'], ['languages', ['fi']], ['targetGroups', [{ code: 'KR1.1' }]], ['serviceClasses', [{ code: 'P4.12' }]],
    ['serviceNames', [{ language: 'fi', value: 'Keskiviikon kahvit', type: 'Name' }, { language: 'sv', value: 'Onsdagskaffe', type: 'Name' }]],
    ['organizations', [{ organization: { sourceId: 'us', name: 'Kohtaamispaikka ry', businessCode: '9999900-1' }, roleType: 'Responsible' }]],
  ] as const)('says %s', (field, value) => expect(service[field]).toEqual(value));

  it('says in which words: in short, at length, how to get there, what it costs', () => {
    expect(service.serviceDescriptions.filter(({ language }) => language === 'fi').map(({ type, value }) => [type, value])).toEqual([
      ['Summary', 'Kahvia ja seuraa kirjastossa.'], ['Description', 'Kahvia ja seuraa kirjastossa.'], ['UserInstruction', 'Kyyti klo 12.15'], ['ChargeTypeAdditionalInfo', '2 €'],
    ]);
    expect(service.serviceDescriptions.every(({ type, value }) => type !== 'Summary' || value.length <= 150)).toBe(true);
  });

  it('says where and when', () => {
    expect(serviceChannel).toMatchObject({
      serviceChannelType: 'ServiceLocation', phoneNumbers: [{ number: '040 000 0000' }], emails: [], webPages: [{ url: `https://pirtti.example/toiminta/${id}` }],
      addresses: [{ type: 'Location', streetAddress: { street: [{ language: 'fi', value: 'Asematie 1' }], municipality: { code: '217' }, latitude: 63.9, longitude: 23.91 }, entrances: [{ accessibilitySentences: [{ sentenceGroup: 'wheelchair', value: 'yes' }] }] }],
      serviceHours: [{ serviceHourType: 'DaysOfTheWeek', validFrom: '2026-11-18', validTo: null, openingHour: [{ dayFrom: 'Wednesday', from: '13:00:00', to: '15:00:00' }] }],
    });
    expect(service.areas[0]!.municipalities[0]).toMatchObject({ code: '217' });
  });
});
