import { yearInHelsinki } from '../../journal/helsinki.js';
import type { AnyJournalEvent, JournalEvent } from '../../journal/journal-event.js';
import type { HeldOccurrence, OfferedActivity } from './row.js';

export type ActivityEvent = JournalEvent<'activities.activity-published.v1'>;
export type OccurrenceEvent = JournalEvent<'activities.occurrence-held.v1'>;

export const isActivityEvent = (event: AnyJournalEvent): event is ActivityEvent => event.type === 'activities.activity-published.v1';
export const isOccurrenceEvent = (event: AnyJournalEvent): event is OccurrenceEvent => event.type === 'activities.occurrence-held.v1';

/** The latest announcement says what the activity is; the first one, since when it has been offered. */
export const foldActivity = (before: OfferedActivity | undefined, event: ActivityEvent): OfferedActivity => ({
  organisationId: event.organisationId, activityId: event.data.activityId, municipalityCode: event.data.municipalityCode,
  firstYear: Math.min(before?.firstYear ?? Infinity, yearInHelsinki(event.time)),
  weekly: event.data.weekly, withTransport: event.data.transport.length > 0,
});

/** A later head count of the same occurrence replaces the earlier. */
export const foldOccurrence = (_: HeldOccurrence | undefined, event: OccurrenceEvent): HeldOccurrence => ({
  organisationId: event.organisationId, activityId: event.data.activityId, occurredOn: event.data.occurredOn, municipalityCode: event.data.municipalityCode,
  year: Number(event.data.occurredOn.slice(0, 4)), visits: event.data.visits,
});
