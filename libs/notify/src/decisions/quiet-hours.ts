import { Temporal } from 'temporal-polyfill';

/** Whole hours of the day in Finland during which nobody's telephone rings for us, e.g. from 21 to 7. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** Whether only urgent letters go out at this instant. */
export function isQuiet(at: Date, quiet: QuietHours | undefined): boolean {
  if (!quiet) return false;
  const { hour } = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/Helsinki');
  return quiet.from <= quiet.to ? hour >= quiet.from && hour < quiet.to : hour >= quiet.from || hour < quiet.to;
}
