import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { remembered } from '../../remembered.js';

/** Parts of RFC 5545's rule that days need. When it begins and ends stands in the schedule, hours are the same every time, and nothing counts. */
const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^([1-9]|[1-4]\d|5[0-3])$/,
  BYDAY: /^[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)(,[+-]?[1-5]?(MO|TU|WE|TH|FR|SA|SU)){0,6}$/,
  BYMONTHDAY: /^-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01])){0,30}$/,
  BYMONTH: /^([1-9]|1[0-2])(,([1-9]|1[0-2])){0,11}$/,
  BYSETPOS: /^-?[1-5](,-?[1-5]){0,4}$/,
  WKST: /^(MO|SU)$/,
};

const REMEMBERED = 500;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** Nothing that people plan recurs more seldom. */
const FIRST_WITHIN_YEARS = 8;

/** What a rule may look like, for the API's document; `isRecurrenceRule` knows more. */
export const RECURRENCE_RULE = /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+){0,5}$/;

/** Whether a text is a rule by days that this service knows how to follow, each part once. */
export function isRecurrenceRule(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 200 || !RECURRENCE_RULE.test(value)) return false;
  const parts = value.split(';').map((part) => part.split('=') as [string, string]);
  const names = new Set(parts.map(([name]) => name));
  const frequency = parts[0]![1];
  return names.size === parts.length && parts.every(([name, text]) => PARTS[name]?.test(text) === true)
    // RFC 5545: a number before the weekday belongs to months and years, and a week has no days of a month
    && !(['DAILY', 'WEEKLY'].includes(frequency) && (parts.some(([name, text]) => name === 'BYDAY' && /\d/.test(text)) || names.has('BYMONTHDAY') || names.has('BYSETPOS')))
    && !(frequency === 'YEARLY' && names.has('BYDAY') && !names.has('BYMONTH'));
}

/** The rule of every week on the weekday of a day. */
export const everyWeekFrom = (day: string): string => `FREQ=WEEKLY;BYDAY=${WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1]!}`;

/**
 * The days on which a rule falls between two days, both included, counted from `startsOn`; at most `most` of them.
 * Days have no hours, so no clock change can lose or double one.
 */
export function daysOfRule(rule: string, startsOn: string, from: string, to: string, most: number): readonly string[] {
  const first = from > startsOn ? from : startsOn;
  return to < first ? [] : daysFrom(rule, anchorBefore(rule, startsOn, first), first, to, most);
}

/** A page of activities asks for their next days again and again, and all day they are the same: those of every Tuesday for each that meets on Tuesdays. */
const daysFrom = remembered(REMEMBERED, (rule: string, anchor: string, first: string, to: string, most: number): readonly string[] =>
  new RRuleTemporal({ rruleString: `RRULE:${rule}`, dtstart: midnight(anchor), tzid: 'UTC' })
    .between(midnight(first), midnight(to), true)
    .map((moment) => Temporal.ZonedDateTime.from(moment.toString()).toPlainDate().toString())
    .filter((day) => day >= first && day <= to)
    .slice(0, most));

/** The first day of a rule on or after a day; undefined where it never comes. */
export function firstDayOfRule(rule: string, from: string): string | undefined {
  const last = Temporal.PlainDate.from(from).add({ years: FIRST_WITHIN_YEARS }).toString();
  for (let [start, days] = [from, 35]; start <= last; days *= 4) {
    const end = Temporal.PlainDate.from(start).add({ days }).toString();
    const [first] = daysOfRule(rule, from, start, end, 1);
    if (first) return first;
    start = end;
  }
  return undefined;
}

/** Rules of days and weeks repeat themselves: a later day of the same phase gives the same days, without counting through the years before it. */
function anchorBefore(rule: string, startsOn: string, first: string): string {
  const [, frequency] = /FREQ=(\w+)/.exec(rule)!;
  const interval = Number(/INTERVAL=(\d+)/.exec(rule)?.[1] ?? 1);
  if (frequency !== 'DAILY' && frequency !== 'WEEKLY') return startsOn;
  const step = interval * (frequency === 'WEEKLY' ? 7 : 1);
  const passed = Temporal.PlainDate.from(startsOn).until(first).days;
  const whole = Math.max(0, Math.floor(passed / step) - 1);
  return Temporal.PlainDate.from(startsOn).add({ days: whole * step }).toString();
}

const midnight = (day: string): Temporal.ZonedDateTime => Temporal.PlainDate.from(day).toZonedDateTime('UTC');
