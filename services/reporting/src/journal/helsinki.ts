const CALENDAR = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit' });
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Asking the calendar takes longer than all the rest of a fold, and a day in Finland begins and ends with an hour: each hour is asked once. */
const days = new Map<number, string>();
/** Two years of hours. */
const MOST_HOURS = 20_000;

/** The calendar day of an instant in Finland, `2026-11-23`. */
export function dayInHelsinki(instant: Date): string {
  const hour = Math.floor(instant.getTime() / HOUR_MS);
  const known = days.get(hour);
  if (known !== undefined) return known;
  if (days.size >= MOST_HOURS) days.clear();
  const day = CALENDAR.format(instant);
  days.set(hour, day);
  return day;
}

/** The calendar year of an instant in Finland: a referral sent at 23.30 on New Year's Eve belongs to the old year. */
export const yearInHelsinki = (instant: Date): number => Number(dayInHelsinki(instant).slice(0, 4));

/** Whole calendar days between two instants, as people count them: the same day is 0, the next one 1. */
export const daysBetween = (from: Date, to: Date): number => Math.round((Date.parse(dayInHelsinki(to)) - Date.parse(dayInHelsinki(from))) / DAY_MS);
