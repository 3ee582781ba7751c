import { CONTRACTS, contractOf } from '@pirtti/contracts';
import { describe, expect, it } from 'vitest';
import { ACTIVITY_ID, ORGANISATION_ID, TUESDAY as at, wholeContent } from '../activities/domain/activity.examples.js';
import type { ActivityFact } from '../activities/domain/activity-facts.js';
import { occurrenceOf } from '../activities/domain/occurrences.js';
import type { AttendanceFact } from '../attendance/domain/attendance-facts.js';
import { association, CHANNEL_ID, channelContent } from '../channels/domain/channel.examples.js';
import type { ChannelFact } from '../channels/domain/channel.js';
import { ids, REGION_ID } from '../placements/domain/placement.examples.js';
import type { PlacementFact } from '../placements/domain/placement-facts.js';
import { libraryContent, OWNER, PLACE_ID } from '../places/domain/place.examples.js';
import type { PlaceFact } from '../places/domain/place.js';
import { VOLUNTEERING_FACTS } from './announce-volunteers.examples.js';
import type { PublicityFact } from '../publicity/domain/publication.js';
import type { SeatsCounted } from '../sign-ups/domain/seats-facts.js';
import type { RidesTallied } from '../rides/domain/tallied.js';
import { announce } from './announce.js';
import { TOLD_OF_FEEDBACK } from './announce-feedback.js';
import { TOLD_OF_WISHES } from './announce-wishes.js';

const withdrawal = { content: wholeContent(), note: null };
const ofOccurrence = { date: '2026-11-25', before: occurrenceOf({ schedule: wholeContent().schedule, changes: {} }, '2026-11-25')! };

type Fact = ActivityFact | PlacementFact | AttendanceFact | PlaceFact | ChannelFact | PublicityFact | SeatsCounted | RidesTallied;
const content = wholeContent();
const ofActivity = { activityId: ACTIVITY_ID, organisationId: ORGANISATION_ID, at };
const ofPlace = { placeId: PLACE_ID, by: OWNER, at };
const attendance = { activityId: ACTIVITY_ID, date: '2026-11-18', present: [ids.placementId], absent: [], signedUp: {}, others: { '65-74': 4 }, newcomers: 1, broughtAlong: 1, markedAt: at } as const;

const publication = { publicationId: '2c4e6a8b-0d1f-4c3e-9a5b-7d9f1b3c5e70', activityId: ACTIVITY_ID, channelId: CHANNEL_ID, toldOn: '2026-11-16', by: association, at } as const;
const inReport = { kind: 'peer-group', targetGroups: ['older-living-alone'], municipalityCode: '217' } as const;

/** One of each: the compiler asks for a row when a fact is added. */
const FACTS: { readonly [Type in Fact['type']]: { readonly fact: Extract<Fact, { type: Type }>; readonly event: string | 'knowingly private' } } = {
  ActivityDrafted: { fact: { type: 'ActivityDrafted', ...ofActivity, content }, event: 'knowingly private' },
  ActivityPublished: { fact: { type: 'ActivityPublished', ...ofActivity, content }, event: 'activities.activity-published.v1' },
  ActivityEdited: { fact: { type: 'ActivityEdited', ...ofActivity, content, offered: { before: content, after: wholeContent({ capacity: 20 }) } }, event: 'activities.activity-published.v1' },
  ActivityResumed: { fact: { type: 'ActivityResumed', ...ofActivity, content }, event: 'activities.activity-published.v1' },
  ActivityPaused: { fact: { type: 'ActivityPaused', ...ofActivity, ...withdrawal, wasPublished: true }, event: 'activities.activity-paused.v1' },
  ActivityCancelled: { fact: { type: 'ActivityCancelled', ...ofActivity, ...withdrawal }, event: 'activities.activity-cancelled.v1' },
  ActivityArchived: { fact: { type: 'ActivityArchived', ...ofActivity, ...withdrawal }, event: 'activities.activity-archived.v1' },
  DraftShelved: { fact: { type: 'DraftShelved', ...ofActivity }, event: 'knowingly private' },
  DraftTakenUp: { fact: { type: 'DraftTakenUp', ...ofActivity }, event: 'knowingly private' },
  OccurrenceCancelled: { fact: { type: 'OccurrenceCancelled', ...ofActivity, ...ofOccurrence, content, change: { status: 'cancelled', note: { fi: 'Ohjaaja sairastui.' } } }, event: 'activities.occurrence-cancelled.v1' },
  OccurrenceMoved: {
    fact: { type: 'OccurrenceMoved', ...ofActivity, ...ofOccurrence, content, change: { status: 'moved', meetsOn: '2026-11-26', startTime: '13:00', endTime: '15:00', note: null } }, event: 'activities.occurrence-moved.v1',
  },
  OccurrenceRestored: { fact: { type: 'OccurrenceRestored', ...ofActivity, ...ofOccurrence, content }, event: 'activities.occurrence-restored.v1' },
  PlacementRequested: { fact: { type: 'PlacementRequested', ...ids, code: 'K7P2QX', at }, event: 'knowingly private' },
  PlacementWithdrawn: { fact: { type: 'PlacementWithdrawn', ...ids, at }, event: 'knowingly private' },
  PlacementAccepted: { fact: { type: 'PlacementAccepted', ...ids, startsOn: '2026-11-18', at }, event: 'activities.placement-accepted.v1' },
  PlacementDeclined: { fact: { type: 'PlacementDeclined', ...ids, reason: 'no-capacity', at }, event: 'activities.placement-declined.v1' },
  PlacementAttended: { fact: { type: 'PlacementAttended', ...ids, occurredOn: '2026-11-18', at }, event: 'activities.placement-attended.v1' },
  AttendanceCorrected: { fact: { type: 'AttendanceCorrected', ...ids, occurredOn: '2026-11-18', attendancesLeft: 0, at }, event: 'activities.attendance-corrected.v1' },
  PlaceRegistered: { fact: { type: 'PlaceRegistered', ...ofPlace, content: libraryContent() }, event: 'activities.place-registered.v1' },
  PlaceChanged: { fact: { type: 'PlaceChanged', ...ofPlace, before: libraryContent(), content: libraryContent({ everyday: false }), changed: ['everyday'], reason: 'Korjattu' }, event: 'activities.place-changed.v1' },
  PlaceEnded: { fact: { type: 'PlaceEnded', ...ofPlace, before: libraryContent(), content: libraryContent({ validTo: '2026-12-31' }), lastDay: '2026-12-31', reason: 'Talo myytiin' }, event: 'activities.place-changed.v1' },
  PublicationMade: { fact: { type: 'PublicationMade', ...publication, ...inReport, organiserId: ORGANISATION_ID, channelKind: 'newspaper' }, event: 'activities.publication-made.v1' },
  PublicationRetracted: { fact: { type: 'PublicationRetracted', ...publication }, event: 'activities.publication-retracted.v1' },
  ViewsCounted: { fact: { type: 'ViewsCounted', ...ofActivity, ...inReport, month: '2026-10', views: 12 }, event: 'activities.views-counted.v1' },
  ChannelAdded: { fact: { type: 'ChannelAdded', channelId: CHANNEL_ID, content: channelContent(), by: association, at }, event: 'knowingly private' },
  ChannelChanged: { fact: { type: 'ChannelChanged', channelId: CHANNEL_ID, content: channelContent(), changed: ['name'], reason: 'Uusi nimi', by: association, at }, event: 'knowingly private' },
  SeatsCounted: {
    fact: { type: 'SeatsCounted', ...ofActivity, pool: '2026-11-25', capacity: 12, placed: 1, confirmed: 9, offered: 2, waiting: 3, kind: 'peer-group', placeKind: 'library', municipalityCode: '217', targetGroups: ['older-living-alone'] },
    event: 'activities.capacity-changed.v1',
  },
  OccurrenceHeld: { fact: { type: 'OccurrenceHeld', ...ofActivity, attendance, kind: 'peer-group', placeKind: 'library', municipalityCode: '217', targetGroups: ['older-living-alone'] }, event: 'activities.occurrence-held.v1' },
  RidesTallied: {
    fact: { type: 'RidesTallied', ...ofActivity, date: '2026-11-18', kind: 'peer-group', municipalityCode: '217', targetGroups: ['older-living-alone'], tally: { byKind: [{ kind: 'carpool', rides: 1, seatsThere: 3, seatsBack: 3, takenThere: 1, takenBack: 0, cancelled: 0 }], withoutRide: 2 } },
    event: 'activities.rides-tallied.v1',
  },
};

