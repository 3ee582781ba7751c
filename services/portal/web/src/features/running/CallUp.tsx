import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Activity } from '../../api/types/activities';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/labels';
import { Asked } from '../../ui/Asked';
import { getCallUp } from './api/get-call-up';

/** Of an age group that was called, how many came. */
export function CallUp({ activity: { id, ages } }: { readonly activity: Activity }) {
  const { t } = useTranslation('running');
  const language = useLanguage();
  return (
    <section className="stack stack--tight" aria-labelledby="kutsuttu">
      <h2 id="kutsuttu">{t('callUp.title')}</h2>
      <Asked query={useQuery(getCallUp(id))}>
        {({ invited, attended }) => (
          <dl className="facts">
            <dt>{t('callUp.ages')}</dt><dd>{ages?.from === ages?.to ? ages?.from : `${ages?.from ?? ''}–${ages?.to ?? ''}`}</dd>
            <dt>{t('callUp.invited')}</dt><dd>{formatNumber(invited ?? 0, language)}</dd>
            <dt>{t('callUp.attended')}</dt><dd>{formatNumber(attended, language)}{invited ? ` (${Math.round((100 * attended) / invited)} %)` : ''}</dd>
          </dl>
        )}
      </Asked>
    </section>
  );
}
