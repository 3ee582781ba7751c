import { ACTIVITY_KINDS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';

/** What helps a person to decide, in a few words: never more than what the publisher has told. */
export function ActivityTags({ activity }: { readonly activity: Pick<Activity, 'kind' | 'price' | 'transport' | 'lowThreshold' | 'seatsLeft'> }) {
  const { t } = useTranslation('activity');
  const { label } = useLabels();
  return (
    <ul className="tags">
      <li className="tag tag--plain">{label(ACTIVITY_KINDS, activity.kind)}</li>
      {activity.price?.free && <li className="tag tag--good">{t('free')}</li>}
      {activity.transport.length > 0 && <li className="tag tag--blue">{t('withTransport')}</li>}
      {activity.lowThreshold.length > 0 && <li className="tag">{t('lowThreshold')}</li>}
      {activity.seatsLeft === 0 && <li className="tag tag--plain">{t('full')}</li>}
    </ul>
  );
}
