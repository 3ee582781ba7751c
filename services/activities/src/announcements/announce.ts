import type { EventData } from '@pirtti/contracts';
import { idOf, sameValue } from '@pirtti/kernel';
import { news, type News } from '@pirtti/mail';
import type { PublishableContent } from '../activities/domain/activity-content.js';
import type { ActivityFact } from '../activities/domain/activity-facts.js';
import { visitsOf } from '../attendance/domain/attendance.js';
import type { AttendanceFact, OccurrenceHeld } from '../attendance/domain/attendance-facts.js';
import type { PlaceContent, PlaceFact } from '../places/domain/place.js';
import type { ChannelFact } from '../channels/domain/channel.js';
import type { PlacementFact } from '../placements/domain/placement-facts.js';

/**
 * What the world may know. Privacy is reviewed here: what is offered is public; a placement's answer goes to the region that
 * asked, and to nobody else; attendance goes to reporting as head counts without any link to a placement.
 */
export function announce(fact: ActivityFact | PlacementFact | AttendanceFact | PlaceFact | ChannelFact): News[] {
  switch (fact.type) {
    // a draft is the organisation's own business
    case 'ActivityDrafted':
      return [];
    case 'ActivityPublished':
      return [published(fact, fact.content)];
    case 'ActivityEdited':
      return fact.offered && !sameValue(told(fact, fact.offered.before), told(fact, fact.offered.after)) ? [published(fact, fact.offered.after)] : [];
    // where one tells is read where it is kept; what was told there is told of the telling
    case 'ChannelAdded':
    case 'ChannelChanged':
      return [];
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
    case 'OccurrenceHeld':
      return [held(fact)];
    case 'PlaceRegistered':
      return [news('activities.place-registered.v1', fact.placeId, fact.at, toldOfPlace(fact.placeId, fact.by.organisationId, fact.content))];
    // a place is public, and yet only what the report counts is told: no address, no contact
    case 'PlaceChanged':
    case 'PlaceEnded':
      return sameValue(toldOfPlace(fact.placeId, fact.by.organisationId, fact.before), toldOfPlace(fact.placeId, fact.by.organisationId, fact.content)) ? []
        : [news('activities.place-changed.v1', fact.placeId, fact.at, toldOfPlace(fact.placeId, fact.by.organisationId, fact.content))];
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
  weekly: content.schedule.recurrence === 'weekly', capacity: content.capacity, accessibilityDescribed: Object.keys(content.accessibility).length > 0,
});

const toldOfPlace = (placeId: string, organisationId: string, { kind, names, municipalityCode, everyday, runByVolunteers, accessibility, validFrom, validTo }: PlaceContent): EventData<'activities.place-registered.v1'> =>
  ({ placeId, organisationId, kind, names, municipalityCode, everyday, runByVolunteers, accessibilityDescribed: Object.keys(accessibility).length > 0, validFrom, validTo });

/** Each occurrence is an aggregate of its own: its later tally replaces the earlier. */
function held({ activityId, organisationId, attendance, kind, placeKind, municipalityCode, targetGroups, at }: OccurrenceHeld): News {
  const visits = visitsOf(attendance);
  return news('activities.occurrence-held.v1', idOf(activityId, attendance.date), at, {
    activityId, organisationId, occurredOn: attendance.date, month: attendance.date.slice(0, 7), kind, placeKind, municipalityCode,
    targetGroups: [...targetGroups], visits: visits.total, visitsByAgeBand: visits.byAgeBand, newcomers: attendance.newcomers,
  });
}
