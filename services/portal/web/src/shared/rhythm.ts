import { addDays, weekdayOf } from './format';

/** How often something recurs, as people say it; what no such word tells is `other`, by its rule. */
export type Rhythm =
  | { readonly kind: 'once' }
  | { readonly kind: 'weekly' | 'biweekly'; readonly weekdays: readonly number[] }
  | { readonly kind: 'monthly'; readonly weekday: number; /** 1…4, or -1 for the last. */ readonly nth: number }
  | { readonly kind: 'other'; readonly rule: string };

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Reads a rule of RFC 5545 that counts from a day. */
export function rhythmOf(rule: string | null, startsOn: string): Rhythm {
  if (rule === null) return { kind: 'once' };
  const parts = Object.fromEntries(rule.split(';').map((part) => part.split('='))) as Record<string, string | undefined>;
  const { FREQ, BYDAY, INTERVAL = '1', WKST: _week, ...rest } = parts;
  const days = BYDAY?.split(',') ?? [];
  const isPlain = Object.keys(rest).length === 0;
  if (FREQ === 'WEEKLY' && isPlain && (INTERVAL === '1' || INTERVAL === '2')) {
    const weekdays = days.length === 0 ? [weekdayOf(startsOn)] : days.map((day) => CODES.indexOf(day as 'MO') + 1).sort();
    return { kind: INTERVAL === '1' ? 'weekly' : 'biweekly', weekdays };
  }
  const [, nth, day] = /^(-?\d)(\w\w)$/.exec(days.length === 1 ? days[0]! : '') ?? [];
  if (FREQ === 'MONTHLY' && isPlain && INTERVAL === '1' && day && nth && ['1', '2', '3', '4', '-1'].includes(nth)) return { kind: 'monthly', weekday: CODES.indexOf(day as 'MO') + 1, nth: Number(nth) };
  return { kind: 'other', rule };
}

/** The rule of a rhythm, without its beginning and end. */
export function ruleOf(rhythm: Rhythm): string | null {
  switch (rhythm.kind) {
    case 'once': return null;
    case 'weekly': return `FREQ=WEEKLY;BYDAY=${codesOf(rhythm.weekdays)}`;
    // Every other week is counted from Mondays, wherever the reader's calendar begins its week.
    case 'biweekly': return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${codesOf(rhythm.weekdays)};WKST=MO`;
    case 'monthly': return `FREQ=MONTHLY;BYDAY=${rhythm.nth}${CODES[rhythm.weekday - 1]!}`;
    case 'other': return rhythm.rule;
  }
}

const codesOf = (weekdays: readonly number[]): string => [...weekdays].sort().map((day) => CODES[day - 1]!).join(',');

/** Which weekday of its month a day is: the second Wednesday is 2. A fifth is the last. */
export function nthOf(day: string): number {
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  return nth === 5 ? -1 : nth;
}

/** Whether no later day of the month has the same weekday. */
export const isLastOfItsKind = (day: string): boolean => addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
