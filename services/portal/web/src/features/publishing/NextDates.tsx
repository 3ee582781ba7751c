import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatLongWeekdayAndDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { nextDates } from './api/publishing';
import { scheduleOf } from './form-body';
import type { PartProps } from './PublishingForm';

/** The next ten times as they come of what is said so far; each can be left out, and what was left out or added be taken back. */
export function NextDates({ values, change }: Pick<PartProps, 'values' | 'change'>) {
  const { t } = useTranslation('publishing');
  const { language } = useLabels();
  const schedule = scheduleOf(values);
  const asked = useQuery({ ...nextDates(schedule), enabled: schedule !== undefined && schedule.endTime > schedule.startTime });
  const { exceptDates, extraDates } = values;
  if (!schedule || (schedule.rrule === null && extraDates.length === 0)) return null;
  const day = (date: string) => formatLongWeekdayAndDay(date, language);
  const leaveOut = (date: string) => (extraDates.includes(date) ? change({ extraDates: extraDates.filter((one) => one !== date) }) : change({ exceptDates: [...exceptDates, date].sort() }));
  return (
    <details className="disclosure">
      <summary>{t('nextDates', { count: asked.data?.items.length ?? 0 })}</summary>
      <div className="stack">
        <ul className="rows">
          {asked.data?.items.map(({ date, startsAt, status }) => (
            <li key={date}>
              <span className="rows__main">{day(startsAt)}{extraDates.includes(date) && <span className="small soft">{t('extra')}</span>}{status === 'moved' && <span className="small soft">{t('movedByHoliday', { day: day(date) })}</span>}</span>
              {date !== values.startsOn && <Button look="bare" onClick={() => leaveOut(date)}>{t('leaveOut')}<span className="hidden-visually">: {day(date)}</span></Button>}
            </li>
          ))}
        </ul>
        {exceptDates.length > 0 && (
          <div className="stack stack--tight">
            <p className="strong">{t('leftOut')}</p>
            <ul className="rows">
              {exceptDates.map((date) => (
                <li key={date}><span className="rows__main">{day(date)}</span><Button look="bare" onClick={() => change({ exceptDates: exceptDates.filter((one) => one !== date) })}>{t('takeBack')}<span className="hidden-visually">: {day(date)}</span></Button></li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  );
}
