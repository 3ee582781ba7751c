import { isPublicHoliday } from '@pirtti/kernel';
import type { Occurrence, Timetable } from '../../activities/domain/occurrences.js';
import { occurrenceOf } from '../../activities/domain/occurrences.js';
import { addDays, plannedBetween, type PlannedDay, type Schedule } from '../../activities/domain/schedule.js';

/** When a group meets as calendars know it (RFC 5545): a rule, days that it names in vain, days besides, and single times that go otherwise. */
export interface CalendarSeries {
  /** DTSTART */
  readonly startsOn: string;
  /** EXDATE: planned by the rule, and nobody meets. */
  readonly exceptDates: readonly string[];
  /** RDATE */
  readonly extraDates: readonly string[];
  /** RECURRENCE-ID: moved, or called off, in the order of the days for which they were planned. */
  readonly overrides: readonly Occurrence[];
  /** Whether nobody ever meets: a calendar has no way to say it but that it is off. */
  readonly isEmpty: boolean;
}

/** Calendars follow no holidays: they are told of those of so many years, and of the rest in time. */
const HOLIDAYS_FROM_YEARS = -1;
const HOLIDAYS_TO_YEARS = 5;

/** A series as of an instant: which holidays are told of depends on the year. */
export function calendarSeries({ schedule, changes }: Timetable, at: Date): CalendarSeries {
  const holidays = holidaysWithin(schedule, at.getUTCFullYear());
  const moved = holidays.filter(({ meetsOn }) => meetsOn !== null).map(({ date }) => date);
  const skipped = holidays.filter(({ meetsOn }) => meetsOn === null).map(({ date }) => date);
  const overrides = [...new Set([...moved, ...Object.keys(changes)])].sort()
    .flatMap((date) => occurrenceOf({ schedule, changes }, date) ?? [])
    // who is called off although the plan has left the day is nobody's any more
    .filter(({ date, status }) => status !== 'cancelled' || isNamed(schedule, date));
  const overridden = new Set(overrides.map(({ date }) => date));
  const inVain = new Set([...schedule.exceptDates, ...skipped].filter((date) => !overridden.has(date)));
  // each day is named by what names it and nothing else: there are programs that show a day twice, or stumble over one that is left out of nothing
  const exceptDates = [...inVain].filter((date) => isOfRule(schedule, date)).sort();
  const extraDates = [...new Set([...schedule.extraDates, ...overridden])].filter((date) => !inVain.has(date) && !isOfRule(schedule, date)).sort();
  if (schedule.rrule !== null) return { startsOn: schedule.startsOn, exceptDates, extraDates, overrides, isEmpty: false };
  const days = [...new Set([...exceptDates.length > 0 ? [] : [schedule.startsOn], ...extraDates])].sort();
  // the first day belongs to every series; but there are programs that forget it where other days are named and there is no rule
  return { startsOn: days[0] ?? schedule.startsOn, exceptDates: [], extraDates: days.length > 1 ? days : [], overrides, isEmpty: days.length === 0 };
}

/** Whether rule or extra days name a day, whatever holidays make of it. */
const isNamed = (schedule: Schedule, date: string): boolean => plannedBetween({ ...schedule, holidays: 'keep' }, date, date).length > 0;
const isOfRule = (schedule: Schedule, date: string): boolean => isNamed({ ...schedule, exceptDates: [], extraDates: [] }, date);

interface Holiday {
  readonly date: string;
  /** Null where nobody meets instead. */
  readonly meetsOn: string | null;
}

/** Asked for again with every calendar, and the same until the plan changes. */
const asked = new Map<string, readonly Holiday[]>();
const MOST_ASKED = 2_000;

/** The series' days that are public holidays, and what becomes of them. */
function holidaysWithin(schedule: Schedule, year: number): readonly Holiday[] {
  if (schedule.holidays === 'keep') return [];
  const key = JSON.stringify([schedule, year]);
  const known = asked.get(key);
  if (known) return known;
  const [from, to] = [`${year + HOLIDAYS_FROM_YEARS}-01-01`, `${year + HOLIDAYS_TO_YEARS}-12-31`];
  const first = schedule.startsOn > from && schedule.extraDates.every((day) => day >= schedule.startsOn) ? schedule.startsOn : from;
  const last = schedule.until !== null && schedule.until < to && schedule.extraDates.every((day) => day <= schedule.until!) ? schedule.until : to;
  const found: Holiday[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (!isPublicHoliday(day) || !isNamed(schedule, day)) continue;
    const planned: PlannedDay | undefined = plannedBetween(schedule, day, addDays(day, 8)).find(({ date }) => date === day);
    found.push({ date: day, meetsOn: planned?.meetsOn ?? null });
  }
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(key, found);
  return found;
}
