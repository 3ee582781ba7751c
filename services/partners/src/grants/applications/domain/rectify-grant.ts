import { dayInHelsinki, refuse, type Decision, type GrantNotice, type RectificationOutcome, type Refusal } from '@pirtti/kernel';
import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import { appealInstruction, type AppealLaw } from './appeal.js';
import { aboutOf, type ApplicationFact } from './application-facts.js';
import type { Application, GrantedApplication, PaidApplication, RectificationClaim, RejectedApplication } from './application.js';
import { leftIn, type Purse } from './decide-grant.js';

type Change = Decision<Application | undefined, ApplicationFact>;

export interface ClaimRectificationCommand {
  readonly by: Doer;
  readonly receivedOn: string;
  /** What the applicant wants otherwise, and why. */
  readonly text: string;
  readonly at: Date;
}

export interface SettleClaimCommand {
  readonly by: Doer;
  readonly outcome: RectificationOutcome;
  /** What is granted from now on, where the decision was changed. */
  readonly grantedCents: number | null;
  readonly body: string | null;
  readonly section: string | null;
  readonly decidedOn: string;
  readonly reason: string;
  readonly law: AppealLaw;
  readonly sentOn: string;
  readonly notice: GrantNotice;
  readonly purse: Purse;
  /** A living one-off application of the applicant for the same activity. */
  readonly sameActivity: string | undefined;
  readonly at: Date;
}

const pendingOf = (application: Application): RectificationClaim | undefined => ('claims' in application ? application.claims?.find(({ result }) => result === null) : undefined);

/** Records that the applicant claims rectification. One that came late is recorded too: whether it is examined, the body decides. */
export const claimRectification = ({ by, receivedOn, text, at }: ClaimRectificationCommand): Change => (application) => {
  if (!application) return refuse('not-found');
  if (application.granterId !== by.organisationId) return refuse('application-is-decided-by-granter');
  if (!('decision' in application)) return refuse('application-is-not-decided');
  if (application.decision.appeal?.to === 'court') return refuse('decision-is-appealed-at-court', { lastDay: application.decision.appeal.lastDay });
  if (pendingOf(application)) return refuse('rectification-is-pending');
  if (application.claims?.some(({ result }) => result!.outcome !== 'withdrawn')) return refuse('rectification-is-settled');
  if (receivedOn > dayInHelsinki(at)) return refuse('day-is-in-the-future');
  if (receivedOn < application.decision.decidedOn) return refuse('claim-is-before-decision', { decidedOn: application.decision.decidedOn });
  return [{ type: 'RectificationClaimed', about: aboutOf(application), by, receivedOn, text, at }];
};

/** Records what came of the claim. What is granted more is taken from the same money as every grant, and never exceeds it; less than before a claim of one's own does not bring. */
export const settleClaim = (command: SettleClaimCommand): Change => (application) => {
  const { by, outcome, body, section, decidedOn, reason, law, sentOn, notice, at } = command;
  if (!application) return refuse('not-found');
  if (application.granterId !== by.organisationId) return refuse('application-is-decided-by-granter');
  const claim = pendingOf(application);
  if (!claim) return refuse('rectification-is-not-pending');
  const today = dayInHelsinki(at);
  if (decidedOn > today) return refuse('day-is-in-the-future');
  if (decidedOn < claim.receivedOn) return refuse('rectification-is-before-claim', { receivedOn: claim.receivedOn });
  const settled = { type: 'ClaimSettled', about: aboutOf(application), by, at } as const;
  const result = { outcome, body, section, decidedOn, reason, change: null, appeal: null };
  if (outcome === 'withdrawn') return [{ ...settled, result: { ...result, body: null, section: null }, grant: null }];
  if (!body || !section) return refuse('rectification-needs-body');
  if (sentOn > today) return refuse('day-is-in-the-future');
  if (sentOn < decidedOn) return refuse('notice-is-before-decision', { decidedOn });
  const appeal = appealInstruction({ to: 'court', law, sentOn, notice });
  if (outcome === 'upheld') return [{ ...settled, result: { ...result, appeal }, grant: null }];
  const { grantedCents } = command;
  if (grantedCents === null) return refuse('rectification-needs-amount');
  if (application.status !== 'rejected' && application.status !== 'granted' && application.status !== 'paid') return refuse('use-is-reported-already');
  const beforeCents = application.status === 'rejected' ? 0 : application.decision.grantedCents;
  const problem = moneyProblem(application, beforeCents, grantedCents, command);
  if (problem) return problem;
  const { useReportDueOn } = command.purse.round.terms;
  return [{ ...settled, result: { ...result, change: { beforeCents, grantedCents }, appeal }, grant: grantedCents === beforeCents ? null : { beforeCents, grantedCents, useReportDueOn } }];
};

function moneyProblem(application: RejectedApplication | GrantedApplication | PaidApplication, beforeCents: number, grantedCents: number, { purse, sameActivity }: SettleClaimCommand): Refusal | undefined {
  if (grantedCents > application.content.askedCents) return refuse('grant-exceeds-what-was-asked');
  if (grantedCents < beforeCents) return refuse('rectification-lowers-the-grant', { beforeCents });
  const left = leftIn(purse);
  if (grantedCents - beforeCents > left) return refuse('grant-exceeds-appropriation', { leftCents: left });
  return application.status === 'rejected' && application.kind === 'one-off' && sameActivity !== undefined ? refuse('activity-has-its-one-off-grant', { applicationId: sameActivity }) : undefined;
}
