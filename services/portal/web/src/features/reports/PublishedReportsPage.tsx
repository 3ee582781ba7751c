import { MUNICIPALITIES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { publishedReports } from './api/reports';

export function PublishedReportsPage() {
  const { t } = useTranslation('reports');
  const { label, text } = useLabels();
  const reports = useQuery(publishedReports());
  return (
    <Page title={t('published.title')} lead={t('published.lead')} above={[<AppLink key="home" to="/">{t('shell:home')}</AppLink>]}>
      <Asked query={reports}>
        {({ items }) => items.length === 0 ? <EmptyState title={t('published.none')} text={t('published.noneText')} /> : (
          <div className="grid">
            {items.map((report) => (
              <article key={report.id} className="card card--link">
                <h2><AppLink to="/raportit/$id" params={{ id: report.id }}>{text(report.title)}</AppLink></h2>
                <p>{label(MUNICIPALITIES, report.municipalityCode)}</p>
                <p className="small soft">{t('published.on', { day: report.publishedAt ? formatDay(report.publishedAt) : '' })} · {t('version', { version: report.version })}</p>
              </article>
            ))}
          </div>
        )}
      </Asked>
    </Page>
  );
}
