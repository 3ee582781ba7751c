import { MEETING_STATUSES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingRow } from '../../api/types/partners';
import { formatDay, formatTime } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Pager } from '../../ui/Pager';
import { meetingsOf } from './api/forums';
import { PAGE_SIZE } from './forums-view';

/** The forum's meetings, of those that the reader was invited to, the newest first. */
export function Meetings({ id }: { readonly id: string }) {
  const { t } = useTranslation('forums');
  const { language } = useLabels();
  const [page, setPage] = useState(1);
  return (
    <section className="stack" aria-labelledby="kokoukset">
      <h2 id="kokoukset">{t('meetings')}</h2>
      <Asked query={useQuery(meetingsOf(id, page))}>
        {({ items, total }) => (
          <>
            {items.length === 0 && <p className="soft">{t('noMeetings')}</p>}
            {items.length > 0 && (
              <ul className="rows">
                {items.map((one) => (
                  <li key={one.id}>
                    <span className="rows__main">
                      <AppLink className="strong" to="/tyo/kokoukset/$id" params={{ id: one.id }}>{t('meetingOn', { day: formatDay(one.day) })}</AppLink>
                      <span className="small soft">{formatTime(one.startTime, language)}–{formatTime(one.endTime, language)} · {one.place}{one.status === 'held' && ` · ${t('people', { count: one.people })}`}</span>
                    </span>
                    <MeetingStatus status={one.status} />
                  </li>
                ))}
              </ul>
            )}
            <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={setPage} />
          </>
        )}
      </Asked>
    </section>
  );
}

const LOOKS: Readonly<Record<MeetingRow['status'], string>> = { called: 'tag--blue', held: 'tag--good', cancelled: 'tag--plain' };

/** Where a meeting stands, in words; the colour only repeats them. */
export function MeetingStatus({ status }: Pick<MeetingRow, 'status'>) {
  const { label } = useLabels();
  return <span className={`tag ${LOOKS[status]}`}>{label(MEETING_STATUSES, status)}</span>;
}
