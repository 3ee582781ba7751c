import { dayInHelsinki, type Language } from '@pirtti/kernel';
import type { Happening } from './happening.js';
import { hours, timeOfDay } from './words.js';

const EACH_WEEK: Readonly<Record<Language, readonly string[]>> = {
  fi: ['maanantaisin', 'tiistaisin', 'keskiviikkoisin', 'torstaisin', 'perjantaisin', 'lauantaisin', 'sunnuntaisin'],
  sv: ['måndagar', 'tisdagar', 'onsdagar', 'torsdagar', 'fredagar', 'lördagar', 'söndagar'],
  en: ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
};
const EVERY_OTHER: Readonly<Record<Language, readonly string[]>> = {
  fi: ['joka toinen maanantai', 'joka toinen tiistai', 'joka toinen keskiviikko', 'joka toinen torstai', 'joka toinen perjantai', 'joka toinen lauantai', 'joka toinen sunnuntai'],
  sv: ['varannan måndag', 'varannan tisdag', 'varannan onsdag', 'varannan torsdag', 'varannan fredag', 'varannan lördag', 'varannan söndag'],
  en: ['every other Monday', 'every other Tuesday', 'every other Wednesday', 'every other Thursday', 'every other Friday', 'every other Saturday', 'every other Sunday'],
};

const DAY_MS = 24 * 60 * 60 * 1000;
/** Fewer prove no rhythm. */
const FEWEST = 3;

/**
 * "keskiviikkoisin klo 13–15", where the coming occurrences really are so, as they were planned; undefined where they are not. What
 * was moved or cancelled once does not change the habit.
 */
export function rhythmOf(coming: readonly Happening[], language: Language): string | undefined {
  const [first] = coming;
  if (!first || coming.length < FEWEST) return undefined;
  const planned = coming.map(({ date, planned: span, startsAt, endsAt }) => ({ date, span: span ?? { startsAt, endsAt } }));
  const gaps = new Set(planned.slice(1).map(({ date }, index) => (Date.parse(date) - Date.parse(planned[index]!.date)) / DAY_MS));
  const times = new Set(planned.map(({ span }) => `${timeOfDay(span.startsAt, 'en')} ${span.endsAt ? timeOfDay(span.endsAt, 'en') : ''}`));
  if (times.size > 1 || gaps.size > 1) return undefined;
  const list = gaps.has(7) ? EACH_WEEK : gaps.has(14) ? EVERY_OTHER : undefined;
  const weekday = (new Date(`${planned[0]!.date}T12:00:00Z`).getUTCDay() + 6) % 7;
  return list && `${list[language][weekday]!} ${hours(planned[0]!.span, language)}`;
}

/** The day on which it is, which is another than the planned one where it was moved. */
export const dayOf = ({ startsAt }: Happening): string => dayInHelsinki(startsAt);
