import { ROLES, TURN_DOWN_REASONS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { Timeline } from '../../ui/Timeline';
import { ideaTimeline } from './api/ideas';
import { PAGE_SIZE } from './ideas-view';

/** What has happened to a wish. */
export function IdeaTimeline({ id }: { readonly id: string }) {
  const { t } = useTranslation('ideas');
  const { label, text } = useLabels();
  const [page, setPage] = useState(1);
  return (
    <Timeline
      title={t('timeline')} query={useQuery(ideaTimeline(id, page))} page={page} pageSize={PAGE_SIZE} onPage={setPage}
      line={({ what, organisation, role, reason }) => ({
        what: t(`what.${what}`), by: organisation ? [role && label(ROLES, role), text(organisation.names)] : [t('resident')], more: [reason && label(TURN_DOWN_REASONS, reason)],
      })}
    />
  );
}
