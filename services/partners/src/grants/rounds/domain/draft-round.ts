import { dayInHelsinki, refuse, sameValue, type Decision, type Refusal } from '@pirtti/kernel';
import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import type { GrantRound, RoundFact, RoundTerms } from './round.js';

/** What of the granter's own the terms lean on, undefined where there is no such thing. */
export interface RoundGround {
  readonly appropriation: { readonly amountCents: number } | undefined;
  readonly hasPrinciples: boolean;
}

export interface DraftRoundCommand {
  readonly roundId: string;
  readonly by: Doer;
  readonly terms: RoundTerms;
  readonly ground: RoundGround;
  readonly at: Date;
}

export interface ChangeRoundCommand extends Omit<DraftRoundCommand, 'roundId'> {
  /** The draft that the writer had before them. */
  readonly version: number;
}

/** What in the terms cannot be meant. */
export function roundProblem({ budgetCents, opensAt, closesAt, useReportDueOn, principlesId }: RoundTerms, { appropriation, hasPrinciples }: RoundGround): Refusal | undefined {
  if (!appropriation) return refuse('appropriation-is-unknown');
  if (principlesId !== null && !hasPrinciples) return refuse('principles-are-unknown');
  if (budgetCents > appropriation.amountCents) return refuse('round-exceeds-appropriation');
  if (closesAt <= opensAt) return refuse('round-closes-before-it-opens');
  if (useReportDueOn <= dayInHelsinki(closesAt)) return refuse('use-report-is-due-too-early');
  return undefined;
}

/** Begins a round, which only the granter sees until it is published. */
export const draftRound = ({ roundId, by, terms, ground, at }: DraftRoundCommand): Decision<GrantRound | undefined, RoundFact> => (round) =>
  (round ? [] : roundProblem(terms, ground) ?? [{ type: 'RoundDrafted', roundId, by, terms, at }]);

/** Rewrites a draft; of two who do it at once the second is told. */
export const changeRound = ({ by, terms, ground, version, at }: ChangeRoundCommand): Decision<GrantRound | undefined, RoundFact> => (round) => {
  if (!round || round.organisationId !== by.organisationId) return refuse('not-found');
  if (round.status === 'published') return refuse('round-is-published');
  if (sameValue(round.terms, terms)) return [];
  if (round.version !== version) return refuse('round-has-changed', { version: round.version });
  return roundProblem(terms, ground) ?? [{ type: 'RoundChanged', roundId: round.id, by, terms, at }];
};
