import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../api/types/activities';
import { formatLongWeekdayAndDay, formatTime } from '../../shared/format';
import { useLanguage } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';

interface Props {
  readonly activityId: string;
  readonly occurrences: readonly Occurrence[];
}

/** Times that have been: the latest first, each marked or waiting to be. */
export function Occurrences({ activityId, occurrences }: Props) {
  const { t } = useTranslation('running');
  const language = useLanguage();
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
            <AppLink to="/tyo/osallistujat/$id/$paiva" params={{ id: activityId, paiva: occurrence.date }} className={occurrence.attendance ? 'button button--quiet' : 'button'}>
              {t(occurrence.attendance ? 'correct' : 'mark')}<span className="hidden-visually">: {formatLongWeekdayAndDay(occurrence.date, language)}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
