import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Publication } from '../../api/types/activities';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { Pager } from '../../ui/Pager';
import { Refusal } from '../../ui/Refusal';
import { listPublications, PUBLICATIONS, retractPublication } from './api/channels';
import { PAGE_SIZE } from './channels-view';

/** What one's organisation has told in a channel, or where it has told of an activity; what was noted by mistake is taken back. */
export function ToldList({ of }: { readonly of: { readonly activityId: string } | { readonly channelId: string } }) {
  const { t } = useTranslation('channels');
  const { text } = useLabels();
  const [page, setPage] = useState(1);
  const queries = useQueryClient();
  const retracting = useMutation({ mutationFn: (id: string) => retractPublication(id), onSuccess: () => queries.invalidateQueries({ queryKey: PUBLICATIONS }) });
  const nameOf = ({ activity, channel }: Publication): string => ('activityId' in of ? channel.name : text(activity.names)) || t('told.gone');
  return (
    <Asked query={useQuery(listPublications(of, page))}>
      {({ items, total }) => (total === 0 ? <p className="soft">{t('told.none')}</p> : (
        <div className="stack">
          {retracting.error && <Refusal error={retracting.error} />}
          <ul className="rows" aria-label={t('told.title')}>
            {items.map((one) => (
              <li key={one.id}>
                <span className="rows__main"><span>{nameOf(one)}</span><span className="small soft">{formatDay(one.toldOn)}</span></span>
                <Button look="bare" disabled={retracting.isPending} label={t('told.retractThis', { name: nameOf(one), day: formatDay(one.toldOn) })} onClick={() => { if (!retracting.isPending) retracting.mutate(one.id); }}>{t('told.retract')}</Button>
              </li>
            ))}
          </ul>
          <Pager page={page} pageSize={PAGE_SIZE} total={total} shown={items.length} onChange={setPage} />
        </div>
      ))}
    </Asked>
  );
}
