import easter from 'date-easter';
import { Temporal } from 'temporal-polyfill';

/** New Year, Epiphany, 1 May, Independence Day, Christmas Eve, Christmas and St Stephen's Day. */
const FIXED: ReadonlySet<string> = new Set(['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26']);
/** Good Friday, Easter, Easter Monday, Ascension Day and Whit Sunday, in days from Easter. */
const FROM_EASTER = [-2, 0, 1, 39, 49] as const;

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

function holidaysOf(year: number): ReadonlySet<string> {
  const { month, day } = easter.gregorianEaster(year);
  const sunday = Temporal.PlainDate.from({ year, month, day });
  const midsummer = saturdayFrom(year, 6, 20);
  return new Set([
    ...[...FIXED].map((date) => `${year}-${date}`),
    ...FROM_EASTER.map((days) => sunday.add({ days }).toString()),
    midsummer.subtract({ days: 1 }).toString(), midsummer.toString(), saturdayFrom(year, 10, 31).toString(),
  ]);
}

/** Midsummer and All Saints' Day are the first Saturday from a day on. */
function saturdayFrom(year: number, month: number, day: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day });
  return first.add({ days: (6 - first.dayOfWeek + 7) % 7 });
}
