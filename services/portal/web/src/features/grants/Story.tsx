import { ROLES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { GrantStory, NamedOrganisation } from '../../api/types/partners';
import { formatDay, formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { formatMoney } from './money';

/** What happened, newest first: when, who as a role, what and why. */
export function Story({ entries, organisations }: { readonly entries: readonly GrantStory[]; readonly organisations: readonly NamedOrganisation[] }) {
  const { t } = useTranslation('grants');
  const { label, language, text } = useLabels();
  const who = (id: string): string => text(organisations.find((one) => one.id === id)?.names);
  return (
    <ol className="timeline">
      {[...entries].reverse().map((entry, index) => (
        <li key={`${entry.at}${entry.what}${index}`}>
          <p className="strong">{t(`what.${entry.what}`)}{entry.cents !== null && `: ${formatMoney(entry.cents, language)}`}</p>
          <p className="small soft">{formatMoment(entry.at, language)} · {label(ROLES, entry.by.role)}{who(entry.by.organisationId) && `, ${who(entry.by.organisationId)}`}</p>
          {entry.text && <p className="grants__words">{entry.text}</p>}
          {entry.dueOn && <p>{t('answerBy', { day: formatDay(entry.dueOn) })}</p>}
        </li>
      ))}
    </ol>
  );
}
