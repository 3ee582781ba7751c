import { MUNICIPALITIES, type MunicipalityCode } from '@pirtti/kernel';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasRole, useMe } from '../../session/session';
import { formatDay, today } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { AppLink } from '../../ui/AppLink';
import { Asked } from '../../ui/Asked';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { ProblemNotice } from '../../ui/ProblemNotice';
import { figures } from './api/figures';
import { areaOf } from './api/my-area';
import { programme } from './api/programme';
import { myReports, startReport } from './api/reports';
import { FiguresView } from './FiguresView';
import { MeasuresView } from './MeasuresView';

/** Making the report: the year's figures as they stand, the measures, and the versions made so far. */
export function ReportDeskPage() {
  const { t } = useTranslation('reports');
  const me = useMe();
  const organisationId = me?.organisation?.id ?? '';
  const area = useQuery({ ...areaOf(organisationId), enabled: organisationId !== '' });
  return (
    <Page title={t('desk.title')} lead={t('desk.lead')} above={[<AppLink key="work" to="/tyo">{t('shell:work')}</AppLink>]}>
      <Asked query={area}>{([first, ...others]) => (first ? <Desk municipalities={[first, ...others]} mayAssess={hasRole(me, ['reporting-officer'])} /> : <p>{t('desk.noArea')}</p>)}</Asked>
    </Page>
  );
}

function Desk({ municipalities, mayAssess }: { readonly municipalities: readonly [MunicipalityCode, ...MunicipalityCode[]]; readonly mayAssess: boolean }) {
  const { t } = useTranslation('reports');
  const { label } = useLabels();
  const search = useSearch({ from: '/tyo/raportti' });
  const navigate = useNavigate({ from: '/tyo/raportti' });
  const thisYear = Number(today().slice(0, 4));
  const year = search.vuosi ?? thisYear;
  const municipalityCode = municipalities.find((code) => code === search.kunta) ?? municipalities[0];
  const counted = useQuery(figures(municipalityCode, year));
  const plan = useQuery(programme());
  const years = [0, 1, 2].map((back) => String(thisYear - back)).map((value) => ({ value, label: value }));
  return (
    <>
      <div className="row">
        <SelectField label={t('desk.year')} value={String(year)} onChange={(value) => void navigate({ search: (before) => ({ ...before, vuosi: Number(value) }) })} options={years} />
        {municipalities.length > 1 && (
          <SelectField
            label={t('desk.municipality')} value={municipalityCode} onChange={(value) => void navigate({ search: (before) => ({ ...before, kunta: value }) })}
            options={municipalities.map((code) => ({ value: code, label: label(MUNICIPALITIES, code) }))}
          />
        )}
      </div>
      <Versions municipalityCode={municipalityCode} year={year} />
      <div className="stack">
        <h2>{t('desk.figures', { municipality: label(MUNICIPALITIES, municipalityCode), year })}</h2>
        <p className="soft">{t('desk.exact')}</p>
      </div>
      <Asked query={counted}>{(answer) => <FiguresView figures={answer} municipalityCode={municipalityCode} />}</Asked>
      {plan.data && (
        <section className="report-section">
          <h2>{t('measures.title')}</h2>
          <MeasuresView measures={plan.data.measures} mayAssess={mayAssess} />
        </section>
      )}
    </>
  );
}

function Versions({ municipalityCode, year }: { readonly municipalityCode: MunicipalityCode; readonly year: number }) {
  const { t } = useTranslation('reports');
  const { text } = useLabels();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const reports = useQuery(myReports());
  const start = useMutation({
    mutationFn: () => startReport(municipalityCode, year),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: ['reports'] });
      await navigate({ to: '/tyo/raportti/$id', params: { id: made.id } });
    },
  });
  const ofYear = (reports.data?.items ?? []).filter((each) => each.year === year && each.municipalityCode === municipalityCode);
  const draft = ofYear.find((each) => each.status === 'draft');
  return (
    <section className="card card--warm report-section" aria-labelledby="versions">
      <h2 id="versions">{t('desk.versions', { year })}</h2>
      <Asked query={reports}>
        {() => (
          <>
            {ofYear.length === 0 && <p>{t('desk.noVersions')}</p>}
            {ofYear.length > 0 && <ul className="rows">
              {ofYear.map((each) => (
                <li key={each.id}>
                  <span className="rows__main">
                    <AppLink to="/tyo/raportti/$id" params={{ id: each.id }}>{text(each.title)}</AppLink>
                    <span className="small soft">{t('version', { version: each.version })}{each.frozenAt ? ` · ${t('frozenOn', { day: formatDay(each.frozenAt) })}` : ''}</span>
                  </span>
                  <span className="tag tag--blue">{t(`status.${each.status}`)}</span>
                </li>
              ))}
            </ul>}
            {start.isError && <ProblemNotice error={start.error} />}
            {draft
              ? <div><AppLink className="button" to="/tyo/raportti/$id" params={{ id: draft.id }}>{t('desk.continue')}</AppLink></div>
              : <div><Button disabled={start.isPending} onClick={() => start.mutate()}>{t(ofYear.length === 0 ? 'desk.start' : 'desk.startAgain', { year })}</Button></div>}
          </>
        )}
      </Asked>
    </section>
  );
}
