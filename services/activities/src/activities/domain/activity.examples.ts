import type { DraftActivity, PublishedActivity } from './activity.js';
import { UNSAID, type PublishableContent } from './activity-content.js';

export const ACTIVITY_ID = 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30';
export const ORGANISATION_ID = '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01';
export const MONDAY = new Date('2026-11-16T09:00:00Z');
export const TUESDAY = new Date('2026-11-17T09:00:00Z');

/** A weekly group at the library that has everything: the words the specs speak. */
export const wholeContent = (more: Partial<PublishableContent> = {}): PublishableContent => ({
  ...UNSAID,
  kind: 'peer-group',
  names: { fi: 'Keskiviikon kahvit', sv: 'Onsdagskaffe' },
  summary: { fi: 'Kahvia ja seuraa kirjastossa.', sv: 'Kaffe och sällskap på biblioteket.' },
  description: null,
  place: {
    placeId: null, kind: 'library', names: { fi: 'Kannuksen kaupunginkirjasto' }, streetAddress: 'Asematie 1', municipalityCode: '217', village: null, coordinates: null, onlineUrl: null,
  },
  schedule: { startsOn: '2026-11-18', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY;BYDAY=WE', until: null, exceptDates: [], extraDates: [], holidays: 'keep' },
  capacity: 12,
  price: { free: true },
  languages: ['fi'],
  targetGroups: ['older-living-alone'],
  accessibility: { wheelchair: 'yes' },
  transport: [{ kind: 'school-transport-seat', description: { fi: 'Kyyti klo 12.15' }, seats: 3, bookingContact: null }],
  contact: { name: null, phone: '040 000 0000', email: null },
  lowThreshold: ['no-sign-up'],
  ...more,
});

export const draft = (more: Partial<DraftActivity> = {}): DraftActivity =>
  ({ status: 'draft', id: ACTIVITY_ID, organisationId: ORGANISATION_ID, revision: 0, changedAt: MONDAY, seatsTaken: 0, changes: {}, content: wholeContent(), ...more });

export const published = (more: Partial<PublishedActivity> = {}): PublishedActivity =>
  ({ status: 'published', id: ACTIVITY_ID, organisationId: ORGANISATION_ID, revision: 0, changedAt: MONDAY, seatsTaken: 0, changes: {}, publishedAt: MONDAY, content: wholeContent(), ...more });
