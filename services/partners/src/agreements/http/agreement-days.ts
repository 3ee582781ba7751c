import { dayInHelsinki } from '@pirtti/kernel';
import { Temporal } from 'temporal-polyfill';

const TIME_ZONE = 'Europe/Helsinki';

/** The first instant of a day in Finland. */
export const startOf = (day: string): Date => new Date(Temporal.PlainDate.from(day).toZonedDateTime(TIME_ZONE).epochMilliseconds);

/** The first instant after a day. */
export const endOf = (day: string): Date => startOf(Temporal.PlainDate.from(day).add({ days: 1 }).toString());

/** The last day on which something that ends at an instant still holds. */
export const lastDayOf = (end: Date): string => dayInHelsinki(new Date(end.getTime() - 1));

/** Whether a text is a day that exists, `2026-11-25`, within a century where agreements make sense. */
export function isRealDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^20\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value;
  } catch {
    return false;
  }
}
