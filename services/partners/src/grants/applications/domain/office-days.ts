import { Temporal } from 'temporal-polyfill';

/** Sunday of Easter, by the Gregorian computus of Meeus. */
function easterOf(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}

const FIXED = ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'];
/** Good Friday, Easter Monday and Ascension Day; the other movable feasts are at weekends. */
const FROM_EASTER = [-2, 1, 39];

const isMidsummerEve = ({ dayOfWeek, month, day }: Temporal.PlainDate): boolean => dayOfWeek === 5 && month === 6 && day >= 19 && day <= 25;

/** Days on which no time runs out (Act 150/1930 § 5): weekends, feasts, Independence Day, 1 May, Christmas Eve and Midsummer Eve. */
function isOffDay(date: Temporal.PlainDate): boolean {
  const easter = easterOf(date.year);
  return date.dayOfWeek > 5 || FIXED.includes(date.toString().slice(5)) || isMidsummerEve(date) || FROM_EASTER.some((days) => easter.add({ days }).equals(date));
}

/** The day itself, or the first working day after it. */
export function nextOfficeDay(day: string): string {
  let date = Temporal.PlainDate.from(day);
  while (isOffDay(date)) date = date.add({ days: 1 });
  return date.toString();
}
