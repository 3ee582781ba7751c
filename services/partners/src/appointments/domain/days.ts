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

export const overlaps = (one: Period, other: Period): boolean => (one.endsOn === null || other.startsOn <= one.endsOn) && (other.endsOn === null || one.startsOn <= other.endsOn);

/** Where something with a period stands on a day. */
export function stateOf(period: Period, day: string): AppointmentState {
  if (period.endsOn !== null && period.endsOn < day) return 'over';
  if (period.startsOn > day) return 'upcoming';
  return period.endsOn !== null && period.endsOn <= addDays(day, SOON_DAYS) ? 'ends-soon' : 'current';
}
