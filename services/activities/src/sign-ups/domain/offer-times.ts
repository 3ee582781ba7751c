import { Temporal } from 'temporal-polyfill';

/** How long somebody may think about an offer. */
export interface OfferTimes {
  /** At most so long. */
  readonly hours: number;
  /** Hours in Finland during which nobody's telephone rings: an offer made then begins to run in the morning. */
  readonly quiet: { readonly from: number; readonly to: number } | undefined;
}

const HOUR_MS = 60 * 60 * 1000;
/** Less is no time to answer in, unless it begins before that. */
const LEAST_MS = HOUR_MS / 2;

/**
 * When an offer ends that is made now. Where it begins soon, half of the time that is left: the other half is for the next in line.
 * Never later than the beginning itself.
 */
export function expiryOf(at: Date, startsAt: Date | null, { hours, quiet }: OfferTimes): Date {
  const from = morningAfter(at, quiet).getTime();
  if (startsAt === null) return new Date(from + hours * HOUR_MS);
  const left = startsAt.getTime() - from;
  const thought = Math.min(hours * HOUR_MS, Math.max(LEAST_MS, left / 2));
  return new Date(Math.min(from + thought, startsAt.getTime()));
}

/** The instant itself by day; the end of the quiet hours by night. */
function morningAfter(at: Date, quiet: OfferTimes['quiet']): Date {
  if (!quiet) return at;
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/Helsinki');
  const isQuiet = quiet.from <= quiet.to ? local.hour >= quiet.from && local.hour < quiet.to : local.hour >= quiet.from || local.hour < quiet.to;
  if (!isQuiet) return at;
  const day = local.hour >= quiet.to ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate();
  return new Date(day.toPlainDateTime({ hour: quiet.to }).toZonedDateTime('Europe/Helsinki').epochMilliseconds);
}
