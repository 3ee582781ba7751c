import { isRefusal, refuse, type Refusal } from '@pirtti/kernel';
import { daysOfRule, isRecurrenceRule } from '../../activities/domain/recurrence.js';
import { addDays } from '../../activities/domain/schedule.js';
import type { Budget } from './budget.js';
import { LIMITS } from './limits.js';
import { onFinnishWall } from './wall-time.js';

/** A rule of another's calendar as our schedules have it: its end is a day beside it. */
export interface ForeignRule {
  readonly rrule: string;
  readonly until: string | null;
}

/** What is said more often than daily is no activity that people come to, and the first thing that a hostile calendar tries. */
const PERIOD_DAYS: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 };
/** In the order in which a rule is written. */
const PARTS = ['bymonth', 'bymonthday', 'byday', 'bysetpos'] as const;
const KNOWN: ReadonlySet<string> = new Set(['freq', 'interval', 'until', 'count', 'wkst', ...PARTS]);
/** The week begins on a Sunday; on a Monday unless said otherwise. jCal counts days from it. */
const SUNDAY = 1;
const LONGEST_YEARS = 20;
/** Programs write the end of days where they mean that there is none. */
const NO_END = /^(2[1-9]|[3-9])\d+/;

/** Reads a rule as jCal has it, or says why it cannot be kept. */
export function readRule(rule: Readonly<Record<string, unknown>>, zone: string | undefined, startsOn: string, budget: Budget): ForeignRule | Refusal {
  const { freq, interval = 1, until, count, wkst } = rule;
  if (typeof freq !== 'string' || !(freq in PERIOD_DAYS)) return refuse('rule-is-too-frequent');
  if (Object.keys(rule).some((name) => !KNOWN.has(name)) || (freq === 'DAILY' && rule['bymonth'] !== undefined)) return refuse('rule-is-not-understood');
  const parts = PARTS.flatMap((name) => (rule[name] === undefined ? [] : [`${name.toUpperCase()}=${[...new Set([rule[name]].flat().map(String))].join(',')}`]));
  const rrule = [`FREQ=${freq}`, ...(interval === 1 ? [] : [`INTERVAL=${String(interval)}`]), ...parts, ...(wkst === SUNDAY ? ['WKST=SU'] : [])].join(';');
  if (!isRecurrenceRule(rrule)) return refuse('rule-is-not-understood');
  if (rule['bymonth'] !== undefined && !budget.spend(LIMITS.seasonal)) return refuse('rule-has-too-many-times');
  if (count !== undefined) {
    const last = lastOfCount(rrule, startsOn, count, budget, candidatesOf(rule));
    return isRefusal(last) ? last : { rrule, until: last };
  }
  if (until === undefined || NO_END.test(String(until))) return { rrule, until: null };
  const last = onFinnishWall(String(until), zone);
  return last ? { rrule, until: last.date } : refuse('rule-is-not-understood');
}

/** A time costs the more the more days are looked at for it: as long as they are no more than those of a month, it costs one. */
const CANDIDATES_PAID_ONCE = 31;
const candidatesOf = (rule: Readonly<Record<string, unknown>>): number => PARTS.reduce((product, name) => product * (rule[name] === undefined ? 1 : [rule[name]].flat().length), 1);

/** The day of the last of so many times. */
function lastOfCount(rrule: string, startsOn: string, count: unknown, budget: Budget, candidates: number): string | Refusal {
  const weight = Math.ceil(candidates / CANDIDATES_PAID_ONCE);
  if (!Number.isInteger(count) || Number(count) < 1 || Number(count) > LIMITS.occurrences || !budget.spend(Number(count) * weight)) return refuse('rule-has-too-many-times');
  const most = Number(count);
  const latest = addDays(startsOn, LONGEST_YEARS * 366);
  let days: string[] = [];
  for (let [from, to] = [startsOn, startsOn]; days.length < most && to < latest; from = addDays(to, 1)) {
    to = addDays(from, periodsFor(rrule, most - days.length));
    days = [...days, ...daysOfRule(rrule, startsOn, from, to, most - days.length)];
  }
  return days.length < most ? refuse('rule-is-not-understood') : days.at(-1)!;
}

/** In how many days so many times fit, so that not many more are counted than are asked for. */
function periodsFor(rrule: string, times: number): number {
  const [, freq] = /^FREQ=(\w+)/.exec(rrule)!;
  const interval = Number(/INTERVAL=(\d+)/.exec(rrule)?.[1] ?? 1);
  const perPeriod = (/BY(?:MONTH)?DAY=([^;]+)/.exec(rrule)?.[1] ?? '').split(',').length;
  return Math.ceil(times / perPeriod) * interval * PERIOD_DAYS[freq!]!;
}
