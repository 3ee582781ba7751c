import { ACCESSIBILITY_PROFILE_CODES, ACCESSIBILITY_PROFILES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import { IconInfo, IconMapLocation } from 'suomifi-ui-components';
import type { FoundActivity as Found } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { ActivityCard } from '../../ui/activity/ActivityCard';

/** One that was found: beside what every card tells, how far it is, whom the place is fit for, and why it is here. */
export function FoundActivity({ activity }: { readonly activity: Found }) {
  const { t } = useTranslation('activities');
  const { label } = useLabels();
  const told = (answer: 'yes' | 'no') => ACCESSIBILITY_PROFILE_CODES.filter((code) => activity.accessibility[code] === answer).map((code) => label(ACCESSIBILITY_PROFILES, code).toLowerCase()).join(', ');
  const [fits, unfit] = [told('yes'), told('no')];
  const access = [fits && t('fitFor', { profiles: fits }), unfit && t('notFitFor', { profiles: unfit })].filter(Boolean).join(' ') || t('accessibilityUntold');
  return (
    <ActivityCard activity={activity} heading="h3">
      {activity.distanceKm !== undefined && <p className="fact"><IconMapLocation aria-hidden="true" /><span>{activity.distanceKm < 1 ? t('underKilometre') : t('distance', { count: activity.distanceKm })}</span></p>}
      {activity.place?.kind !== 'online' && <p className="small soft">{access}</p>}
      {activity.why.length > 0 && (
        <p className="fact small soft"><IconInfo aria-hidden="true" /><span>{t('why')} {activity.why.map((reason) => t(`how.${reason.how}`, { word: reason.word, by: reason.by, where: t(`in.${reason.in}`) })).join('; ')}</span></p>
      )}
    </ActivityCard>
  );
}
