import { HOLIDAY_RULE_CODES, HOLIDAY_RULES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { addDays, weekdayOf } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { isLastOfItsKind, nthOf } from '../../shared/rhythm';
import { type Choice, ChooseMany, ChooseOne } from '../../ui/Choices';
import { TextField } from '../../ui/Field';
import type { FormValues } from './form-values';
import { NextDates } from './NextDates';
import { Part } from './Part';
import type { PartProps } from './PublishingForm';

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
/** As long as most groups meet. */
const USUAL_HOURS = 2;

/** When: the rhythm in words, the first day and the hours; the rest is one press away. */
export function WhenFields({ values, change, problem }: PartProps) {
  const { t } = useTranslation('publishing');
  const { label } = useLabels();
  const { rhythm, startsOn, startTime, endTime, weekdays, lastOfMonth } = values;
  const isWeeks = rhythm === 'weekly' || rhythm === 'biweekly';
  const recurs = rhythm !== 'once';
  const rhythms: Choice<FormValues['rhythm']>[] = [
    { value: 'weekly', label: t('weekly') }, { value: 'biweekly', label: t('biweekly') }, { value: 'monthly', label: t('monthly') }, { value: 'once', label: t('once') },
    ...(rhythm === 'other' || values.rule ? [{ value: 'other' as const, label: t('otherRhythm'), hint: values.rule }] : []),
  ];
  const beginAt = (time: string) => change({ startTime: time, ...((!endTime || endTime <= time) && { endTime: hoursLater(time) }) });
  const chosen = weekdays.length > 0 ? weekdays : startsOn ? [weekdayOf(startsOn)] : [];
  return (
    <Part number={3} title={t('when')}>
      <ChooseOne<FormValues['rhythm']> id="schedule.rrule" label={t('recurrence')} value={rhythm} onChange={(next) => change({ rhythm: next, weekdays: [] })} choices={rhythms} problem={problem('schedule.rrule')} />
      <div className="publishing__times">
        <TextField id="schedule.startsOn" type="date" label={recurs ? t('firstDay') : t('day')} value={startsOn} onChange={(day) => change({ startsOn: day, weekdays: weekdays.length > 1 ? weekdays : [], lastOfMonth: false })} problem={problem('schedule.startsOn')} />
        <TextField id="schedule.startTime" type="time" label={t('startTime')} value={startTime} onChange={beginAt} problem={problem('schedule.startTime')} />
        <TextField id="schedule.endTime" type="time" label={t('endTime')} value={endTime} onChange={(time) => change({ endTime: time })} problem={problem('schedule.endTime')} />
      </div>
      {rhythm === 'monthly' && startsOn && (isLastOfItsKind(startsOn) && nthOf(startsOn) !== -1
        ? <ChooseOne label={t('whichOfMonth')} value={lastOfMonth ? 'last' : 'nth'} onChange={(which) => change({ lastOfMonth: which === 'last' })} choices={[{ value: 'nth', label: t(`activity:monthly.${nthOf(startsOn)}.${weekdayOf(startsOn)}`) }, { value: 'last', label: t(`activity:monthly.-1.${weekdayOf(startsOn)}`) }]} />
        : <p>{t(`activity:monthly.${nthOf(startsOn)}.${weekdayOf(startsOn)}`)}</p>)}
      <NextDates values={values} change={change} />
      <details className="disclosure" open={values.until !== '' || weekdays.length > 1 ? true : undefined}>
        <summary>{t('moreOfWhen')}</summary>
        <div className="stack">
          {isWeeks && (
            <ChooseMany
              label={t('onWeekdays')} values={WEEKDAYS.filter((day) => chosen.includes(Number(day)))} onChange={(days) => days.length > 0 && change({ weekdays: days.map(Number).sort() })}
              choices={WEEKDAYS.map((day) => ({ value: day, label: t(`activities:weekday.${day}`) }))}
            />
          )}
          {recurs && <TextField id="schedule.until" type="date" label={t('until')} optional hint={t('untilHint')} min={startsOn} value={values.until} onChange={(until) => change({ until })} problem={problem('schedule.until')} />}
          {recurs && <ChooseOne id="schedule.holidays" label={t('holidays')} value={values.holidays} onChange={(holidays) => change({ holidays })} column choices={HOLIDAY_RULE_CODES.map((value) => ({ value, label: label(HOLIDAY_RULES, value) }))} />}
          <ExtraDay values={values} change={change} />
        </div>
      </details>
    </Part>
  );
}

/** A day besides those of the rhythm: told by choosing it. */
function ExtraDay({ values: { extraDates, startsOn }, change }: Pick<PartProps, 'values' | 'change'>) {
  const { t } = useTranslation('publishing');
  return (
    <TextField
      id="schedule.extraDates" type="date" label={t('extraDay')} hint={t('extraDayHint')} optional min={startsOn && addDays(startsOn, 1)} value=""
      onChange={(day) => day > startsOn && !extraDates.includes(day) && change({ extraDates: [...extraDates, day].sort() })}
    />
  );
}

function hoursLater(time: string): string {
  const hour = Number(time.slice(0, 2)) + USUAL_HOURS;
  return time.length < 5 || hour > 23 ? '' : `${String(hour).padStart(2, '0')}${time.slice(2, 5)}`;
}
