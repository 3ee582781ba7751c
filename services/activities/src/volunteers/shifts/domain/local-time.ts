import { Temporal } from 'temporal-polyfill';

const TIME_ZONE = 'Europe/Helsinki';

/** A day and a time on the wall in Finland as an instant; of an hour that summer time skips, the one after. */
export const instantOf = (date: string, time: string): Date => new Date(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(TIME_ZONE).epochMilliseconds);

/** An instant as the day and the time on the wall in Finland. */
export function localParts(at: Date): { readonly date: string; readonly time: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(TIME_ZONE);
  return { date: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** From a day at a time to another time, which lies on the day after where it is not later. */
export function spanOf(date: string, startTime: string, endTime: string): { readonly startsAt: Date; readonly endsAt: Date } {
  const endsOn = endTime > startTime ? date : Temporal.PlainDate.from(date).add({ days: 1 }).toString();
  return { startsAt: instantOf(date, startTime), endsAt: instantOf(endsOn, endTime) };
}
