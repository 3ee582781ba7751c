import { occurrenceOf } from '../../activities/domain/occurrences.js';
import type { ActivityRow } from '../../activities/storage/activity.row.js';
import type { Meeting } from '../domain/ride.js';

/** When an activity meets that was planned for a day; null where it does not: it is called off, on a break, or never was on that day. */
export function meetingOf({ status, content: { schedule }, occurrenceChanges: changes }: ActivityRow, date: string): Meeting | null {
  const occurrence = status === 'published' && schedule ? occurrenceOf({ schedule, changes }, date) : undefined;
  return !occurrence || occurrence.status === 'cancelled' ? null : { startsAt: occurrence.startsAt, endsAt: occurrence.endsAt };
}
