import { BARRIERS, FUNNEL_STEPS, MEASURE_ASSESSMENTS, REACH_TARGETS, UNITS } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { Cell, ReportContent } from '../../api/types/reporting';
import { formatDay, formatNumber } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Bars } from './Bars';
import { measureMark } from './measure-mark';

/** The report as its readers see it: protected cells only. The same for a preview and for the published version. */
export function ReportView({ content }: { readonly content: ReportContent }) {
  const { t } = useTranslation('reports');
  const { label, language, text } = useLabels();
  const shown = (cell: Cell) => (cell.state === 'exact' && cell.value !== null ? formatNumber(cell.value, language) : cell.display);
  const withUnit = (cell: Cell, unit: string) => (cell.state === 'exact' ? `${shown(cell)} ${label(UNITS, unit)}` : shown(cell));
  const met = content.barriers.filter((row) => row.identified.value !== 0);
  const supply = ['activities', 'weekly', 'withTransport', 'occurrences', 'visits'] as const;
  return (
    <div className="stack stack--loose">
      <section className="report-section" aria-labelledby="funnel">
        <h2 id="funnel">{t('funnel.title')}</h2>
        <p>{t('funnel.text')}</p>
        <Bars bars={content.funnel.map(({ step, cell }) => ({ key: step, label: label(FUNNEL_STEPS, step), shown: shown(cell), value: cell.value }))} />
        <p>{t('funnel.days')}: <strong>{withUnit(content.daysToFirstContact, 'day')}</strong></p>
        <p className="small soft">{t('source.referrals')}</p>
      </section>

      <section className="report-section" aria-labelledby="barriers">
        <h2 id="barriers">{t('barriers.title')}</h2>
        <p>{t('barriers.text')}</p>
        {met.length === 0 ? <p>{t('barriers.none')}</p> : (
          <div className="table-wrap" tabIndex={0} role="region" aria-labelledby="barriers">
            <table className="table">
              <caption>{t('barriers.caption')}</caption>
              <thead><tr><th scope="col">{t('barriers.barrier')}</th><th scope="col" className="number">{t('barriers.identified')}</th><th scope="col" className="number">{t('barriers.solved')}</th></tr></thead>
              <tbody>
                {met.map((row) => (
                  <tr key={row.barrier}>
                    <th scope="row">{label(BARRIERS, row.barrier)}</th><td className="number">{shown(row.identified)}</td><td className="number">{shown(row.solved)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <p className="small soft">{t('source.referrals')}</p>
      </section>

      <section className="report-section" aria-labelledby="reach">
        <h2 id="reach">{t('reach.title')}</h2>
        <p>{t('reach.text')}</p>
        <div className="table-wrap" tabIndex={0} role="region" aria-labelledby="reach">
          <table className="table">
            <caption>{t('reach.caption')}</caption>
            <thead>
              <tr><th scope="col">{t('reach.group')}</th><th scope="col" className="number">{t('reach.target')}</th><th scope="col" className="number">{t('reach.reached')}</th><th scope="col" className="number">{t('reach.percent')}</th></tr>
            </thead>
            <tbody>
              {content.reach.map((row) => (
                <tr key={row.targetCode}>
                  <th scope="row">{label(REACH_TARGETS, row.targetCode)} <span className="table__unit">({label(UNITS, row.unit)})</span></th>
                  <td className="number">{formatNumber(row.target, language)}</td>
                  <td className="number">{shown(row.cell)}</td><td className="number">{row.percent ?? '..'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="small soft">{t('source.reach')}</p>
      </section>

      <section className="report-section" aria-labelledby="supply">
        <h2 id="supply">{t('supply.title')}</h2>
        <ul className="key-figures">
          {supply.map((key) => (
            <li key={key}><span className="key-figures__value">{shown(content.supply[key])}</span><span>{t(`supply.${key}`)}</span></li>
          ))}
        </ul>
        <p className="small soft">{t('source.activities')}</p>
      </section>

      <section className="report-section" aria-labelledby="measures">
        <h2 id="measures">{t('measures.title')}</h2>
        <div>
          {content.measures.map((measure) => (
            <article key={measure.number} className="measure">
              <h3><span>{measure.number}.</span> {text(measure.names)}</h3>
              <p><span className="status-mark" aria-hidden="true">{measureMark(measure.assessment)}</span> <strong>{label(MEASURE_ASSESSMENTS, measure.assessment)}</strong></p>
              <p>{text(measure.assessmentText)}</p>
              <p className="small soft">{t('measures.responsible')}: {text(measure.responsible)}</p>
            </article>
          ))}
        </div>
      </section>

      <section className="report-section" aria-labelledby="decisions">
        <h2 id="decisions">{t('decisions.title')}</h2>
        <ul className="rows">
          {content.decisions.map((decision) => (
            <li key={`${decision.date}${decision.section}`}>
              <span className="rows__main">
                <span className="strong">{text(decision.body)} {formatDay(decision.date)} {decision.section}</span>
                <span>{text(decision.outcome)}{decision.unanimous ? `, ${t('decisions.unanimous')}` : ''}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>

      <section className="report-section" aria-labelledby="protection">
        <h2 id="protection">{t('protection.title')}</h2>
        <p>{t('protection.text')}</p>
        {content.notes.map((note) => <p key={note.fi}>{text(note)}</p>)}
      </section>
    </div>
  );
}
