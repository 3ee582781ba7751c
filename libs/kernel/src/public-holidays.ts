import easter from 'date-easter';

/** New Year, Epiphany, 1 May, Independence Day, Christmas Eve, Christmas and St Stephen's Day. */
const FIXED = ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'] as const;
/** Good Friday, Easter, Easter Monday, Ascension Day and Whit Sunday, in days from Easter. */
const FROM_EASTER = [-2, 0, 1, 39, 49] as const;
const DAY_MS = 24 * 60 * 60 * 1000;
const SATURDAY = 6;

/** Years that have been asked of, with their days: asking is what listing occurrences does most. */
const years = new Map<number, ReadonlySet<string>>();

/**
 * Whether Finland rests on a day: church feasts (Church Act 652/2023 ch. 1), Independence Day (388/1937), 1 May (272/1944),
 * and the eves of Christmas and Midsummer, on which nobody is at work either.
 * @param day `2026-12-06`
 */
export function isPublicHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const known = years.get(year) ?? holidaysOf(year);
  years.set(year, known);
  return known.has(day);
}

/** The day itself, or the first one after it on which offices are open: on no other does a time run out (Act 150/1930 § 5). */
export function firstWorkingDayFrom(day: string): string {
  let at = Date.parse(day);
  while (isWeekend(at) || isPublicHoliday(written(at))) at += DAY_MS;
  return written(at);
}

function holidaysOf(year: number): ReadonlySet<string> {
  const { month, day } = easter.gregorianEaster(year);
  const sunday = Date.UTC(year, month - 1, day);
  const midsummer = saturdayFrom(year, 6, 20);
  return new Set([
    ...FIXED.map((date) => `${year}-${date}`),
    ...[...FROM_EASTER.map((days) => sunday + days * DAY_MS), midsummer - DAY_MS, midsummer, saturdayFrom(year, 10, 31)].map(written),
  ]);
}

/** Midsummer and All Saints' Day are the first Saturday from a day on. */
function saturdayFrom(year: number, month: number, day: number): number {
  const first = Date.UTC(year, month - 1, day);
  return first + ((SATURDAY - new Date(first).getUTCDay() + 7) % 7) * DAY_MS;
}

const isWeekend = (at: number): boolean => [0, SATURDAY].includes(new Date(at).getUTCDay());
const written = (at: number): string => new Date(at).toISOString().slice(0, 10);
