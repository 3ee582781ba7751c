import { refuse, sameValue, type Decision, type Refusal } from '@pirtti/kernel';
import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import type { GrantRound } from '../../rounds/domain/round.js';
import { stateOf } from '../../rounds/domain/round.js';
import { aboutOf, type ApplicationFact } from './application-facts.js';
import type { Application, ApplicationContent } from './application.js';

export interface DraftApplicationCommand {
  readonly applicationId: string;
  readonly by: Doer;
  readonly round: GrantRound;
  /** The organisation's application in the round, where there is one already. */
  readonly earlier: string | undefined;
  readonly content: ApplicationContent;
  readonly at: Date;
}

export interface ChangeApplicationCommand {
  readonly by: Doer;
  readonly content: ApplicationContent;
  /** The draft that the writer had before them. */
  readonly version: number;
  readonly at: Date;
}

type Change = Decision<Application | undefined, ApplicationFact>;

/** Why a round takes nothing at this instant: its opening is in time, its closing instant is too late. */
export function windowProblem(round: GrantRound, at: Date): Refusal | undefined {
  const state = stateOf(round, at);
  if (state === 'draft') return refuse('not-found');
  if (state === 'upcoming') return refuse('grant-round-is-not-open-yet', { opensAt: round.terms.opensAt.toISOString() });
  return state === 'closed' ? refuse('grant-round-is-closed', { closesAt: round.terms.closesAt.toISOString() }) : undefined;
}

/** Begins an application: one for each organisation and round, and the granter sees nothing of it before it is submitted. */
export const draftApplication = ({ applicationId, by, round, earlier, content, at }: DraftApplicationCommand): Change => (application) => {
  if (application) return [];
  if (round.organisationId === by.organisationId) return refuse('grant-round-is-your-own');
  const problem = windowProblem(round, at);
  if (problem) return problem;
  if (earlier !== undefined) return refuse('organisation-has-applied-already', { applicationId: earlier });
  const about = { applicationId, roundId: round.id, granterId: round.organisationId, applicantId: by.organisationId, kind: round.terms.kind };
  return [{ type: 'ApplicationDrafted', about, by, content, at }];
};

export const changeApplication = ({ by, content, version, at }: ChangeApplicationCommand): Change => (application) => {
  if (!application) return refuse('not-found');
  if (application.organisationId !== by.organisationId) return refuse('application-is-of-another');
  if (application.status !== 'draft') return refuse('application-is-submitted');
  if (sameValue(application.content, content)) return [];
  if (application.version !== version) return refuse('application-has-changed', { version: application.version });
  return [{ type: 'ApplicationChanged', about: aboutOf(application), by, content, at }];
};

/** The applicant takes it back: possible until it has been decided. */
export const withdrawApplication = ({ by, reason, at }: { readonly by: Doer; readonly reason: string | null; readonly at: Date }): Change => (application) => {
  if (!application) return refuse('not-found');
  if (application.organisationId !== by.organisationId) return refuse('application-is-of-another');
  if (application.status === 'withdrawn') return [];
  if (!['draft', 'submitted', 'supplement-requested'].includes(application.status)) return refuse('application-is-decided');
  return [{ type: 'ApplicationWithdrawn', about: aboutOf(application), by, wasSubmitted: application.status !== 'draft', reason, at }];
};
