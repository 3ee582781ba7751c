import { isRefusal } from '@pirtti/kernel';
import type { OccurrenceChange } from '../../activities/domain/occurrences.js';
import { everyWeekFrom } from '../../activities/domain/recurrence.js';
import { addDays, type Schedule } from '../../activities/domain/schedule.js';
import { scheduleProblem, startingByItsRule } from '../../activities/domain/schedule-problems.js';
import type { Budget } from './budget.js';
import type { EventProperties } from './event-properties.js';
import { problemOf, type ItemProblem, type Said } from './imported-item.js';
import { LIMITS } from './limits.js';
import { readRule } from './read-rule.js';
import type { WallTime } from './wall-time.js';

/** When an event is held, as far as it can be understood. */
export interface EventTime {
  readonly schedule?: Schedule;
  /** Single meetings that go otherwise, by the day for which they were planned. */
  readonly changes: Readonly<Record<string, OccurrenceChange>>;
  readonly problems: readonly ItemProblem[];
}

interface Span {
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
}

const faulty = (code: string, value: string | null = null): EventTime => ({ changes: {}, problems: [problemOf(code, 'schedule', value)] });

/** An event's plan and the single times that differ from it. */
export function timeOf(event: EventProperties, overrides: readonly EventProperties[], budget: Budget): EventTime {
  const span = spanOf(event);
  if ('problems' in span) return span;
  const { date: startsOn, startTime, endTime } = span;
  if (event.times('rrule') > 1) return faulty('rule-is-not-understood');
  const exceptions = daysOf(event, 'exdate', budget);
  const extra = daysOf(event, 'rdate', budget);
  if (!exceptions || !extra) return faulty('event-has-faulty-dates');
  const written = event.parts('rrule');
  const rule = written ? readRule(written, event.parameter('dtstart', 'tzid'), startsOn, budget) : { rrule: null, until: null };
  if (isRefusal(rule)) return faulty(rule.code);
  const rrule = rule.rrule === 'FREQ=WEEKLY' ? everyWeekFrom(startsOn) : rule.rrule;
  const planned: Schedule = { startsOn, startTime, endTime, rrule, until: rule.until, exceptDates: exceptions, extraDates: extra.filter((day) => day !== startsOn), holidays: 'keep' };
  const problem = scheduleProblem(planned);
  if (problem) return faulty(problem.code);
  const byRule = startingByItsRule(planned);
  // a calendar counts the first day whether the rule does or not
  const schedule = byRule.startsOn === startsOn ? planned : { ...byRule, extraDates: [...new Set([startsOn, ...byRule.extraDates])].sort() };
  const changes: Record<string, OccurrenceChange> = {};
  for (const override of overrides) {
    const change = changeOf(override, schedule);
    if ('problems' in change) return change;
    if (change.change) changes[change.date] = change.change;
  }
  return { schedule, changes, problems: [] };
}

const MIDNIGHT = '00:00';
const END_OF_DAY = '23:59';

function spanOf(event: EventProperties): Span | EventTime {
  const starts = event.moment('dtstart');
  if (!starts) return faulty(starts === null ? 'event-has-faulty-dates' : 'is-required', event.text('dtstart') ?? null);
  if (starts.time === null) return faulty('event-has-no-time');
  const ends = event.has('duration') ? after(starts, event.text('duration') ?? '') : event.moment('dtend');
  if (!ends?.time) return faulty(ends === null ? 'event-has-faulty-dates' : 'event-has-no-end');
  const startTime = starts.time;
  if (ends.date === starts.date) return { date: starts.date, startTime, endTime: ends.time };
  return ends.time === MIDNIGHT && ends.date === addDays(starts.date, 1) ? { date: starts.date, startTime, endTime: END_OF_DAY } : faulty('event-lasts-overnight');
}

const DURATION = /^P(?:(\d{1,2})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,5}S)?)?$/;

function after({ date, time }: WallTime, duration: string): WallTime | null {
  const [matched, days = '0', hours = '0', minutes = '0'] = DURATION.exec(duration) ?? [];
  if (!matched) return null;
  const [hour, minute] = time!.split(':').map(Number) as [number, number];
  const total = hour * 60 + minute + (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
  const two = (number: number) => String(number).padStart(2, '0');
  return { date: addDays(date, Math.floor(total / 1440)), time: `${two(Math.floor((total % 1440) / 60))}:${two(total % 60)}` };
}

/** The days of a list of moments, each once; undefined where one cannot be understood or there are too many. */
function daysOf(event: EventProperties, name: 'exdate' | 'rdate', budget: Budget): string[] | undefined {
  const amount = event.amountOf(name);
  if (amount > LIMITS.occurrences || !budget.spend(amount)) return undefined;
  const moments = event.moments(name);
  return moments.includes(null) ? undefined : [...new Set(moments.map((one) => one!.date))].sort();
}

function changeOf(override: EventProperties, schedule: Schedule): { readonly date: string; readonly change: OccurrenceChange | null } | EventTime {
  const planned = override.moment('recurrence-id');
  if (!planned) return faulty('event-has-faulty-dates');
  if (override.parameter('recurrence-id', 'range')) return faulty('event-changes-all-that-follow', planned.date);
  if (override.text('status')?.toUpperCase() === 'CANCELLED') return { date: planned.date, change: { status: 'cancelled', note: null } };
  const span = spanOf(override);
  if ('problems' in span) return span;
  const { date: meetsOn, startTime, endTime } = span;
  const asPlanned = meetsOn === planned.date && startTime === schedule.startTime && endTime === schedule.endTime;
  return { date: planned.date, change: asPlanned ? null : { status: 'moved', meetsOn, startTime, endTime, note: null } };
}

const MAILTO = 'mailto:';

/** The address of `mailto:`, where it looks like one. */
function mailOf(text: string): string | undefined {
  if (text.slice(0, MAILTO.length).toLowerCase() !== MAILTO) return undefined;
  const address = text.slice(MAILTO.length);
  return address.length <= 400 && !/\s/.test(address) && address.split('@').length === 2 ? address : undefined;
}

/** Addresses that calendar programs make for themselves: nobody reads them. */
const NOBODY = /@(group\.calendar\.google\.com|import\.calendar\.google\.com|[^@]*\.invalid)$|^(no-?reply|noreply)@/i;

/** Whom the event names as its organiser, where it is somebody who can be written to. */
export function contactOf(event: EventProperties): Said['contact'] | undefined {
  const email = mailOf(event.text('organizer') ?? '');
  return !email || NOBODY.test(email) ? undefined : { name: event.parameter('organizer', 'cn')?.slice(0, 200) ?? null, phone: null, email };
}
