import { ROLES } from '@pirtti/kernel';
import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/types/partners';
import { useLabels } from '../../../shared/labels';
import { formatPoints } from '../money';

/** Every scorer's points beside each other, for the granter's people alone. */
export function Scores({ application: one }: { readonly application: GrantApplication }) {
  const { t } = useTranslation('grants');
  const { label, language } = useLabels();
  if (one.scores.length === 0) return null;
  const { criteria, multipliers } = one.terms;
  const whose = ({ own, role }: (typeof one.scores)[number]): string => (own ? t('score.own') : label(ROLES, role));
  return (
    <section className="stack" aria-labelledby="pisteytykset">
      <h2 id="pisteytykset">{t('score.title')}</h2>
      <div className="table-wrap" tabIndex={0} role="group" aria-labelledby="pisteytykset">
        <table className="table table--stacks">
          <thead>
            <tr><th scope="col">{t('score.criterion')}</th>{one.scores.map((score, index) => <th key={index} scope="col" className="number">{whose(score)}</th>)}</tr>
          </thead>
          <tbody>
            {criteria.map(({ id, text, mostPoints }) => (
              <tr key={id}>
                <th scope="row"><span><span lang={one.round.language}>{text}</span> <span className="soft">({t('round.upTo', { points: mostPoints })})</span></span></th>
                {one.scores.map((score, index) => <td key={index} className="number" data-label={whose(score)}>{formatPoints(score.points.find(({ criterionId }) => criterionId === id)?.points ?? 0, language)}</td>)}
              </tr>
            ))}
            {multipliers.map(({ id, text, percent }) => (
              <tr key={id}>
                <th scope="row"><span><span lang={one.round.language}>{text}</span> <span className="soft">(× {formatPoints(percent, language)})</span></span></th>
                {one.scores.map((score, index) => <td key={index} className="number" data-label={whose(score)}>{t(score.multipliers.includes(id) ? 'yes' : 'no')}</td>)}
              </tr>
            ))}
            <tr><th scope="row">{t('score.result')}</th>{one.scores.map((score, index) => <td key={index} className="number strong" data-label={whose(score)}>{formatPoints(score.result, language)}</td>)}</tr>
          </tbody>
        </table>
      </div>
      {one.result !== null && <p className="strong">{t('score.mean', { points: formatPoints(one.result, language), count: one.scorers })}</p>}
      {one.scores.filter(({ comment }) => comment).map((score, index) => <p key={index} className="grants__words"><span className="soft">{label(ROLES, score.role)}:</span> {score.comment}</p>)}
    </section>
  );
}
