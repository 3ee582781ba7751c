import type { Language } from '@pirtti/kernel';

const LOCALES = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const;
const TIME_ZONE = 'Europe/Helsinki';

const formatter = (language: Language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(LOCALES[language], { timeZone: TIME_ZONE, ...options });

/** A calendar day has no time of its own: noon keeps it the same day everywhere. */
const toDate = (moment: string): Date => new Date(/^\d{4}-\d{2}-\d{2}$/.test(moment) ? `${moment}T12:00:00Z` : moment);

/** 12.5.2026 */
export function formatDay(moment: string): string {
  const parts = formatter('fi', { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(toDate(moment));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('day')}.${part('month')}.${part('year')}`;
}

/** The last day that was begun before an instant: of what held until midnight the day that it ended. */
export const lastDayBefore = (instant: string): string => formatDay(new Date(Date.parse(instant) - 1).toISOString());

/** ti 12.5. */
export function formatWeekdayAndDay(moment: string, language: Language): string {
  const [day, month] = formatDay(moment).split('.');
  return `${formatter(language, { weekday: 'short' }).format(toDate(moment))} ${day}.${month}.`;
}

/** tiistai 12.5. */
export function formatLongWeekdayAndDay(moment: string, language: Language): string {
  const [day, month] = formatDay(moment).split('.');
  return `${formatter(language, { weekday: 'long' }).format(toDate(moment))} ${day}.${month}.`;
}

/** 13.00 in Finnish, 13:00 in English; from `13:00` or an instant. */
export function formatTime(moment: string, language: Language): string {
  const plain = /^\d{2}:\d{2}/.test(moment) ? moment.slice(0, 5) : formatter('en', { hour: '2-digit', minute: '2-digit', hour12: false }).format(toDate(moment));
  return language === 'en' ? plain : plain.replace(':', '.');
}

/** 12.5.2026 klo 13.00 */
export function formatMoment(moment: string, language: Language): string {
  const at = { fi: 'klo', sv: 'kl.', en: 'at' }[language];
  return `${formatDay(moment)} ${at} ${formatTime(moment, language)}`;
}

/** marraskuu 2026; from `2026-11`. */
export const formatMonth = (month: string, language: Language): string => formatter(language, { month: 'long', year: 'numeric' }).format(toDate(`${month}-15`));

/** 226 191 */
export const formatNumber = (value: number, language: Language): string => new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'fi-FI').format(value);

/** The day today where the work is done, 2026-05-12. */
export const today = (now: Date = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: string): number => ((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;
