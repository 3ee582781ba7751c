import { ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkEntry } from '../../api/types/partners';
import { formatDay, formatMoment } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Pager } from '../../ui/Pager';
import { networkTimeline } from './api/networks';
import { PAGE_SIZE } from './networks-view';
import { useSpan } from './use-span';

/** What happened to the network and to those who belong to it, newest first: when, who, what and why. */
export function NetworkTimeline({ id }: { readonly id: string }) {
  const { t } = useTranslation('networks');
  const { label, text, language } = useLabels();
  const [page, setPage] = useState(1);
  const days = useDays();
  return (
    <section className="stack" aria-labelledby="aikajana">
      <h2 id="aikajana" tabIndex={-1}>{t('timeline')}</h2>
      <Asked query={useQuery(networkTimeline(id, page))}>
        {({ items, total }) => (
          <>
            <ol className="timeline">
              {items.map((entry, index) => (
                <li key={`${entry.at}${index}`}>
                  <p className="strong">{t(`what.${entry.what}`)}{entry.member && `: ${text(entry.member.names)}`}</p>
                  <p className="small soft">{formatMoment(entry.at, language)} · {[label(ROLES, entry.role), text(entry.organisation?.names)].filter(Boolean).join(', ')}</p>
                  {entry.changed.length > 0 && <p>{t('changed', { fields: entry.changed.map((field) => t(`field.${field}`)).join(', ') })}</p>}
                  {days(entry) && <p>{days(entry)}</p>}
                  {entry.reason && <p>{entry.reason}</p>}
                </li>
              ))}
            </ol>
            <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={setPage} />
          </>
        )}
      </Asked>
    </section>
  );
}

/** The days that a line is about; what never began has none. */
function useDays(): (entry: NetworkEntry) => string | undefined {
  const { t } = useTranslation('networks');
  const span = useSpan();
  return ({ startsOn, endsOn }) => {
    if (startsOn && endsOn && endsOn < startsOn) return t('neverBegan');
    if (startsOn) return span(startsOn, endsOn);
    return endsOn ? t('lastDayWas', { day: formatDay(endsOn) }) : undefined;
  };
}
