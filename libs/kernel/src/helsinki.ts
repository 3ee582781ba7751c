const CALENDAR = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Helsinki', year: 'numeric', month: '2-digit', day: '2-digit' });
const HOUR_MS = 60 * 60 * 1000;

/** Asking the calendar takes longer than most of what we do with a day, and a day in Finland begins and ends with an hour: each hour is asked once. */
const days = new Map<number, string>();
/** Two years of hours. */
const MOST_HOURS = 20_000;

/** The calendar day of an instant in Finland, `2026-11-23`: what people mean by a date. */
export function dayInHelsinki(instant: Date): string {
  const hour = Math.floor(instant.getTime() / HOUR_MS);
  const known = days.get(hour);
  if (known !== undefined) return known;
  if (days.size >= MOST_HOURS) days.clear();
  const day = CALENDAR.format(instant);
  days.set(hour, day);
  return day;
}

/**
 * Whether a text is a day that exists, `2026-11-25`, in a century that somebody remembers.
 * @param firstYear of those that make sense
 */
export function isRealDay(value: unknown, firstYear = 1900): value is string {
  if (typeof value !== 'string' || !/^(19|20)\d{2}-\d{2}-\d{2}$/.test(value) || Number(value.slice(0, 4)) < firstYear) return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}

/** A day as letters have it, `3.2.2027`: so it is written in Finnish and in Finland's Swedish, and so its readers of English know it. */
export const writtenDay = (day: string): string => day.split('-').reverse().map(Number).join('.');
