import { dayInHelsinki, refuse, type Decision, type GrantNotice, type Refusal } from '@pirtti/kernel';
import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import { stateOf, type GrantRound } from '../../rounds/domain/round.js';
import { appealInstruction, type AppealLaw } from './appeal.js';
import { aboutOf, type ApplicationFact } from './application-facts.js';
import type { Application } from './application.js';
import { scoresOf, type Score } from './score-application.js';

/** What is left to give, read under the lock that lets one decision through at a time. */
export interface Purse {
  readonly appropriation: { readonly amountCents: number; readonly grantedCents: number };
  readonly round: GrantRound;
}

export interface DecideGrantCommand {
  readonly by: Doer;
  readonly purse: Purse;
  readonly scores: readonly Score[];
  /** Null rejects. */
  readonly grantedCents: number | null;
  readonly body: string;
  /** The municipality's or the region's council itself: nobody can be asked to rectify what it decided. */
  readonly byCouncil: boolean;
  readonly decidedOn: string;
  readonly section: string;
  readonly reason: string;
  readonly law: AppealLaw;
  /** When and how the decision was sent to the applicant, with its appeal instruction. */
  readonly sentOn: string;
  readonly notice: GrantNotice;
  readonly at: Date;
}

/** What the round and the appropriation can still give: never more than either. */
export const leftIn = ({ appropriation, round }: Purse): number =>
  Math.min(appropriation.amountCents - appropriation.grantedCents, round.terms.budgetCents - round.grantedCents);

/** One-off grants are decided upon as they come; of the others all that came in time are weighed together. */
const isDecidedAsTheyCome = ({ terms: { kind } }: GrantRound): boolean => kind === 'one-off';

/** Why a decision cannot have been made on a day. */
function dayProblem(round: GrantRound, submittedAt: Date, decidedOn: string, at: Date): Refusal | undefined {
  if (decidedOn > dayInHelsinki(at)) return refuse('day-is-in-the-future');
  const [submittedOn, closedOn] = [submittedAt, round.terms.closesAt].map(dayInHelsinki) as [string, string];
  if (isDecidedAsTheyCome(round)) return decidedOn < submittedOn ? refuse('decision-is-before-application', { submittedOn }) : undefined;
  return decidedOn < closedOn ? refuse('decision-is-before-closing', { closedOn }) : undefined;
}

/** Records what the granter's body decided. What is granted never exceeds what was asked nor what is left. */
export const decideGrant = (command: DecideGrantCommand): Decision<Application | undefined, ApplicationFact> => (application) => {
  const { by, purse, scores, grantedCents, body, byCouncil, decidedOn, section, reason, law, sentOn, notice, at } = command;
  const { round } = purse;
  if (!application) return refuse('not-found');
  if (application.granterId !== by.organisationId) return refuse('application-is-decided-by-granter');
  if ('decision' in application) return refuse('application-is-decided');
  if (application.status !== 'submitted' && application.status !== 'supplement-requested') return refuse('application-is-not-under-consideration');
  if (!isDecidedAsTheyCome(round) && stateOf(round, at) !== 'closed') return refuse('grant-round-is-still-open', { closesAt: round.terms.closesAt.toISOString() });
  if (application.status === 'supplement-requested' && application.supplements.at(-1)!.dueOn >= dayInHelsinki(at)) return refuse('supplement-is-awaited');
  const problem = dayProblem(round, application.submittedAt, decidedOn, at);
  if (problem) return problem;
  if (sentOn > dayInHelsinki(at)) return refuse('day-is-in-the-future');
  if (sentOn < decidedOn) return refuse('notice-is-before-decision', { decidedOn });
  const decided = { type: 'GrantDecided', about: aboutOf(application), by, askedCents: application.content.askedCents, at } as const;
  const decision = { body, decidedOn, section, reason, scores: scoresOf(scores, round), appeal: appealInstruction({ to: byCouncil ? 'court' : 'rectification', law, sentOn, notice }) };
  if (grantedCents === null) return [{ ...decided, decision, grant: null }];
  if (round.terms.criteria.length > 0 && scores.length < round.terms.leastScorers) return refuse('application-needs-scorers', { scorers: scores.length, leastScorers: round.terms.leastScorers });
  if (grantedCents > application.content.askedCents) return refuse('grant-exceeds-what-was-asked');
  const left = leftIn(purse);
  if (grantedCents > left) return refuse('grant-exceeds-appropriation', { leftCents: left });
  return [{ ...decided, decision, grant: { grantedCents, useReportDueOn: round.terms.useReportDueOn } }];
};
