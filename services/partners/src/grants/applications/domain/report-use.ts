import { dayInHelsinki, refuse, type Decision } from '@pirtti/kernel';
import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import { aboutOf, type ApplicationFact } from './application-facts.js';
import { reportAwaitedBy, type Application } from './application.js';

type Change = Decision<Application | undefined, ApplicationFact>;

export interface ReportUseCommand {
  readonly by: Doer;
  readonly text: string;
  readonly usedCents: number;
  readonly at: Date;
}

export interface SendBackReportCommand {
  readonly by: Doer;
  /** What is asked. */
  readonly text: string;
  readonly dueOn: string;
  readonly at: Date;
}

export interface RecoverGrantCommand {
  readonly by: Doer;
  readonly recoveredCents: number;
  readonly reason: string;
  readonly heardOn: string;
  readonly at: Date;
}

/** The association tells how the money was used, and tells it again where the granter has sent the report back. Late is better than never. */
export const reportUse = ({ by, text, usedCents, at }: ReportUseCommand): Change => (application) => {
  if (!application) return refuse('not-found');
  if (application.organisationId !== by.organisationId) return refuse('application-is-of-another');
  if (application.status === 'use-reported') return refuse('use-is-reported-already');
  if (application.status !== 'paid' && application.status !== 'use-returned') return refuse('grant-is-not-paid');
  if (usedCents > application.decision.grantedCents) return refuse('use-exceeds-grant');
  return [{ type: application.status === 'paid' ? 'UseReported' : 'UseReportCorrected', about: aboutOf(application), by, text, usedCents, at }];
};

/** The granter asks for a better report: until it comes, the report is missing. */
export const sendBackReport = ({ by, text, dueOn, at }: SendBackReportCommand): Change => (application) => {
  if (!application) return refuse('not-found');
  if (application.granterId !== by.organisationId) return refuse('application-is-decided-by-granter');
  if (application.status === 'use-returned') return refuse('use-report-is-sent-back');
  if (application.status === 'use-accepted' || application.status === 'recovered') return refuse('use-is-settled');
  if (application.status !== 'use-reported') return refuse('use-is-not-reported');
  if (dueOn < dayInHelsinki(at)) return refuse('day-has-passed');
  return [{ type: 'UseReportSentBack', about: aboutOf(application), by, text, dueOn, at }];
};

export const acceptUse = ({ by, at }: { readonly by: Doer; readonly at: Date }): Change => (application) => {
  if (!application) return refuse('not-found');
  if (application.granterId !== by.organisationId) return refuse('application-is-decided-by-granter');
  if (application.status === 'use-accepted') return [];
  if (application.status === 'use-returned') return refuse('use-report-is-sent-back');
  if (application.status !== 'use-reported') return refuse('use-is-not-reported');
  const { decision: { grantedCents }, useReport: { usedCents } } = application;
  return [{ type: 'UseAccepted', about: aboutOf(application), by, grantedCents, usedCents, at }];
};

/** Asks money back: what was not used as granted, or all of it where no report came. The association is heard first. */
export const recoverGrant = ({ by, recoveredCents, reason, heardOn, at }: RecoverGrantCommand): Change => (application) => {
  if (!application) return refuse('not-found');
  if (application.granterId !== by.organisationId) return refuse('application-is-decided-by-granter');
  if (application.status !== 'paid' && application.status !== 'use-reported' && application.status !== 'use-returned') return refuse('grant-is-not-recoverable');
  const [today, dueOn] = [dayInHelsinki(at), reportAwaitedBy(application)];
  if (dueOn !== null && dueOn >= today) return refuse('use-report-is-not-due-yet', { dueOn });
  if (heardOn > today) return refuse('day-is-in-the-future');
  const { grantedCents } = application.decision;
  if (recoveredCents > grantedCents) return refuse('recovery-exceeds-grant');
  return [{ type: 'GrantRecovered', about: aboutOf(application), by, grantedCents, recoveredCents, reason, heardOn, at }];
};
