import { BARRIERS, FUNNEL_STEPS, type MunicipalityCode, REACH_TARGETS, SOLUTIONS, UNITS } from '@pirtti/kernel';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure, Figures } from '../../api/types/reporting';
import { formatNumber } from '../../shared/format';
import { useLabels } from '../../shared/labels';
import { Bars } from './Bars';
import { FigureButton } from './FigureButton';
import { Lineage } from './Lineage';

const SUPPLY = ['activities', 'weekly', 'withTransport', 'occurrences', 'visits'] as const;

/** The worker's exact view: every figure opens to its rule and its events. */
export function FiguresView({ figures, municipalityCode }: { readonly figures: Figures; readonly municipalityCode: MunicipalityCode }) {
  const { t } = useTranslation('reports');
  const { label, language, text } = useLabels();
  const [opened, setOpened] = useState<Figure>();
  const met = figures.barriers.filter((row) => row.identified.value !== 0);
  const open = (figure: Figure) => <FigureButton figure={figure} onOpen={setOpened} />;
  return (
    <div className="stack stack--loose">
      <section className="report-section" aria-labelledby="funnel">
        <h2 id="funnel">{t('funnel.title')}</h2>
        <Bars bars={figures.funnel.map(({ step, figure }) => ({ key: step, label: label(FUNNEL_STEPS, step), shown: open(figure), value: figure.value }))} />
        <p>{t('funnel.days')}: {open(figures.daysToFirstContact)} {label(UNITS, 'day')}</p>
      </section>

      <section className="report-section" aria-labelledby="screenings">
        <h2 id="screenings">{t('screenings.title')}</h2>
        <Bars bars={figures.screenings.map((figure) => ({ key: figure.id, label: text(figure.label), shown: open(figure), value: figure.value }))} />
      </section>

      <section className="report-section" aria-labelledby="barriers">
        <h2 id="barriers">{t('barriers.title')}</h2>
        {met.length === 0 ? <p>{t('barriers.none')}</p> : (
          <div className="table-wrap" tabIndex={0} role="region" aria-labelledby="barriers">
            <table className="table">
              <caption>{t('barriers.caption')}</caption>
              <thead>
                <tr><th scope="col">{t('barriers.barrier')}</th><th scope="col" className="number">{t('barriers.identified')}</th><th scope="col" className="number">{t('barriers.solved')}</th></tr>
              </thead>
              <tbody>
                {met.map((row) => (
                  <Fragment key={row.barrier}>
                    <tr className={row.solutions.length > 0 ? 'table__led' : ''}>
                      <th scope="row">{label(BARRIERS, row.barrier)}</th>
                      <td className="number">{open(row.identified)}</td><td className="number">{open(row.solved)}</td>
                    </tr>
                    {row.solutions.map(({ solution, figure }) => (
                      <tr key={solution} className="table__part">
                        <th scope="row" colSpan={2}>{t('barriers.solvedHow', { ways: label(SOLUTIONS, solution) })}</th><td className="number">{open(figure)}</td>
                      </tr>
                    ))}
                  </Fragment>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>

      <section className="report-section" aria-labelledby="reach">
        <h2 id="reach">{t('reach.title')}</h2>
        <p>{t('reach.text')}</p>
        <Bars
          bars={figures.reach.map((row) => ({
            key: row.targetCode, value: row.figure.value === null ? null : (100 * row.figure.value) / row.target,
            label: `${label(REACH_TARGETS, row.targetCode)} · ${t('reach.targetIs', { target: formatNumber(row.target, language), unit: label(UNITS, row.unit) })}`,
            shown: <>{open(row.figure)} ({row.percent})</>,
          }))}
          max={100}
        />
      </section>

      <section className="report-section" aria-labelledby="supply">
        <h2 id="supply">{t('supply.title')}</h2>
        <ul className="key-figures">
          {SUPPLY.map((key) => <li key={key}>{open(figures.supply[key])}<span>{t(`supply.${key}`)}</span></li>)}
        </ul>
      </section>

      {opened && <Lineage figure={opened} municipalityCode={municipalityCode} year={figures.year} onClose={() => setOpened(undefined)} />}
    </div>
  );
}
