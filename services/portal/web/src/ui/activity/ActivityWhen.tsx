import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/types/activities';
import { formatDay, formatTime, formatWeekdayAndDay, weekdayOf } from '../../shared/format';
import { useLanguage } from '../../shared/labels';

/** “Tiistaisin klo 13.00–15.00”, or the one day; empty until the publisher has told. */
export function useWhenWords() {
  const { t } = useTranslation('activity');
  const language = useLanguage();
  return {
    rhythm({ schedule }: Pick<Activity, 'schedule'>): string {
      if (!schedule?.startsOn || !schedule.startTime || !schedule.endTime) return '';
      const times = t('times', { start: formatTime(schedule.startTime, language), end: formatTime(schedule.endTime, language) });
      const day = isWeekly(schedule.rrule) ? t(`weekly.${weekdayOf(schedule.startsOn)}`) : formatWeekdayAndDay(schedule.startsOn, language);
      return `${day} ${times}`;
    },
    until: ({ schedule }: Pick<Activity, 'schedule'>): string => (schedule && isWeekly(schedule.rrule) && schedule.until ? t('until', { day: formatDay(schedule.until) }) : ''),
    next: ({ nextOccurrence }: Pick<Activity, 'nextOccurrence'>): string => (nextOccurrence ? t('next', { day: formatWeekdayAndDay(nextOccurrence.date, language) }) : ''),
  };
}

const isWeekly = (rrule: string | null): boolean => rrule?.startsWith('FREQ=WEEKLY') === true;
