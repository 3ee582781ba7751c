import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

/** Every place of Pirtti keeps this time; the clock on the wall decides when a group meets, through summer time. */
export const TIME_ZONE = 'Europe/Helsinki';

/** Days and times on the wall in Finland. */
export interface Schedule {
  /** `2026-11-25`: the first day, and for a weekly one the weekday. */
  readonly startsOn: string;
  /** `13:00` */
  readonly startTime: string;
  readonly endTime: string;
  readonly recurrence: 'weekly' | 'none';
  /** The last possible day of a weekly one; null while it goes on. */
  readonly until: string | null;
}

/** One time that people meet. With the activity's id its date is its identity: later changes of the hour do not make it another. */
export interface Occurrence {
  readonly date: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** ISO weekday of the first day, Monday is 1. */
export const weekdayOf = (schedule: Schedule): number => Temporal.PlainDate.from(schedule.startsOn).dayOfWeek;

/** The rule as RFC 5545 writes it, or null for what happens once. */
export function rruleOf(schedule: Schedule): string | null {
  if (schedule.recurrence === 'none') return null;
  const weekly = `FREQ=WEEKLY;BYDAY=${WEEKDAYS[weekdayOf(schedule) - 1]!}`;
  return schedule.until ? `${weekly};UNTIL=${untilInstant(schedule.until)}` : weekly;
}

/** The occurrences whose local date lies between two days, both included; at most a thousand. */
export function occurrencesBetween(schedule: Schedule, from: string, to: string): readonly Occurrence[] {
  if (schedule.recurrence === 'none') {
    return schedule.startsOn >= from && schedule.startsOn <= to ? [occurrenceOn(schedule, schedule.startsOn)] : [];
  }
  const first = from > schedule.startsOn ? from : schedule.startsOn;
  const last = schedule.until !== null && schedule.until < to ? schedule.until : to;
  if (last < first) return [];
  return ruleOf(schedule).between(startOfDay(first), endOfDay(last), true).slice(0, 1000)
    .map((start) => occurrenceOn(schedule, Temporal.ZonedDateTime.from(start.toString()).toPlainDate().toString()));
}

/** The occurrence of a day, or undefined when the group does not meet on it. */
export const occurrenceOf = (schedule: Schedule, date: string): Occurrence | undefined => occurrencesBetween(schedule, date, date)[0];

/** The occurrence that goes on at this moment or comes next; undefined when all are over. */
export function nextOccurrence(schedule: Schedule, at: Date): Occurrence | undefined {
  const today = localDate(at);
  if (schedule.recurrence === 'none') {
    return occurrencesBetween(schedule, today, '9999-12-31').find((one) => one.endsAt > at);
  }
  // two weeks always hold the next one of a weekly rule, even where the clock's change swallows one
  const from = today > schedule.startsOn ? today : schedule.startsOn;
  const to = Temporal.PlainDate.from(from).add({ days: 14 }).toString();
  return occurrencesBetween(schedule, from, to).find((one) => one.endsAt > at);
}

/** The calendar day in Finland at this moment. */
export const localDate = (at: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();

const zoned = (date: string, time: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(TIME_ZONE);

const startOfDay = (date: string): Temporal.ZonedDateTime => zoned(date, '00:00');
const endOfDay = (date: string): Temporal.ZonedDateTime => zoned(date, '23:59:59');

const untilInstant = (until: string): string =>
  `${endOfDay(until).toInstant().toString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`;

const ruleOf = (schedule: Schedule) => new RRuleTemporal({
  rruleString: `RRULE:${rruleOf(schedule)!}`, dtstart: zoned(schedule.startsOn, schedule.startTime), tzid: TIME_ZONE,
});

const occurrenceOn = (schedule: Schedule, date: string): Occurrence => ({
  date,
  startsAt: new Date(zoned(date, schedule.startTime).epochMilliseconds),
  endsAt: new Date(zoned(date, schedule.endTime).epochMilliseconds),
});
