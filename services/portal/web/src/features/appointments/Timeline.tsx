import { MUNICIPALITIES, ROLES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { AppointmentTimelineEntry } from '../../api/types/partners';
import { formatDay, formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';

/** What has happened: when, who, why and what, the newest first. */
export function Timeline({ entries }: { readonly entries: readonly AppointmentTimelineEntry[] }) {
  const { t } = useTranslation('appointments');
  const { label, text, language } = useLabels();
  const who = ({ role, organisation, onBehalf }: AppointmentTimelineEntry['by']): string =>
    [role ? label(ROLES, role) : '', text(organisation?.names), onBehalf && t('timeline.onBehalf')].filter(Boolean).join(', ');
  const values = (field: string, list: readonly string[]): string =>
    (list.length === 0 ? t('timeline.openEnded') : list.map((value) => (field === 'area' ? label(MUNICIPALITIES, value) : formatDay(value))).join(', '));
  return (
    <ol className="timeline">
      {entries.map((entry, index) => (
        <li key={`${entry.at} ${index}`}>
          <p className="strong">{t(`timeline.what.${entry.what}`)}</p>
          <p className="small soft">{formatMoment(entry.at, language)} · {who(entry.by)}</p>
          {entry.reason && <p>{entry.reason}</p>}
          {entry.corrected.length > 0 && <p className="small">{t('timeline.corrected', { what: entry.corrected.map((field) => t(`fields.${field}`).toLowerCase()).join(', ') })}</p>}
          {entry.changes.length > 0 && (
            <ul className="plain small">
              {entry.changes.map(({ field, before, after }) => (
                <li key={field}>{t(`fields.${field}`)}: {values(field, before)} <span aria-hidden="true">→</span><span className="hidden-visually">{t('timeline.became')}</span> {values(field, after)}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
