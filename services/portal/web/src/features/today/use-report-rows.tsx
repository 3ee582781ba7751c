import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { listReports } from './api/list-reports';
import type { Source } from './waiting';

/** A report maker's work as rows of *today*. */
export function useReportRows(enabled: boolean): Source {
  const { t } = useTranslation('today');
  const { text } = useLabels();
  const query = useQuery({ ...listReports, enabled });
  const unfinished = (query.data?.items ?? []).filter(({ status }) => status !== 'published');
  return {
    query,
    rows: unfinished.map((report) => ({
      key: report.id, since: report.frozenAt ?? '9998', title: text(report.title),
      detail: report.frozenAt ? t('reportFrozen', { day: formatDay(report.frozenAt) }) : t('reportDraft'),
      action: <AppLink to="/tyo/raportti/$id" params={{ id: report.id }} className="button button--quiet">{t(report.frozenAt ? 'look' : 'continue')}</AppLink>,
    })),
  };
}
