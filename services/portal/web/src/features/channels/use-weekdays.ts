import { useLanguage } from '../../shared/labels';

const MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY_MS = 24 * 60 * 60 * 1000;

/** The weekdays by their names, Monday first. */
export function useWeekdays(): readonly string[] {
  const language = useLanguage();
  const names = new Intl.DateTimeFormat({ fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[language], { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, index) => names.format(MONDAY + index * DAY_MS));
}
