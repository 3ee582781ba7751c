import { firstWorkingDayFrom, isPublicHoliday, type HolidayRule } from '@pirtti/kernel';
import { Temporal } from 'temporal-polyfill';
import { daysOfRule } from './recurrence.js';

/** Every place of Pirtti keeps this time; the clock on the wall decides when a group meets, through summer time. */
export const TIME_ZONE = 'Europe/Helsinki';

/** Days and times on the wall in Finland. A group meets at most once a day. */
export interface Schedule {
  /** `2026-11-25`: the first day, on which the rule falls. */
  readonly startsOn: string;
  /** `13:00` */
  readonly startTime: string;
  readonly endTime: string;
  /** RFC 5545's rule without DTSTART, UNTIL and COUNT; null for what happens once. */
  readonly rrule: string | null;
  /** The last possible day of what recurs; null while it goes on. */
  readonly until: string | null;
  /** Days of the rule on which nobody meets. */
  readonly exceptDates: readonly string[];
  /** Days besides those of the rule. */
  readonly extraDates: readonly string[];
  readonly holidays: HolidayRule;
}

/** A day that the schedule names, and the day on which its meeting is planned: another one where a holiday moves it. */
export interface PlannedDay {
  readonly date: string;
  readonly meetsOn: string;
}

/** More than this is never listed at once. */
const MOST_DAYS = 1000;
/** A holiday never moves a meeting further: between Christmas Eve and the next working day lie at most five days. */
const LONGEST_MOVE_DAYS = 7;

/** Whether it recurs every week, however many days a week. */
export const isWeekly = ({ rrule }: Schedule): boolean => rrule !== null && /^FREQ=WEEKLY\b/.test(rrule) && !/INTERVAL=([2-9]|\d\d)/.test(rrule);

/** The last day on which anything can be planned; null while it goes on. */
export function lastPlannedDay({ startsOn, rrule, until, extraDates }: Schedule): string | null {
  if (rrule !== null && until === null) return null;
  return [until ?? startsOn, startsOn, ...extraDates].sort().at(-1)!;
}

/** The days of the schedule that meet between two days, both included, in order. */
export function plannedBetween(schedule: Schedule, from: string, to: string): readonly PlannedDay[] {
  const { startsOn, rrule, until, exceptDates, extraDates, holidays } = schedule;
  const earliest = holidays === 'move' ? addDays(from, -LONGEST_MOVE_DAYS) : from;
  const last = until !== null && until < to ? until : to;
  const byRule = rrule === null ? [startsOn].filter((day) => day >= earliest && day <= to) : daysOfRule(rrule, startsOn, earliest, last, MOST_DAYS);
  const days = [...new Set([...byRule, ...extraDates.filter((day) => day >= earliest && day <= to)])]
    .filter((day) => !exceptDates.includes(day)).sort();
  if (holidays === 'keep') return days.map((date) => ({ date, meetsOn: date }));
  const taken = new Set(days.filter((day) => !isPublicHoliday(day)));
  return days.flatMap((date) => {
    if (!isPublicHoliday(date)) return [{ date, meetsOn: date }];
    const meetsOn = holidays === 'move' ? firstWorkingDayFrom(date) : date;
    // where the next working day is the group's own, it does not meet twice on it
    return holidays === 'skip' || taken.has(meetsOn) ? [] : [{ date, meetsOn }];
  }).filter(({ meetsOn }) => meetsOn >= from && meetsOn <= to).slice(0, MOST_DAYS);
}

/** The calendar day in Finland at this moment. */
export const localDate = (at: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();

/** The instant of a day and a time on the wall; an hour that the clock's change skips is the one after it. */
export const instantOf = (date: string, time: string): Date =>
  new Date(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(TIME_ZONE).epochMilliseconds);

/** A day so many days later. */
export const addDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** ISO weekday, Monday is 1. */
export const weekdayOf = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek;
