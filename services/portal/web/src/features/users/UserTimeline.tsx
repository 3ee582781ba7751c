import { ROLES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { MemberRecord } from '../../api/types/partners';
import { formatDay, formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { useUserWords } from './use-user-words';

/** What has been done to somebody's rights: when, who, why and what, the newest first. */
export function UserTimeline({ entries }: { readonly entries: MemberRecord['timeline'] }) {
  const { t } = useTranslation('users');
  const { label, text, language } = useLabels();
  const { name } = useUserWords();
  const words = (field: string, values: readonly string[]): string => {
    if (values.length === 0) return t('timeline.nothing');
    return values.map((value) => (field === 'roles' ? label(ROLES, value) : field === 'name' ? value : formatDay(value))).join(', ');
  };
  return (
    <ol className="timeline">
      {entries.map((entry, index) => (
        <li key={`${entry.at}${index}`}>
          <p className="strong">{t(`timeline.${entry.what}`)}</p>
          <p className="small soft">{formatMoment(entry.at, language)} · {entry.by ? name(entry.by) : entry.byOrganisation ? text(entry.byOrganisation.names) : t('timeline.installation')}</p>
          {entry.reason && <p>{entry.reason}</p>}
          {entry.changes.map(({ field, before, after }) => (
            <p key={field} className="small">{t(`fields.${field}`)}: {words(field, before)} <span aria-hidden="true">→</span><span className="hidden-visually">{t('timeline.became')}</span> {words(field, after)}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}
