import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/types/activities';
import { formatLongWeekdayAndDay, formatTime } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { comingTimes } from './api/coming';

/** The next times as they are: what is off stands there as off, what is moved says from when. */
export function ComingTimes({ activity: { id } }: { readonly activity: Activity }) {
  const { t } = useTranslation('activities');
  const { language, text } = useLabels();
  const items = useQuery(comingTimes(id)).data?.items ?? [];
  if (items.length < 2 && items.every(({ status }) => status === 'scheduled')) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="tulevat">
      <h2 id="tulevat">{t('coming')}</h2>
      <ul className="rows">
        {items.map(({ date, startsAt, endsAt, status, note }) => (
          <li key={date}>
            <span className="rows__main">
              <span className={status === 'cancelled' ? 'activity__off' : ''}>{formatLongWeekdayAndDay(startsAt, language)} {t('activity:times', { start: formatTime(startsAt, language), end: formatTime(endsAt, language) })}</span>
              {note && <span className="small">{text(note)}</span>}
            </span>
            {status !== 'scheduled' && <span className="tag tag--plain">{status === 'cancelled' ? t('off') : t('movedFrom', { day: formatLongWeekdayAndDay(date, language) })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
