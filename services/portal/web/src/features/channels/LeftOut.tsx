import type { Language } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { Told } from '../../api/types/activities';
import { formatWeekdayAndDay } from '../../shared/format';
import { useLanguage } from '../../shared/labels';

/** What there was no room for, by name: whoever sends the text decides whether that will do. */
export function LeftOut({ items, language: written }: { readonly items: readonly Told[]; readonly language: Language }) {
  const { t } = useTranslation('channels');
  const language = useLanguage();
  if (items.length === 0) return null;
  return (
    <div className="notice">
      <h3>{t('leftOut', { count: items.length })}</h3>
      <ul>{items.map(({ activityId, name, day }) => <li key={`${activityId}${day}`}>{formatWeekdayAndDay(day, language)} <span lang={written}>{name}</span></li>)}</ul>
    </div>
  );
}
