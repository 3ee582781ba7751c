import { useTranslation } from 'react-i18next';
import type { ActivityImportPreview } from '../../api/types/activities';

const ORDER = ['added', 'changed', 'same', 'past', 'refused', 'gone'] as const;

/** How many of each, before any row is read. */
export function Counts({ counts }: Pick<ActivityImportPreview, 'counts'>) {
  const { t } = useTranslation('bringing');
  return (
    <dl className="activity-imports__counts">
      {ORDER.filter((name) => counts[name] > 0 || name === 'added').map((name) => <div key={name}><dt>{t(`counts.${name}`)}</dt><dd>{counts[name]}</dd></div>)}
    </dl>
  );
}
