import { GRANT_ANNEXES } from '@pirtti/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/types/partners';
import { useMe } from '../../../session/session';
import { formatDay, formatMoment, today } from '../../../shared/format';
import { useLabels } from '../../../shared/labels';
import { AppLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { GRANTS } from '../api/grants';
import { DecisionSheet } from './DecisionSheet';
import { ScoreSheet } from './ScoreSheet';
import { ClaimSheet, SettleSheet } from './rectifying-sheets';
import { RequestSupplementSheet, SubmitSheet, SupplementSheet, WithdrawSheet } from './writing-sheets';
import { AcceptSheet, PaySheet, RecoverSheet, ReportSheet, SendBackSheet } from './using-sheets';

export interface SheetProps {
  readonly application: GrantApplication;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const SHEETS = {
  submit: SubmitSheet, withdraw: WithdrawSheet, supplement: SupplementSheet, 'supplement-request': RequestSupplementSheet, score: ScoreSheet, decide: DecisionSheet, claim: ClaimSheet, settle: SettleSheet,
  pay: PaySheet, report: ReportSheet, correct: ReportSheet, accept: AcceptSheet, 'send-back': SendBackSheet, recover: RecoverSheet,
} as const;
type Deed = keyof typeof SHEETS;

/** What the granter can do about a decision with which the applicant is not content. */
function claimingOf({ status, claims, decision }: GrantApplication): readonly Deed[] {
  const last = claims.at(-1);
  if (last && !last.result) return ['settle'];
  if (decision?.appeal?.to === 'court') return [];
  return (status === 'rejected' || status === 'granted' || status === 'paid') && last?.result?.outcome !== 'upheld' && last?.result?.outcome !== 'changed' ? ['claim'] : [];
}

/** What each side can do now, the likeliest first. */
function deedsOf(one: GrantApplication, isGranter: boolean, now: Date): readonly Deed[] {
  const mayBeDecided = one.terms.state === 'closed' || one.kind === 'one-off';
  const score: readonly Deed[] = one.terms.criteria.length > 0 ? ['score'] : [];
  const supplementIsLate = (one.supplements.at(-1)?.dueOn ?? '') < today(now);
  switch (one.status) {
    case 'draft': return one.terms.state === 'open' ? ['submit', 'withdraw'] : ['withdraw'];
    case 'submitted': return isGranter ? [...score, ...(mayBeDecided ? ['decide'] as const : []), 'supplement-request'] : ['withdraw'];
    case 'supplement-requested': return isGranter ? [...score, ...(mayBeDecided && supplementIsLate ? ['decide'] as const : [])] : [...(supplementIsLate ? [] : ['supplement'] as const), 'withdraw'];
    case 'granted': return isGranter && one.missingReports.length === 0 ? ['pay'] : [];
    case 'paid': return isGranter ? ((one.dueOn ?? '') < today(now) ? ['recover'] : []) : ['report'];
    case 'use-reported': return isGranter ? ['accept', 'send-back', 'recover'] : [];
    case 'use-returned': return isGranter ? ((one.dueOn ?? '') < today(now) ? ['recover'] : []) : ['correct'];
    default: return [];
  }
}

function hintOf({ status, kind, terms, missingReports }: GrantApplication, isGranter: boolean) {
  if (status === 'submitted' && kind === 'one-off' && terms.state !== 'closed') return 'oneOff';
  if (status === 'submitted' && isGranter && terms.criteria.length === 0) return terms.state === 'closed' ? 'closedUnscored' : 'submittedUnscored';
  if (status === 'submitted' && terms.state === 'closed') return 'closed';
  return status === 'granted' && missingReports.length > 0 ? 'blocked' : status;
}

const LOOKS: Partial<Record<Deed, 'quiet' | 'bare'>> = { withdraw: 'bare', 'supplement-request': 'quiet', recover: 'bare', claim: 'bare' };

/** The heading takes the focus after a step, so that nobody is left on a button that is gone. */
export function NextSteps({ application: one }: { readonly application: GrantApplication }) {
  const { t } = useTranslation('grants');
  const { label, language } = useLabels();
  const queries = useQueryClient();
  const isGranter = useMe()?.organisation?.id === one.granter.id;
  const [opened, setOpened] = useState<Deed>();
  const done = async () => {
    setOpened(undefined);
    await queries.invalidateQueries({ queryKey: GRANTS });
    document.getElementById('seuraavaksi')?.focus();
  };
  const deeds = [...deedsOf(one, isGranter, new Date()), ...(isGranter ? claimingOf(one) : [])];
  const fieldName = (missing: string): string => (missing.startsWith('annexes.') ? t('application.lacksAnnex', { annex: label(GRANT_ANNEXES, missing.slice('annexes.'.length)) }) : t(`application.lacks.${missing}`));
  const words = { closes: formatMoment(one.terms.closesAt, language), day: formatDay(one.dueOn ?? one.terms.useReportDueOn) };
  const Opened: ((props: SheetProps) => ReactNode) | undefined = opened && SHEETS[opened];
  return (
    <section className="card card--warm" aria-labelledby="seuraavaksi">
      <h2 id="seuraavaksi" tabIndex={-1}>{t('next')}</h2>
      <p>{t(`application.hint.${isGranter ? 'granter' : 'applicant'}.${hintOf(one, isGranter)}`, words)}</p>
      {one.missing.length > 0 && <><p>{t('application.stillLacks')}</p><ul>{one.missing.map((missing) => <li key={missing}>{fieldName(missing)}</li>)}</ul></>}
      <div className="row">
        {one.status === 'draft' && <AppLink className={one.missing.length > 0 ? 'button' : 'button button--quiet'} to="/tyo/avustukset/hakemukset/$id/muokkaa" params={{ id: one.id }}>{t('application.edit')}</AppLink>}
        {deeds.filter((deed) => deed !== 'submit' || one.missing.length === 0).map((deed, index) => <Button key={deed} look={LOOKS[deed] ?? (index === 0 || deed === 'decide' ? 'main' : 'quiet')} onClick={() => setOpened(deed)}>{t(`deed.${deed}`)}</Button>)}
      </div>
      {Opened && <Opened application={one} onDone={() => void done()} onClose={() => setOpened(undefined)} />}
    </section>
  );
}
