import { ROLES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../shared/labels';
import { Timeline } from '../../ui/Timeline';
import { channelTimeline } from './api/channels';
import { PAGE_SIZE } from './channels-view';

/** What has been changed of a channel. */
export function ChannelTimeline({ id }: { readonly id: string }) {
  const { t } = useTranslation('channels');
  const { label, text } = useLabels();
  const [page, setPage] = useState(1);
  return (
    <Timeline
      title={t('timeline')} query={useQuery(channelTimeline(id, page))} page={page} pageSize={PAGE_SIZE} onPage={setPage}
      line={({ what, role, organisation, changed, reason }) => ({
        what: t(`what.${what}`), by: [label(ROLES, role), text(organisation.names)],
        more: [changed.length > 0 && t('changed', { fields: changed.map((field) => t(`field.${field}`)).join(', ') }), reason],
      })}
    />
  );
}
