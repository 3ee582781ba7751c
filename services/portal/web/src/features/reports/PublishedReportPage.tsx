import { MUNICIPALITIES } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Page } from '../../ui/Page';
import { publishedReport } from './api/reports';
import { ReportView } from './ReportView';

export function PublishedReportPage() {
  const { t } = useTranslation('reports');
  const { label, language, text } = useLabels();
  const { id } = useParams({ from: '/raportit/$id' });
  const query = useQuery(publishedReport(id));
  const title = query.data ? text(query.data.title) : t('published.title');
  const above = [<AppLink key="home" to="/">{t('shell:home')}</AppLink>, <AppLink key="reports" to="/raportit">{t('published.title')}</AppLink>];
  const download = (file: string) => `/api/reporting/public/reports/${id}/${file}?language=${language}`;
  return (
    <Page title={title} above={above}>
      <Asked query={query}>
        {(report) => (
          <>
            <div className="report-cover">
              <p className="strong">{label(MUNICIPALITIES, report.municipalityCode)} · {report.year}</p>
              <p>{t('published.on', { day: report.publishedAt ? formatDay(report.publishedAt) : '' })} · {t('version', { version: report.version })}</p>
              <p className="small soft">{t('frozenOn', { day: report.frozenAt ? formatDay(report.frozenAt) : '' })}</p>
            </div>
            <div className="row">
              {report.pdfAvailable
                ? <a className="button" href={download('report.pdf')}>{t('download.pdf')}</a>
                : <p className="soft">{t('download.noPdf')}</p>}
              <a className="button button--quiet" href={download('data.csv')}>{t('download.csv')}</a>
              <a className="button button--quiet" href={download('data.json')}>{t('download.json')}</a>
            </div>
            {report.content && <ReportView content={report.content} />}
            <section className="report-section">
              <h2>{t('proof.title')}</h2>
              <p>{t('proof.text')}</p>
              <p className="hash">{report.contentHash}</p>
            </section>
          </>
        )}
      </Asked>
    </Page>
  );
}
