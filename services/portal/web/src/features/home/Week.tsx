import { MUNICIPALITIES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/types/activities';
import { addDays, formatLongWeekdayAndDay, formatTime, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { ActivityTags } from '../../ui/activity/ActivityTags';
import { AppLink } from '../../ui/AppLink';
import { EmptyState } from '../../ui/EmptyState';
import { thisWeek } from './this-week';

/** Today and the days after it, like a page of a wall calendar. */
export function Week({ activities, place }: { readonly activities: readonly Activity[]; readonly place: string }) {
  const { t } = useTranslation('home');
  const { label, language } = useLabels();
  const now = today();
  const days = thisWeek(activities, now);
  const where = place ? t('weekIn', { place: label(MUNICIPALITIES, place) }) : t('week');
  const dayName = (date: string) => {
    const name = formatLongWeekdayAndDay(date, language);
    if (date === now) return t('today', { day: name });
    return date === addDays(now, 1) ? t('tomorrow', { day: name }) : name;
  };
  if (days.length === 0) {
    return <EmptyState title={t('quietTitle')} text={t('quietText')} action={<AppLink to="/toiminta" search={place ? { kunta: place } : {}} className="button button--quiet">{t('all')}</AppLink>} />;
  }
  return (
    <section className="stack" aria-labelledby="viikko">
      <h2 id="viikko">{where}</h2>
      {days.map((day) => (
        <div key={day.date} className="week-day">
          <h3 className={day.date === now ? 'week-day__name week-day__name--now' : 'week-day__name'}>{dayName(day.date)}</h3>
          <ul className="week-day__list">
            {day.activities.map((activity) => <li key={activity.id}><Entry activity={activity} /></li>)}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Entry({ activity }: { readonly activity: Activity }) {
  const { text, label, language } = useLabels();
  return (
    <div className="week-entry">
      <span className="week-entry__time">{activity.nextOccurrence && formatTime(activity.nextOccurrence.startsAt, language)}</span>
      <div className="stack stack--tight">
        <div>
          <AppLink to="/toiminta/$id" params={{ id: activity.id }} className="week-entry__name">{text(activity.names)}</AppLink>
          <div className="soft">{[text(activity.place?.names), activity.place && label(MUNICIPALITIES, activity.place.municipalityCode)].filter(Boolean).join(', ')}</div>
        </div>
        <ActivityTags activity={activity} />
      </div>
    </div>
  );
}
