import type { AppointmentState } from '@pirtti/kernel';
import { Temporal } from 'temporal-polyfill';

/** What ends within so many days is told beforehand. */
export const SOON_DAYS = 30;

export interface Period {
  /** `2026-11-22` */
  readonly startsOn: string;
  /** The last day; null while it goes on until ended. */
  readonly endsOn: string | null;
}

export const addDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

export const holdsOn = ({ startsOn, endsOn }: Period, day: string): boolean => startsOn <= day && (endsOn === null || endsOn >= day);

/** What was cancelled before it began has its last day before its first: there is no day on which it held. */
export const neverBegan = ({ startsOn, endsOn }: Period): boolean => endsOn !== null && endsOn < startsOn;

export const overlaps = (one: Period, other: Period): boolean => !neverBegan(one) && !neverBegan(other) && (one.endsOn === null || other.startsOn <= one.endsOn) && (other.endsOn === null || one.startsOn <= other.endsOn);

/** What stands of it when it ends by a day: what would only begin later never does. */
export const endedBy = <Thing extends Period>(one: Thing, lastDay: string): Thing => {
  if (one.endsOn !== null && one.endsOn <= lastDay) return one;
  return { ...one, endsOn: lastDay < one.startsOn ? addDays(one.startsOn, -1) : lastDay };
};

/** Whether something would still be in the name of somebody after their last day. */
export const lastsBeyond = (leavesOn: string, endsOn: string | null): boolean => endsOn === null || endsOn > leavesOn;

/** Where something with a period stands on a day. */
export function stateOf(period: Period, day: string): AppointmentState {
  if (period.endsOn !== null && period.endsOn < day) return 'over';
  if (period.startsOn > day) return 'upcoming';
  return period.endsOn !== null && period.endsOn <= addDays(day, SOON_DAYS) ? 'ends-soon' : 'current';
}