const EACH = [...Object.values(FACTS), ...Object.values(VOLUNTEERING_FACTS)];

describe('what the world may know', () => {
  it.each(EACH.map(({ fact, event }) => [fact.type, event, fact] as const))('%s: %s', (_type, event, fact) => {
    expect(announce(fact).map((one) => one.type)).toEqual(event === 'knowingly private' ? [] : [event]);
  });

  it.each(EACH.map(({ fact }) => [fact.type, fact] as const))('what is told of %s keeps its contract', (_type, fact) => {
    for (const one of announce(fact)) expect(contractOf(one.type)!.data.safeParse(one.data).error).toBeUndefined();
  });

  it('every event of this service is told by some fact', () => {
    const told = new Set(EACH.flatMap(({ fact }) => announce(fact).map((one) => one.type)));
    expect([...told, ...TOLD_OF_WISHES, ...TOLD_OF_FEEDBACK].sort()).toEqual(CONTRACTS.map((one) => one.type).filter((type) => type.startsWith('activities.')).sort());
  });

  it('is silent of an edit that changes nothing of what is told', () => {
    const after = wholeContent({ description: { fi: 'Tervetuloa mukaan!' } });
    expect(announce({ ...FACTS.ActivityEdited.fact, content: after, offered: { before: content, after } })).toEqual([]);
  });

  it('is silent of a pause that comes from restoring: the world had been told before', () => {
    expect(announce({ ...FACTS.ActivityPaused.fact, wasPublished: false })).toEqual([]);
  });

  it('words of an organiser stay on the page', () => {
    expect(JSON.stringify(Object.values(FACTS).flatMap(({ fact }) => announce(fact)))).not.toContain('sairastui');
  });

  it('answers about a placement go to the region that asked', () => {
    for (const type of ['PlacementAccepted', 'PlacementDeclined', 'PlacementAttended', 'AttendanceCorrected'] as const) {
      expect(announce(FACTS[type].fact).map((one) => [one.aggregateId, one.recipientOrganisation])).toEqual([[ids.placementId, REGION_ID]]);
    }
  });

  it('of a place neither its address nor its contact is told, and nothing where only those changed', () => {
    const content = libraryContent({ streetAddress: 'Torikatu 2', phone: null });
    expect(JSON.stringify(announce(FACTS.PlaceRegistered.fact))).not.toMatch(/Asematie|040 000/);
    expect(announce({ ...FACTS.PlaceChanged.fact, content, changed: ['streetAddress', 'phone'] })).toEqual([]);
  });

  it('head counts say nothing of placements', () => {
    const [tally] = announce(FACTS.OccurrenceHeld.fact);
    expect(tally?.data).toMatchObject({ visits: 5, visitsByAgeBand: { '65-74': 4, unknown: 1 }, newcomers: 1, broughtAlong: 1, month: '2026-11' });
    expect(JSON.stringify(tally)).not.toContain(ids.placementId);
  });
});
