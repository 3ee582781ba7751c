import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/types/activities';
import { formatDay, formatTime, formatWeekdayAndDay } from '../../shared/format';
import { useLanguage } from '../../shared/labels';
import { type Rhythm, rhythmOf } from '../../shared/rhythm';

/** “Tiistaisin klo 13.00–15.00”, “Kuukauden toinen keskiviikko”, or the one day; empty until the publisher has told. */
export function useWhenWords() {
  const { t } = useTranslation('activity');
  const language = useLanguage();
  const days = (rhythm: Rhythm, startsOn: string): string => {
    switch (rhythm.kind) {
      case 'once': return formatWeekdayAndDay(startsOn, language);
      case 'weekly': return capital(listed(rhythm.weekdays.map((day) => small(t(`weekly.${day}`))), language));
      case 'biweekly': return rhythm.weekdays.length === 1 ? t(`biweekly.${rhythm.weekdays[0]}`) : t('everyOtherWeek', { days: listed(rhythm.weekdays.map((day) => small(t(`weekly.${day}`))), language) });
      case 'monthly': return t(`monthly.${rhythm.nth}.${rhythm.weekday}`);
      case 'other': return t('repeatedly');
    }
  };
  return {
    rhythm({ schedule }: Pick<Activity, 'schedule'>): string {
      if (!schedule?.startsOn || !schedule.startTime || !schedule.endTime) return '';
      const times = t('times', { start: formatTime(schedule.startTime, language), end: formatTime(schedule.endTime, language) });
      return `${days(rhythmOf(schedule.rrule, schedule.startsOn), schedule.startsOn)} ${times}`;
    },
    until: ({ schedule }: Pick<Activity, 'schedule'>): string => (schedule?.rrule && schedule.until ? t('until', { day: formatDay(schedule.until) }) : ''),
    next: ({ nextOccurrence }: Pick<Activity, 'nextOccurrence'>): string => (nextOccurrence ? t('next', { day: formatWeekdayAndDay(nextOccurrence.startsAt, language) }) : ''),
  };
}

const listed = (words: readonly string[], language: string): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
