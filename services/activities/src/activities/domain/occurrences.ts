import type { LocalizedText } from '@pirtti/kernel';
import { addDays, instantOf, lastPlannedDay, localDate, plannedBetween, type PlannedDay, type Schedule } from './schedule.js';

/** One meeting that goes otherwise than planned. It keeps the identity of the day for which it was planned, and with it everybody who signed up. */
export type OccurrenceChange =
  | { readonly status: 'cancelled'; readonly note: LocalizedText | null }
  | { readonly status: 'moved'; readonly meetsOn: string; readonly startTime: string; readonly endTime: string; readonly note: LocalizedText | null };

/** By the day for which the meeting was planned. */
export type OccurrenceChanges = Readonly<Record<string, OccurrenceChange>>;

/** What says when a group meets: its plan, and the single meetings that go otherwise. */
export interface Timetable {
  readonly schedule: Schedule;
  readonly changes: OccurrenceChanges;
}

export type OccurrenceStatus = 'scheduled' | 'moved' | 'cancelled';

/** One time that people meet. With the activity's id its `date` is its identity: the day for which it was planned, wherever it is moved. */
export interface Occurrence {
  readonly date: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: OccurrenceStatus;
  /** Why, or what is otherwise, in the organiser's words. */
  readonly note: LocalizedText | null;
}

/** Windows in which the next meeting is looked for, in days: nearly always the first has it. */
const LOOK_AHEAD_DAYS = [8, 35, 120, 800, 3_000] as const;

/** The occurrences that meet on days between two, both included, by time. Cancelled ones stand on the day on which they would have met. */
export function occurrencesBetween({ schedule, changes }: Timetable, from: string, to: string): readonly Occurrence[] {
  const plain = plannedBetween(schedule, from, to).filter(({ date }) => !changes[date]).map((day) => occurrenceOn(schedule, day));
  const changed = Object.keys(changes).flatMap((date) => occurrenceOf({ schedule, changes }, date) ?? [])
    .filter(({ startsAt }) => localDate(startsAt) >= from && localDate(startsAt) <= to);
  return [...plain, ...changed].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.date.localeCompare(b.date));
}

/** The occurrence that was planned for a day, wherever it is now; undefined when none ever was. */
export function occurrenceOf({ schedule, changes }: Timetable, date: string): Occurrence | undefined {
  const change = changes[date];
  if (change?.status === 'moved') {
    const { meetsOn, startTime, endTime, note } = change;
    return { date, startsAt: instantOf(meetsOn, startTime), endsAt: instantOf(meetsOn, endTime), status: 'moved', note };
  }
  const planned = plannedFor(schedule, date);
  if (!change) return planned && occurrenceOn(schedule, planned);
  // a cancelled one is told of even where the plan has changed since
  return { ...occurrenceOn(schedule, planned ?? { date, meetsOn: date }), status: 'cancelled', note: change.note };
}

/** The occurrence that goes on at this moment or comes next; undefined when all are over. Cancelled ones are passed by. */
export function nextOccurrence(timetable: Timetable, at: Date): Occurrence | undefined {
  const today = localDate(at);
  const from = today > timetable.schedule.startsOn ? today : timetable.schedule.startsOn;
  for (const days of LOOK_AHEAD_DAYS) {
    const next = occurrencesBetween(timetable, today, addDays(from, days)).find((one) => one.status !== 'cancelled' && one.endsAt > at);
    if (next) return next;
    const last = lastPlannedDay(timetable.schedule);
    if (last !== null && addDays(from, days) > addDays(last, 14) && Object.keys(timetable.changes).length === 0) return undefined;
  }
  return undefined;
}

const plannedFor = (schedule: Schedule, date: string): PlannedDay | undefined =>
  plannedBetween(schedule, date, addDays(date, 8)).find((day) => day.date === date);

function occurrenceOn({ startTime, endTime }: Schedule, { date, meetsOn }: PlannedDay): Occurrence {
  return { date, startsAt: instantOf(meetsOn, startTime), endsAt: instantOf(meetsOn, endTime), status: date === meetsOn ? 'scheduled' : 'moved', note: null };
}
