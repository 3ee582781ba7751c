import { wasOffered, type Activity } from '../../activities/domain/activity.js';
import { occurrenceOf, occurrencesBetween } from '../../activities/domain/occurrences.js';
import { addDays, localDate } from '../../activities/domain/schedule.js';
import { SERIES } from './seats.js';
import { OPENS_DAYS_BEFORE } from './standing.js';

/** What people have been told: by the day for which each occurrence was planned when it begins, and whether it is held. */
export type Times = Readonly<Record<string, { readonly startsAt: string; readonly held: boolean }>>;

/** What is otherwise than people were told. Null is not being held. */
export interface TimeChange {
  readonly date: string;
  readonly was: string | null;
  readonly now: string | null;
}

/** The times of a pool as they stand: of one occurrence, or of those of the series that are listed. */
export function timesOf(activity: Activity, pool: string, at: Date): Times {
  if (!wasOffered(activity)) return {};
  const timetable = { schedule: activity.content.schedule, changes: activity.changes };
  const today = localDate(at);
  const occurrences = pool === SERIES ? occurrencesBetween(timetable, today, addDays(today, OPENS_DAYS_BEFORE)) : [occurrenceOf(timetable, pool)].flatMap((one) => one ?? []);
  return Object.fromEntries(occurrences.map(({ date, startsAt, status }) => [date, { startsAt: startsAt.toISOString(), held: status !== 'cancelled' && activity.status === 'published' }]));
}

/** What those who signed up have to be told: of times still to come that they know otherwise. Times that they never heard of are no change. */
export function timeChanges(told: Times, times: Times, at: Date): readonly TimeChange[] {
  const now = at.toISOString();
  return Object.keys(told).sort().flatMap((date): TimeChange[] => {
    const [before, after] = [told[date]!, times[date]];
    const [was, is] = [before.held ? before.startsAt : null, after?.held ? after.startsAt : null];
    return was === is || [before.startsAt, after?.startsAt ?? ''].every((time) => time <= now) ? [] : [{ date, was, now: is }];
  });
}
