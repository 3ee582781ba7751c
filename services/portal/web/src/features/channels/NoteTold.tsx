import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Channel, Told } from '../../api/types/activities';
import { useMay } from '../../session/who-may';
import { today } from '../../shared/format';
import { Button } from '../../ui/Button';
import { Refusal } from '../../ui/Refusal';
import { notePublications, PUBLICATIONS } from './api/channels';

const MOST_AT_ONCE = 200;

/** Notes that what is in the text was told in the channel today: it is counted once a day, however often it is noted. */
export function NoteTold({ channel, told }: { readonly channel: Channel; readonly told: readonly Told[] }) {
  const { t } = useTranslation('channels');
  const queries = useQueryClient();
  const activityIds = [...new Set(told.map(({ activityId }) => activityId))].slice(0, MOST_AT_ONCE);
  const noting = useMutation({
    mutationFn: () => notePublications({ channelId: channel.id, activityIds, toldOn: today() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: PUBLICATIONS }),
  });
  if (!useMay('tell') || !channel.active || activityIds.length === 0) return null;
  return (
    <div className="stack">
      <p className="small soft">{t('note.text')}</p>
      <div className="row">
        <Button look="quiet" disabled={noting.isPending} onClick={() => { if (!noting.isPending) noting.mutate(); }}>{t('note.action', { count: activityIds.length })}</Button>
        <span role="status" className="small">{noting.isSuccess ? t('note.done') : ''}</span>
      </div>
      {noting.error && <Refusal error={noting.error} />}
    </div>
  );
}
