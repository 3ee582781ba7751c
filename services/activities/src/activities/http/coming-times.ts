import { occurrencesBetween, type Timetable } from '../domain/occurrences.js';
import { addDays, localDate } from '../domain/schedule.js';
import { occurrenceTime, type OccurrenceTimeResponse } from './activity.response.js';

const NEXT_TIMES = 10;
/** Far enough for ten times of what recurs once a month. */
const LOOK_AHEAD_DAYS = 400;

/** The next ten times that are not over, with those that are off or moved. */
export function comingTimes(timetable: Timetable, now: Date): OccurrenceTimeResponse[] {
  const today = localDate(now);
  const from = timetable.schedule.startsOn > today ? timetable.schedule.startsOn : today;
  return occurrencesBetween(timetable, today, addDays(from, LOOK_AHEAD_DAYS)).filter(({ endsAt }) => endsAt > now).slice(0, NEXT_TIMES).map(occurrenceTime);
}
