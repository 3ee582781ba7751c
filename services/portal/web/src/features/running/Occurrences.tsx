import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Occurrence, Placement } from '../../api/types/activities';
import { formatLongWeekdayAndDay, formatTime } from '../../shared/format';
import { useLanguage } from '../../shared/labels';
import { Button } from '../../ui/Button';
import { AttendanceForm } from './AttendanceForm';

interface Props {
  readonly activityId: string;
  readonly occurrences: readonly Occurrence[];
  readonly placements: readonly Placement[];
}

/** Times that have been: the latest first, each marked or waiting to be. */
export function Occurrences({ activityId, occurrences, placements }: Props) {
  const { t } = useTranslation('running');
  const language = useLanguage();
  const [open, setOpen] = useState<string>();
  const latestFirst = [...occurrences].sort((a, b) => b.date.localeCompare(a.date));
  return (
    <section className="stack stack--tight" aria-labelledby="kerrat">
      <h2 id="kerrat">{t('attendance')}</h2>
      {latestFirst.length === 0 && <p className="soft">{t('noTimes')}</p>}
      <ul className="rows">
        {latestFirst.map((occurrence) => (
          <li key={occurrence.date}>
            <div className="rows__main">
              <span className="strong occurrence__day">{formatLongWeekdayAndDay(occurrence.date, language)}</span>
              <span className="soft">
                {t('times', { start: formatTime(occurrence.startsAt, language), end: formatTime(occurrence.endsAt, language) })} · {occurrence.attendance ? t('marked', { count: occurrence.attendance.visits }) : t('unmarked')}
              </span>
            </div>
            {open !== occurrence.date && (
              <Button look={occurrence.attendance ? 'quiet' : 'main'} onClick={() => setOpen(occurrence.date)} label={`${t(occurrence.attendance ? 'correct' : 'mark')}: ${formatLongWeekdayAndDay(occurrence.date, language)}`}>
                {t(occurrence.attendance ? 'correct' : 'mark')}
              </Button>
            )}
            {open === occurrence.date && <AttendanceForm activityId={activityId} occurrence={occurrence} placements={placements} onDone={() => setOpen(undefined)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
