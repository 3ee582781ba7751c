import { ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DialogueTimeline as Answer } from '../../api/types/partners';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Timeline } from '../../ui/Timeline';
import { forumTimeline, meetingTimeline } from './api/forums';
import { PAGE_SIZE } from './forums-view';

/** What happened in a forum or around a meeting. */
export function DialogueTimeline({ of, id }: { readonly of: 'forum' | 'meeting'; readonly id: string }) {
  const { t } = useTranslation('forums');
  const { label, text } = useLabels();
  const [page, setPage] = useState(1);
  const asked = useQuery<Answer>((of === 'forum' ? forumTimeline(id, page) : meetingTimeline(id, page)) as never);
  return (
    <Timeline
      title={t('timeline')} query={asked} page={page} pageSize={PAGE_SIZE} onPage={setPage}
      line={({ what, by, day, changed, people, text: words }) => ({
        what: `${t(`what.${what}`)}${of === 'forum' && day ? ` (${formatDay(day)})` : ''}`, by: [label(ROLES, by.role), text(by.organisation?.names)],
        more: [changed.length > 0 && t('changed', { fields: changed.map((field) => t(`field.${field}`)).join(', ') }), people !== null && t('people', { count: people }), words],
      })}
    />
  );
}
