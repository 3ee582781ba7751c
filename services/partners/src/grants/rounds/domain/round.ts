import type { GrantAnnex, GrantKind, GrantRoundState, Language } from '@pirtti/kernel';
import type { Doer } from '../../../agreements/domain/agreement-facts.js';
import type { ScoringRules } from './points.js';

/** What a round is about, in the granter's words and figures. Money is whole cents. */
export interface RoundTerms extends ScoringRules {
  readonly kind: GrantKind;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The version of the principles that it follows; null where none are written yet. */
  readonly principlesId: string | null;
  /** From which the money is taken. */
  readonly appropriationId: string;
  /** What is given out in this round at most. */
  readonly budgetCents: number;
  readonly opensAt: Date;
  /** The first instant at which no application is taken. */
  readonly closesAt: Date;
  /** By which day its grants' use is to be reported. */
  readonly useReportDueOn: string;
  readonly annexes: readonly GrantAnnex[];
  /** So many people score an application before money can be granted to it. */
  readonly leastScorers: number;
}

export interface GrantRound {
  readonly id: string;
  /** The granter. */
  readonly organisationId: string;
  readonly status: 'draft' | 'published';
  readonly version: number;
  readonly terms: RoundTerms;
  /** What decisions have given out of it. */
  readonly grantedCents: number;
}

interface Of {
  readonly roundId: string;
  readonly by: Doer;
  readonly at: Date;
}

export interface RoundDrafted extends Of {
  readonly type: 'RoundDrafted';
  readonly terms: RoundTerms;
}

export interface RoundChanged extends Of {
  readonly type: 'RoundChanged';
  readonly terms: RoundTerms;
}

/** From here on associations can read and rely on it: it is not changed any more. */
export interface RoundPublished extends Of {
  readonly type: 'RoundPublished';
  readonly terms: RoundTerms;
}

export type RoundFact = RoundDrafted | RoundChanged | RoundPublished;

/** Where a round stands at an instant: its closing instant is already too late. */
export function stateOf({ status, terms: { opensAt, closesAt } }: GrantRound, at: Date): GrantRoundState {
  if (status === 'draft') return 'draft';
  if (at < opensAt) return 'upcoming';
  return at < closesAt ? 'open' : 'closed';
}

export function evolve(round: GrantRound | undefined, fact: RoundFact): GrantRound {
  switch (fact.type) {
    case 'RoundDrafted':
      return { id: fact.roundId, organisationId: fact.by.organisationId, status: 'draft', version: 1, terms: fact.terms, grantedCents: 0 };
    case 'RoundChanged':
      return { ...round!, version: round!.version + 1, terms: fact.terms };
    case 'RoundPublished':
      return { ...round!, status: 'published' };
  }
}
