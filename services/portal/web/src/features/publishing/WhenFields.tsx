import { useTranslation } from 'react-i18next';
import { ChooseOne } from '../../ui/Choices';
import { TextField } from '../../ui/Field';
import { Part } from './Part';
import type { PartProps } from './PublishingForm';

export function WhenFields({ values, change, problem }: PartProps) {
  const { t } = useTranslation('publishing');
  return (
    <Part number={3} title={t('when')}>
      <ChooseOne
        id="schedule.recurrence" label={t('recurrence')} value={values.recurrence} onChange={(recurrence) => change({ recurrence })}
        choices={[{ value: 'weekly', label: t('weekly') }, { value: 'none', label: t('once') }]}
      />
      <div className="publishing__times">
        <TextField id="schedule.startsOn" type="date" label={values.recurrence === 'weekly' ? t('firstDay') : t('day')} value={values.startsOn} onChange={(startsOn) => change({ startsOn })} problem={problem('schedule.startsOn')} />
        <TextField id="schedule.startTime" type="time" label={t('startTime')} value={values.startTime} onChange={(startTime) => change({ startTime })} problem={problem('schedule.startTime')} />
        <TextField id="schedule.endTime" type="time" label={t('endTime')} value={values.endTime} onChange={(endTime) => change({ endTime })} problem={problem('schedule.endTime')} />
      </div>
      {values.recurrence === 'weekly' && (
        <TextField id="schedule.until" type="date" label={t('until')} optional hint={t('untilHint')} min={values.startsOn} value={values.until} onChange={(until) => change({ until })} problem={problem('schedule.until')} />
      )}
    </Part>
  );
}
