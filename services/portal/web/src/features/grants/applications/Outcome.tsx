import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/types/partners';
import { formatDay } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { formatMoney, formatPoints } from '../money';
import { Appeal } from './Appeal';
import { Claims } from './Claims';
import { Visits } from './Visits';

/** What was decided and why, and what has come of the money. */
export function Outcome({ application: one }: { readonly application: GrantApplication }) {
  const { t } = useTranslation('grants');
  const { language, text } = useLabels();
  const { decision, claims, payment, earlierPayments, useReport, sentBack, recovery } = one;
  if (!decision) return null;
  const [change] = claims.flatMap(({ result }) => result?.change ?? []);
  const firstCents = change ? change.beforeCents : one.grantedCents ?? 0;
  const criterion = (id: string) => one.terms.criteria.find((each) => each.id === id)?.text ?? '';
  return (
    <section className="card" aria-labelledby="paatos">
      <h2 id="paatos">{t(one.grantedCents === null ? 'decision.rejected' : 'decision.granted')}</h2>
      {change && <><p>{t('claim.changed')}</p><h3>{t('claim.original')}</h3></>}
      <p className="small soft">{t('basis.decided', { body: decision.body, day: formatDay(decision.decidedOn), section: decision.section })}</p>
      {firstCents > 0 && <p className="grants__money">{t('application.ofAsked', { granted: formatMoney(firstCents, language), asked: formatMoney(one.askedCents, language) })}</p>}
      {change && firstCents === 0 && <p>{t('decision.rejected')}</p>}
      <p className="grants__words">{decision.reason}</p>
      {decision.scores && (
        <>
          <p>{t('decision.result', { points: formatPoints(decision.scores.result, language), most: formatPoints(one.terms.mostResult, language), count: decision.scores.scorers })}</p>
          <ul lang={one.round.language}>{decision.scores.points.map(({ criterionId, points }) => <li key={criterionId}>{criterion(criterionId)}: {formatPoints(points, language)}</li>)}</ul>
        </>
      )}
      {decision.appeal && <Appeal appeal={decision.appeal} body={decision.body} granter={text(one.granter.names)} />}
      <Claims application={one} />
      {earlierPayments.map((each) => <p key={each.paidOn}>{t('payment.earlier', { day: formatDay(each.paidOn), amount: formatMoney(each.cents, language) })}</p>)}
      {payment && <p>{t('payment.done', { day: formatDay(payment.paidOn) })}{payment.reference && ` (${payment.reference})`}</p>}
      <Visits application={one} />
      {useReport && <><h3>{t('use.title')}</h3><p>{t('use.used', { used: formatMoney(useReport.usedCents, language) })}</p><p className="grants__words">{useReport.text}</p></>}
      {one.status === 'use-returned' ? <SentBack {...sentBack.at(-1)!} /> : sentBack.length > 0 && <details><summary>{t('use.earlier')}</summary>{sentBack.map((each) => <SentBack key={each.at} {...each} isPast />)}</details>}
      {recovery && <><h3>{t('recovery.title')}</h3><p>{t('recovery.line', { amount: formatMoney(recovery.recoveredCents, language), day: formatDay(recovery.heardOn) })}</p><p className="grants__words">{recovery.reason}</p></>}
    </section>
  );
}

/** What the granter asked of a report; of one that has been corrected, also what it said before. */
function SentBack({ text, dueOn, at, report, isPast }: GrantApplication['sentBack'][number] & { readonly isPast?: boolean }) {
  const { t } = useTranslation('grants');
  const { language } = useLabels();
  return (
    <>
      {isPast && <><p className="soft">{t('use.toldBefore', { used: formatMoney(report.usedCents, language) })}</p><p className="grants__words">{report.text}</p></>}
      <p><span className="strong">{t('use.sentBackOn', { day: formatDay(at) })}</span> <span className="grants__words">{text}</span></p>
      <p className="small soft">{t('answerBy', { day: formatDay(dueOn) })}</p>
    </>
  );
}
