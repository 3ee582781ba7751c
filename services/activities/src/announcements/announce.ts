import type { EventData } from '@pirtti/contracts';
import { dayInHelsinki, idOf, sameValue } from '@pirtti/kernel';
import { news, type News } from '@pirtti/mail';
import { attendanceModeOf, type PublishableContent } from '../activities/domain/activity-content.js';
import type { ActivityFact, OccurrenceCancelled, OccurrenceMoved, OccurrenceRestored, Withdrawal } from '../activities/domain/activity-facts.js';
import { isWeekly } from '../activities/domain/schedule.js';
import { visitsOf } from '../attendance/domain/attendance.js';
import type { AttendanceFact, OccurrenceHeld } from '../attendance/domain/attendance-facts.js';
import type { PlaceContent, PlaceFact } from '../places/domain/place.js';
import type { ChannelFact } from '../channels/domain/channel.js';
import { SERIES } from '../sign-ups/domain/seats.js';
import type { SeatsCounted } from '../sign-ups/domain/seats-facts.js';
import type { PlacementFact } from '../placements/domain/placement-facts.js';
import { announceVolunteers, type VolunteeringFact } from './announce-volunteers.js';
import type { PublicityFact } from '../publicity/domain/publication.js';
import { announcePublicity } from './announce-publicity.js';
import type { RidesTallied } from '../rides/domain/tallied.js';

/**
 * What the world may know. Privacy is reviewed here: what is offered is public; a placement's answer goes to the region that
 * asked, and to nobody else; attendance goes to reporting as head counts without any link to a placement.
 */
export function announce(fact: RidesTallied | ActivityFact | PlacementFact | AttendanceFact | SeatsCounted | PlaceFact | ChannelFact | VolunteeringFact | PublicityFact): News[] {
  switch (fact.type) {
    // a draft is the organisation's own business
    case 'ActivityDrafted':
    case 'DraftShelved':
    case 'DraftTakenUp':
      return [];
    case 'ActivityPublished':
    case 'ActivityResumed':
      return [published(fact, fact.content)];
    case 'ActivityEdited':
      return fact.offered && !sameValue(told(fact, fact.offered.before), told(fact, fact.offered.after)) ? [published(fact, fact.offered.after)] : [];
    // where one tells is read where it is kept; what was told there is told of the telling
    case 'ChannelAdded':
    case 'ChannelChanged':
      return [];
    // what was already withdrawn is told once
    case 'ActivityPaused':
      return fact.wasPublished ? [news('activities.activity-paused.v1', fact.activityId, fact.at, withdrawn(fact))] : [];
    case 'ActivityCancelled':
      return [news('activities.activity-cancelled.v1', fact.activityId, fact.at, withdrawn(fact))];
    case 'ActivityArchived':
      return [news('activities.activity-archived.v1', fact.activityId, fact.at, withdrawn(fact))];
    case 'OccurrenceCancelled':
      return [news('activities.occurrence-cancelled.v1', idOf(fact.activityId, fact.date), fact.at, { ...ofOccurrence(fact), cancelledAt: fact.at.toISOString() })];
    case 'OccurrenceMoved': {
      const { meetsOn } = fact.change as Extract<typeof fact.change, { status: 'moved' }>;
      return [news('activities.occurrence-moved.v1', idOf(fact.activityId, fact.date), fact.at, { ...ofOccurrence(fact), meetsOn, movedAt: fact.at.toISOString() })];
    }
    case 'OccurrenceRestored':
      return [news('activities.occurrence-restored.v1', idOf(fact.activityId, fact.date), fact.at, { ...ofOccurrence(fact), restoredAt: fact.at.toISOString() })];
    case 'PublicationMade':
    case 'PublicationRetracted':
    case 'ViewsCounted':
      return announcePublicity(fact);
    // the region knows what it asked and what it withdrew
    case 'PlacementRequested':
    case 'PlacementWithdrawn':
      return [];
    case 'PlacementAccepted': {
      const { placementId, activityId, organisationId, startsOn, at } = fact;
      return [news('activities.placement-accepted.v1', placementId, at, { placementId, activityId, organisationId, acceptedAt: at.toISOString(), startsOn }, fact.requestingOrganisationId)];
    }
    case 'PlacementDeclined': {
      const { placementId, activityId, organisationId, reason, at } = fact;
      return [news('activities.placement-declined.v1', placementId, at, { placementId, activityId, organisationId, reason, declinedAt: at.toISOString() }, fact.requestingOrganisationId)];
    }
    case 'PlacementAttended': {
      const { placementId, activityId, organisationId, occurredOn, at } = fact;
      return [news('activities.placement-attended.v1', placementId, at, { placementId, activityId, organisationId, occurredOn, markedAt: at.toISOString() }, fact.requestingOrganisationId)];
    }
    case 'AttendanceCorrected': {
      const { placementId, activityId, organisationId, occurredOn, attendancesLeft, at } = fact;
      return [news('activities.attendance-corrected.v1', placementId, at, { placementId, activityId, organisationId, occurredOn, attendancesLeft, correctedAt: at.toISOString() }, fact.requestingOrganisationId)];
    }
    // who it is stays here: the counts of an occurrence or a series alone
    case 'SeatsCounted':
      return [counted(fact)];
    case 'OccurrenceHeld':
      return [held(fact)];
    // who drives and who comes along is nobody else's business
    case 'RidesTallied':
      return [ridesTallied(fact)];
    case 'PlaceRegistered':
      return [news('activities.place-registered.v1', fact.placeId, fact.at, toldOfPlace(fact.placeId, fact.by.organisationId, fact.content))];
    // a place is public, and yet only what the report counts is told: no address, no contact
    case 'PlaceChanged':
    case 'PlaceEnded':
      return sameValue(toldOfPlace(fact.placeId, fact.by.organisationId, fact.before), toldOfPlace(fact.placeId, fact.by.organisationId, fact.content)) ? []
        : [news('activities.place-changed.v1', fact.placeId, fact.at, toldOfPlace(fact.placeId, fact.by.organisationId, fact.content))];
    default:
      return announceVolunteers(fact);
  }
}

