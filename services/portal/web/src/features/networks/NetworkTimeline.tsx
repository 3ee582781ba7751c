import { ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkEntry } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Timeline } from '../../ui/Timeline';
import { networkTimeline } from './api/networks';
import { PAGE_SIZE } from './networks-view';
import { useSpan } from './use-span';

/** What happened to the network and to those who belong to it. */
export function NetworkTimeline({ id }: { readonly id: string }) {
  const { t } = useTranslation('networks');
  const { label, text } = useLabels();
  const [page, setPage] = useState(1);
  const days = useDays();
  return (
    <Timeline
      title={t('timeline')} query={useQuery(networkTimeline(id, page))} page={page} pageSize={PAGE_SIZE} onPage={setPage}
      line={(entry) => ({
        what: `${t(`what.${entry.what}`)}${entry.member ? `: ${text(entry.member.names)}` : ''}`, by: [label(ROLES, entry.role), text(entry.organisation?.names)],
        more: [entry.changed.length > 0 && t('changed', { fields: entry.changed.map((field) => t(`field.${field}`)).join(', ') }), days(entry), entry.reason],
      })}
    />
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
