import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/types/partners';
import { formatDay } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';

/** What came of the money, as the association has counted its visitors: for whoever reports the use, and for whoever reads the report. */
export function Visits({ application: { visits, kind, activity } }: { readonly application: GrantApplication }) {
  const { t } = useTranslation('grants');
  const { language } = useLabels();
  if (!visits) return null;
  const number = new Intl.NumberFormat(language);
  const what = kind === 'one-off' && activity ? activity.name : t('visits.everything');
  return (
    <p>
      <span className="strong">{what}: </span>
      {visits.occurrences === 0
        ? t('visits.none', { since: formatDay(visits.since) })
        : `${t('visits.occurrences', { count: visits.occurrences, number: number.format(visits.occurrences) })}, ${t('visits.visits', { count: visits.visits, number: number.format(visits.visits) })} ${t('visits.since', { since: formatDay(visits.since) })}`}
    </p>
  );
}
