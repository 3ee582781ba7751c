import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ComingMeetings } from '../../api/types/activities';
import { formatLongWeekdayAndDay, formatTime } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../Asked';
import { SelectField } from '../Field';

interface Chosen {
  readonly activityId: string;
  readonly date: string;
}

interface Props {
  readonly query: UseQueryResult<ComingMeetings>;
  readonly value: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  readonly problem: (control: string) => string | undefined;
  /** What choosing none means, where one may. */
  readonly none?: string;
}

/** Which activity, and which of its coming meetings. */
export function MeetingFields({ query, value, onChange, problem, none }: Props) {
  const { t } = useTranslation('activity');
  const { text, language } = useLabels();
  return (
    <Asked query={query}>
      {({ items }) => {
        const known = items.filter(({ meetings }) => meetings.length > 0).map(({ id, names, meetings }) => ({ id, name: text(names), meetings })).sort((one, other) => one.name.localeCompare(other.name, language));
        const meetings = known.find(({ id }) => id === value.activityId)?.meetings ?? [];
        if (known.length === 0) return <p className="soft">{t('meeting.none')}</p>;
        return (
          <>
            <SelectField id="activityId" label={t('meeting.activity')} none={none ?? t('meeting.choose')} value={value.activityId} onChange={(activityId) => onChange({ activityId, date: '' })} options={known.map(({ id, name }) => ({ value: id, label: name }))} problem={problem('activityId')} />
            {value.activityId && (
              <SelectField
                id="date" label={t('meeting.when')} none={t('meeting.choose')} value={value.date} onChange={(date) => onChange({ ...value, date })} problem={problem('date')}
                options={meetings.map(({ date, startsAt, endsAt }) => ({ value: date, label: `${formatLongWeekdayAndDay(startsAt, language)} ${formatTime(startsAt, language)}–${formatTime(endsAt, language)}` }))}
              />
            )}
          </>
        );
      }}
    </Asked>
  );
}
