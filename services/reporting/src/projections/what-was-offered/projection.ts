import type { Projection } from '../projection.js';
import { type ActivityEvent, foldActivity, foldOccurrence, isActivityEvent, isOccurrenceEvent, type OccurrenceEvent } from './fold.js';
import type { HeldOccurrence, OfferedActivity } from './row.js';

export const offeredActivities: Projection<OfferedActivity> = {
  table: 'offered_activities',
  key: ['organisationId', 'activityId', 'municipalityCode'],
  columns: {
    organisationId: ['organisation_id', 'uuid'], activityId: ['activity_id', 'uuid'], municipalityCode: ['municipality_code', 'text'],
    firstYear: ['first_year', 'int'], weekly: ['weekly', 'boolean'], withTransport: ['with_transport', 'boolean'],
  },
  keyOf: (event) => (isActivityEvent(event)
    ? { organisationId: event.organisationId, activityId: event.data.activityId, municipalityCode: event.data.municipalityCode } : undefined),
  fold: (before, event) => foldActivity(before, event as ActivityEvent),
};

export const heldOccurrences: Projection<HeldOccurrence> = {
  table: 'held_occurrences',
  key: ['organisationId', 'activityId', 'occurredOn'],
  columns: {
    organisationId: ['organisation_id', 'uuid'], activityId: ['activity_id', 'uuid'], occurredOn: ['occurred_on', 'text'],
    municipalityCode: ['municipality_code', 'text'], year: ['year', 'int'], visits: ['visits', 'int'],
  },
  keyOf: (event) => (isOccurrenceEvent(event)
    ? { organisationId: event.organisationId, activityId: event.data.activityId, occurredOn: event.data.occurredOn } : undefined),
  fold: (before, event) => foldOccurrence(before, event as OccurrenceEvent),
};
