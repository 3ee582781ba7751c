import { DECLINE_REASONS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { Referral } from '../../api/types/referrals';
import { formatDay, formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';

/** What happened, newest first: when, who, what, in words. */
export function Timeline({ entries }: { readonly entries: Referral['timeline'] }) {
  const { t } = useTranslation('referrals');
  const { label, language } = useLabels();
  const detail = ({ at, details }: Referral['timeline'][number]): string => {
    const said: string[] = [];
    // When it was written down at once, one moment is enough.
    if (typeof details?.['happenedAt'] === 'string' && details['happenedAt'].slice(0, 16) !== at.slice(0, 16)) said.push(formatMoment(details['happenedAt'], language));
    if (typeof details?.['occurredOn'] === 'string' && formatDay(details['occurredOn']) !== formatDay(at)) said.push(formatDay(details['occurredOn']));
    if (typeof details?.['startsOn'] === 'string') said.push(t('placement.starts', { day: formatDay(details['startsOn']) }));
    if (typeof details?.['channel'] === 'string') said.push(t(`channel.${details['channel']}`));
    if (typeof details?.['reason'] === 'string') said.push(label(DECLINE_REASONS, details['reason']));
    if (typeof details?.['note'] === 'string') said.push(details['note']);
    return said.join(' · ');
  };
  return (
    <ol className="timeline">
      {[...entries].reverse().map((entry, index) => (
        <li key={`${entry.at}${entry.what}${index}`}>
          <p className="strong">{t(`happened.${entry.what}`, { defaultValue: entry.what })}</p>
          <p className="small soft">{formatMoment(entry.at, language)} · {t(`by.${entry.by}`)}</p>
          {detail(entry) && <p>{detail(entry)}</p>}
        </li>
      ))}
    </ol>
  );
}
