import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatLongWeekdayAndDay } from '../../shared/format';
import { useLanguage } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { comingMeetings } from './api/rides';

const MOST = 4;

/** The coming meetings of an activity, each with its rides. */
export function ComingRides({ activityId }: { readonly activityId: string }) {
  const { t } = useTranslation('rides');
  const language = useLanguage();
  const asked = useQuery(comingMeetings(activityId));
  return (
    <section className="stack stack--tight" aria-labelledby="kyydit-tuleviin">
      <h2 id="kyydit-tuleviin">{t('comingMeetings')}</h2>
      <p className="soft">{t('comingText')}</p>
      <Asked query={asked}>
        {({ items }) => {
          const coming = items.filter(({ startsAt, status }) => status !== 'cancelled' && Date.parse(startsAt) > Date.now()).slice(0, MOST);
          if (coming.length === 0) return <p className="soft">{t('noneComing')}</p>;
          return <ul className="rows">{coming.map(({ date, startsAt }) => (
          <li key={date}>
            <div className="rows__main"><AppLink to="/tyo/kyydit/$id/$date" params={{ id: activityId, date }}>{t('open')}: {formatLongWeekdayAndDay(startsAt, language)}</AppLink></div>
          </li>
          ))}</ul>;
        }}
      </Asked>
    </section>
  );
}
