import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { AppLink } from '../../ui/AppLink';
import { listDialogueWork } from './api/list-dialogue-work';
import type { Source } from './waiting';

/** A coordinator's work as rows of *today*: negotiations that this year lacks, and what was promised in meetings and is late. */
export function useDialogueRows(enabled: boolean): Source {
  const { t } = useTranslation('today');
  const query = useQuery({ ...listDialogueWork, enabled });
  const { items = [], year } = query.data?.negotiations ?? {};
  const overdue = items.filter(({ status }) => status === 'overdue').length;
  const [oldest] = query.data?.late.items ?? [];
  return {
    query,
    rows: [
      ...(overdue > 0 ? [{
        key: 'negotiations', since: `${year}-12-31`, title: t('negotiations', { count: overdue }), detail: t('negotiationsDetail', { year }),
        action: <AppLink to="/tyo/foorumit/neuvottelut" className="button button--quiet">{t('look')}</AppLink>,
      }] : []),
      ...(oldest?.dueOn ? [{
        key: 'late actions', since: oldest.dueOn, title: t('lateActions', { count: query.data!.late.total }), detail: t('oldestDue', { count: query.data!.late.total, day: formatDay(oldest.dueOn) }),
        action: <AppLink to="/tyo/foorumit/tehtavat" search={{ tila: 'myohassa' }} className="button button--quiet">{t('look')}</AppLink>,
      }] : []),
    ],
  };
}
