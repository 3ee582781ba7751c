import { useTranslation } from 'react-i18next';
import { InlineAlert } from 'suomifi-ui-components';
import { formatLongWeekdayAndDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { useSendingWaiting, useWaiting } from './offline/use-waiting';

/** Marks that are still on this device only, and those that need a decision. Nothing where there are none. What waits is sent from here. */
export function WaitingNotice() {
  const { t } = useTranslation('attendance');
  const { text, language } = useLabels();
  useSendingWaiting();
  const waiting = useWaiting();
  const refused = waiting.filter((one) => one.refused !== undefined);
  const unsent = waiting.length - refused.length;
  return (
    <>
      {unsent > 0 && <InlineAlert labelText={t('waiting.title', { count: unsent })} role="status">{t('waiting.text')}</InlineAlert>}
      {refused.length > 0 && (
        <InlineAlert status="warning" labelText={t('refused.title', { count: refused.length })} role="status">
          <ul>
            {refused.map(({ activityId, date, names }) => (
              <li key={`${activityId} ${date}`}><AppLink to="/tyo/osallistujat/$id/$paiva" params={{ id: activityId, paiva: date }}>{text(names)}, {formatLongWeekdayAndDay(date, language)}</AppLink></li>
            ))}
          </ul>
        </InlineAlert>
      )}
    </>
  );
}
