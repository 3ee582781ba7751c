import { Temporal } from 'temporal-polyfill';
import { startOf } from '../../../agreements/http/agreement-days.js';

const TIME_ZONE = 'Europe/Helsinki';

/** The instant at which a round closes: a time of day in Finland. */
export const closingOf = (day: string, time: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: TIME_ZONE, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds);

/** A round opens with its first day. */
export const openingOf = startOf;

/** 16:15, as the clock on the wall shows an instant. */
export const timeInHelsinki = (instant: Date): string => Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(TIME_ZONE).toPlainTime().toString({ smallestUnit: 'minute' });