interface OfActivity {
  readonly activityId: string;
  readonly organisationId: string;
  readonly at: Date;
}

const published = (fact: OfActivity, content: PublishableContent): News =>
  news('activities.activity-published.v1', fact.activityId, fact.at, told(fact, content));

const told = ({ activityId, organisationId }: OfActivity, content: PublishableContent): EventData<'activities.activity-published.v1'> => ({
  activityId, organisationId, kind: content.kind, names: content.names, municipalityCode: content.place.municipalityCode, placeKind: content.place.kind,
  targetGroups: [...content.targetGroups], transport: [...new Set(content.transport.map((option) => option.kind))], free: content.price.free,
  weekly: isWeekly(content.schedule), capacity: content.capacity, accessibilityDescribed: Object.keys(content.accessibility).length > 0,
  village: content.place.village, places: 1 + content.morePlaces.length, languages: [...content.languages], signUp: content.signUp, maturity: content.maturity, durationType: content.durationType,
  fundingUntil: content.fundingUntil, missing: [...content.missing], focusAreas: [...content.focusAreas], coOrganiserIds: [...content.coOrganiserIds], originIds: [...content.originIds],
  residentOrigin: content.residentOrigin, intergenerational: content.intergenerational, inSwedish: Boolean(content.names.sv && content.summary.sv),
  attendanceMode: attendanceModeOf(content)!, ages: content.ages, invited: content.invited ?? null, inServiceChain: content.serviceChain !== null,
});

const withdrawn = ({ activityId, organisationId, content, at }: Withdrawal): EventData<'activities.activity-paused.v1'> =>
  ({ activityId, organisationId, kind: content.kind, municipalityCode: content.place.municipalityCode, targetGroups: [...content.targetGroups], withdrawnAt: at.toISOString() });

const ofOccurrence = ({ activityId, organisationId, date, content }: OccurrenceCancelled | OccurrenceMoved | OccurrenceRestored) => ({
  activityId, organisationId, plannedOn: date, month: date.slice(0, 7), kind: content.kind, placeKind: content.place.kind, municipalityCode: content.place.municipalityCode,
  targetGroups: [...content.targetGroups],
});

const toldOfPlace = (placeId: string, organisationId: string, { kind, names, municipalityCode, everyday, runByVolunteers, accessibility, validFrom, validTo }: PlaceContent): EventData<'activities.place-registered.v1'> =>
  ({ placeId, organisationId, kind, names, municipalityCode, everyday, runByVolunteers, accessibilityDescribed: Object.keys(accessibility).length > 0, validFrom, validTo });

const counted = ({ activityId, organisationId, pool, kind, placeKind, municipalityCode, targetGroups, capacity, placed, confirmed, offered, waiting, at }: SeatsCounted): News =>
  news('activities.capacity-changed.v1', idOf(activityId, pool), at, {
    activityId, organisationId, occursOn: pool === SERIES ? null : pool, month: (pool === SERIES ? dayInHelsinki(at) : pool).slice(0, 7), kind, placeKind, municipalityCode, targetGroups: [...targetGroups],
    capacity, seatsPlaced: placed, seatsSignedUp: confirmed, seatsOffered: offered, waiting,
  });

const ridesTallied = ({ activityId, organisationId, date, kind, municipalityCode, targetGroups, tally: { byKind, withoutRide }, at }: RidesTallied): News =>
  news('activities.rides-tallied.v1', idOf(activityId, `rides ${date}`), at, {
    activityId, organisationId, plannedOn: date, month: date.slice(0, 7), kind, municipalityCode, targetGroups: [...targetGroups], byKind: byKind.map((one) => ({ ...one })), withoutRide,
  });

/** Each occurrence is an aggregate of its own: its later tally replaces the earlier. */
function held({ activityId, organisationId, attendance, kind, placeKind, municipalityCode, targetGroups, at }: OccurrenceHeld): News {
  const visits = visitsOf(attendance);
  return news('activities.occurrence-held.v1', idOf(activityId, attendance.date), at, {
    activityId, organisationId, occurredOn: attendance.date, month: attendance.date.slice(0, 7), kind, placeKind, municipalityCode,
    targetGroups: [...targetGroups], visits: visits.total, visitsByAgeBand: visits.byAgeBand, newcomers: attendance.newcomers, broughtAlong: attendance.broughtAlong,
  });
}
