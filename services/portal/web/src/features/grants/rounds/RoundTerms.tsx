import { GRANT_ANNEXES, GRANT_KINDS } from '@pirtti/kernel';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GrantRound } from '../../../api/types/partners';
import { formatDay, formatMoment } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { listPrinciples } from '../api/grants';
import { formatMoney, formatPoints } from '../money';
import { RoundState } from './RoundState';

/** The terms under which everybody applies, and how applications are scored. */
export function RoundTerms({ round }: { readonly round: GrantRound }) {
  const { t } = useTranslation('grants');
  const { label, language, text } = useLabels();
  const principles = useQuery({ ...listPrinciples(round.granter.id), enabled: round.principlesId !== null }).data?.items.find(({ id }) => id === round.principlesId);
  return (
    <>
      <section className="card" aria-label={t('facts')}>
        <p><RoundState state={round.state} /></p>
        <dl className="facts">
          <dt>{t('granter')}</dt><dd className="strong">{text(round.granter.names)}</dd>
          <dt>{t('kind')}</dt><dd>{label(GRANT_KINDS, round.kind)}</dd>
          <dt>{t('round.windowTitle')}</dt><dd>{t('round.window', { from: formatDay(round.opensOn), to: formatMoment(round.closesAt, language) })}</dd>
          <dt>{t('round.budget')}</dt><dd className="grants__money">{formatMoney(round.budgetCents, language)}</dd>
          <dt>{t('round.useReportDueOn')}</dt><dd>{formatDay(round.useReportDueOn)}</dd>
        </dl>
      </section>
      <section className="stack" aria-labelledby="ehdot">
        <h2 id="ehdot">{t('round.terms')}</h2>
        <p className="grants__words" lang={round.language}>{round.description}</p>
        {principles && (
          <details className="disclosure">
            <summary lang={principles.language}>{t('basis.version', { title: principles.title, version: principles.version })}</summary>
            <p className="small soft">{t('basis.decided', { body: principles.body, day: formatDay(principles.decidedOn), section: principles.section })}</p>
            <p className="grants__words" lang={principles.language}>{principles.text}</p>
          </details>
        )}
        <h3>{t('round.annexes')}</h3>
        {round.annexes.length > 0 ? <ul>{round.annexes.map((code) => <li key={code}>{label(GRANT_ANNEXES, code)}</li>)}</ul> : <p>{t('round.noAnnexes')}</p>}
        <h3>{t('round.scoring')}</h3>
        {round.criteria.length === 0 ? <p>{t('round.noCriteria')}</p> : (
          <>
            <ul lang={round.language}>{round.criteria.map((one) => <li key={one.id}>{one.text} <span className="soft">({t('round.upTo', { points: one.mostPoints })})</span></li>)}</ul>
            {round.multipliers.length > 0 && <ul lang={round.language}>{round.multipliers.map((one) => <li key={one.id}>{one.text} <span className="soft">(× {formatPoints(one.percent, language)})</span></li>)}</ul>}
            <p>{t('round.most', { points: formatPoints(round.mostResult, language) })} {t('round.scorersNeeded', { count: round.leastScorers })}</p>
          </>
        )}
      </section>
    </>
  );
}
