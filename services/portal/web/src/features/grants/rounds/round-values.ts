import type { GrantAnnex, GrantKind, Language } from '@pirtti/kernel';
import type { GrantRound, GrantRoundBody } from '../../../api/types/partners';
import { centsOf, typedOf } from '../money';

export interface CriterionValues {
  /** Empty for one that is new. */
  readonly id: string;
  readonly text: string;
  readonly mostPoints: string;
}

export interface MultiplierValues {
  readonly id: string;
  readonly text: string;
  /** As it is typed: 1,15. */
  readonly factor: string;
}

/** The round's form: what is in the fields, complete or not. */
export interface RoundValues {
  readonly kind: GrantKind;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly principlesId: string;
  readonly appropriationId: string;
  readonly budget: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly closesTime: string;
  readonly useReportDueOn: string;
  readonly annexes: readonly GrantAnnex[];
  readonly leastScorers: string;
  readonly criteria: readonly CriterionValues[];
  readonly multipliers: readonly MultiplierValues[];
  readonly mostPoints: string;
}

export const blankRound = (language: Language): RoundValues => ({
  kind: 'operating', language, title: '', description: '', principlesId: '', appropriationId: '', budget: '', opensOn: '', closesOn: '', closesTime: '16:15', useReportDueOn: '',
  annexes: ['budget', 'action-plan'], leastScorers: '2', criteria: [{ id: '', text: '', mostPoints: '20' }], multipliers: [], mostPoints: '',
});

export const roundValuesOf = (round: GrantRound): RoundValues => ({
  kind: round.kind, language: round.language, title: round.title, description: round.description, principlesId: round.principlesId ?? '', appropriationId: round.appropriationId ?? '',
  budget: typedOf(round.budgetCents, round.language), opensOn: round.opensOn, closesOn: round.closesOn, closesTime: round.closesTime, useReportDueOn: round.useReportDueOn, annexes: round.annexes,
  leastScorers: String(round.leastScorers), mostPoints: round.mostPoints === null ? '' : String(round.mostPoints),
  criteria: round.criteria.map(({ id, text, mostPoints }) => ({ id, text, mostPoints: String(mostPoints) })),
  multipliers: round.multipliers.map(({ id, text, percent }) => ({ id, text, factor: typedOf(percent, round.language) })),
});

const WRITTEN = ({ text }: { readonly text: string }) => text.trim() !== '';

/** What is sent: a row that nobody wrote anything into is no row. */
export const roundBodyOf = (values: RoundValues): GrantRoundBody => ({
  kind: values.kind, language: values.language, title: values.title.trim(), description: values.description.trim(), principlesId: values.principlesId || null, appropriationId: values.appropriationId,
  budgetCents: centsOf(values.budget) ?? 0, opensOn: values.opensOn, closesOn: values.closesOn, closesTime: values.closesTime, useReportDueOn: values.useReportDueOn, annexes: [...values.annexes],
  leastScorers: Number(values.leastScorers), mostPoints: values.mostPoints.trim() ? Number(values.mostPoints) : null,
  criteria: values.criteria.filter(WRITTEN).map(({ id, text, mostPoints }) => ({ ...(id && { id }), text: text.trim(), mostPoints: Number(mostPoints) })),
  multipliers: values.multipliers.filter(WRITTEN).map(({ id, text, factor }) => ({ ...(id && { id }), text: text.trim(), percent: centsOf(factor) ?? 0 })),
});

/** The fields that a round cannot do without, and those that say nothing usable. */
export const lackingIn = (values: RoundValues): (keyof RoundValues)[] => {
  const lacks: Partial<Record<keyof RoundValues, boolean>> = {
    title: !values.title.trim(), description: !values.description.trim(), appropriationId: !values.appropriationId, budget: !centsOf(values.budget), opensOn: !values.opensOn, closesOn: !values.closesOn,
    closesTime: !values.closesTime, useReportDueOn: !values.useReportDueOn,
  };
  return (Object.keys(lacks) as (keyof RoundValues)[]).filter((field) => lacks[field]);
};
