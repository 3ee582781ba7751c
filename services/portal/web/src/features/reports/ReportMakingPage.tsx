import { MUNICIPALITIES } from '@pirtti/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../api/types/reporting';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { TextField } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { freezeReport, publishReport, report, reportPreview } from './api/reports';
import { ReportView } from './ReportView';

/** One version of the report: as it would be frozen now, as it was frozen, and its way to the public. */
export function ReportMakingPage() {
  const { t } = useTranslation('reports');
  const { label, text } = useLabels();
  const { id } = useParams({ from: '/tyo/raportti/$id' });
  const query = useQuery(report(id));
  const above = [<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>, <AppLink key="desk" to="/tyo/raportti">{t('desk.title')}</AppLink>];
  return (
    <Page title={query.data ? text(query.data.title) : t('desk.title')} above={above}>
      <Asked query={query}>
        {(one) => (
          <>
            <div className="report-cover">
              <p className="strong">{label(MUNICIPALITIES, one.municipalityCode)} · {one.year} · {t('version', { version: one.version })}</p>
              <p><span className="tag tag--blue">{t(`status.${one.status}`)}</span></p>
              {one.frozenAt && <p className="small soft">{t('frozenOn', { day: formatDay(one.frozenAt) })}</p>}
            </div>
            <NextStep report={one} />
            {one.content ? <ReportView content={one.content} /> : <Preview id={one.id} />}
            {one.contentHash && <section className="report-section"><h2>{t('proof.title')}</h2><p>{t('proof.text')}</p><p className="hash">{one.contentHash}</p></section>}
          </>
        )}
      </Asked>
    </Page>
  );
}

function Preview({ id }: { readonly id: string }) {
  return <Asked query={useQuery(reportPreview(id))}>{(content) => <ReportView content={content} />}</Asked>;
}

function NextStep({ report: one }: { readonly report: Report }) {
  const { t } = useTranslation('reports');
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'freezing' | 'publication'>();
  const [checkedOn, setCheckedOn] = useState(today());
  const done = async () => {
    setAsking(undefined);
    await Promise.all([['report', one.id], ['reports'], ['published-reports']].map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
  const freeze = useMutation({ mutationFn: () => freezeReport(one.id), onSuccess: done, onError: () => setAsking(undefined) });
  const publish = useMutation({ mutationFn: () => publishReport(one.id, checkedOn), onSuccess: done, onError: () => setAsking(undefined) });
  const failed = freeze.error ?? publish.error;
  return (
    <div className="card card--warm report-section">
      {one.status === 'draft' && (
        <>
          <h2>{t('freeze.title')}</h2><p>{t('freeze.text')}</p>
          <div><Button onClick={() => setAsking('freezing')}>{t('freeze.action')}</Button></div>
        </>
      )}
      {one.status === 'frozen' && (
        <>
          <h2>{t('publish.title')}</h2><p>{t('publish.text')}</p>
          <div><Button onClick={() => setAsking('publication')}>{t('publish.action')}</Button></div>
        </>
      )}
      {one.status === 'published' && (
        <>
          <h2>{t('public.title')}</h2><p>{t('public.text', { day: one.publishedAt ? formatDay(one.publishedAt) : '' })}</p>
          <div><AppLink className="button" to="/raportit/$id" params={{ id: one.id }}>{t('public.action')}</AppLink></div>
        </>
      )}
      {failed && <ProblemNotice error={failed} />}
      {asking === 'freezing' && (
        <ConfirmDialog title={t('freeze.askTitle')} confirm={t('freeze.action')} busy={freeze.isPending} onConfirm={() => freeze.mutate()} onCancel={() => setAsking(undefined)}>
          <p>{t('freeze.ask')}</p>
        </ConfirmDialog>
      )}
      {asking === 'publication' && (
        <ConfirmDialog title={t('publish.askTitle')} confirm={t('publish.action')} busy={publish.isPending} onConfirm={() => publish.mutate()} onCancel={() => setAsking(undefined)}>
          <p>{t('publish.ask')}</p>
          <TextField id="checkedOn" label={t('publish.checkedOn')} type="date" value={checkedOn} max={today()} onChange={setCheckedOn} />
        </ConfirmDialog>
      )}
    </div>
  );
}
