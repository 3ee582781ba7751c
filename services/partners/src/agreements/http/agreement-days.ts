import { dayInHelsinki } from '@pirtti/kernel';
import { Temporal } from 'temporal-polyfill';

const TIME_ZONE = 'Europe/Helsinki';

/** The first instant of a day in Finland. */
export const startOf = (day: string): Date => new Date(Temporal.PlainDate.from(day).toZonedDateTime(TIME_ZONE).epochMilliseconds);

/** The first instant after a day. */
export const endOf = (day: string): Date => startOf(Temporal.PlainDate.from(day).add({ days: 1 }).toString());

/** The last day on which something that ends at an instant still holds. */
export const lastDayOf = (end: Date): string => dayInHelsinki(new Date(end.getTime() - 1));
