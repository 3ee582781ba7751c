import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AppLink } from '../../ui/AppLink';
import { listActions, listNegotiations } from './api/forums';

/** What waits: a negotiation that the law asks for, and what one's own organisation has promised. */
export function Ways() {
  const { t } = useTranslation('forums');
  const pairs = useQuery(listNegotiations(undefined)).data?.items ?? [];
  const mine = useQuery(listActions({})).data;
  const overdue = pairs.filter(({ status }) => status === 'overdue').length;
  return (
    <div className="forums__ways">
      {pairs.length > 0 && (
        <div className="card">
          <h2><AppLink to="/tyo/foorumit/neuvottelut">{t('negotiations.title')}</AppLink></h2>
          <p>{overdue > 0 ? t('negotiations.missing', { count: overdue }) : t('negotiations.fine')}</p>
        </div>
      )}
      {mine && (
        <div className="card">
          <h2><AppLink to="/tyo/foorumit/tehtavat">{t('actions.title')}</AppLink></h2>
          <p>{mine.total > 0 ? t('actions.waiting', { count: mine.total, late: mine.counts.state['late'] ?? 0 }) : t('actions.fine')}</p>
        </div>
      )}
    </div>
  );
}
