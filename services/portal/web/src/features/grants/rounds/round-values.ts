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

/** Something that keeps a round from being saved: the control where it is, and what belongs there. */
export interface Lack {
  readonly control: string;
  readonly needs: 'text' | 'amount' | 'whole' | 'factor';
  /** The largest number that can stand there, where numbers belong. */
  readonly most?: number;
}

const NEEDED = ['title', 'description', 'appropriationId', 'opensOn', 'closesOn', 'closesTime', 'useReportDueOn'] as const;
const isWhole = (typed: string, most: number): boolean => /^\d{1,6}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= most;
const isFactor = (typed: string): boolean => { const percent = centsOf(typed) ?? 0; return percent >= 1 && percent <= 300; };
const whole = (control: string, typed: string, most: number): Lack[] => (isWhole(typed, most) ? [] : [{ control, needs: 'whole', most }]);

/** What a round cannot do without, and what was typed where it says nothing usable. A row that is no row lacks nothing. */
export const lackingIn = (values: RoundValues): Lack[] => [
  ...NEEDED.filter((control) => !values[control].trim()).map((control): Lack => ({ control, needs: 'text' })),
  ...(centsOf(values.budget) ? [] : [{ control: 'budget', needs: 'amount' } as const]),
  ...values.criteria.flatMap((one, index) => (WRITTEN(one) ? whole(`criteria.${index}.mostPoints`, one.mostPoints, 1000) : [])),
  ...values.multipliers.flatMap((one, index): Lack[] => (WRITTEN(one) && !isFactor(one.factor) ? [{ control: `multipliers.${index}.percent`, needs: 'factor' }] : [])),
  ...(values.mostPoints.trim() ? whole('mostPoints', values.mostPoints, 100_000) : []),
  ...whole('leastScorers', values.leastScorers, 10),
];

/** Where on the form stands what the service calls `/criteria/0/text`: rows that were not sent are still there. */
export const controlOf = (values: RoundValues) => (pointer: string): string => {
  const [list = '', at, ...rest] = pointer.replace(/^\//, '').split('/');
  if (list === 'budgetCents') return 'budget';
  if (list !== 'criteria' && list !== 'multipliers') return [list, at, ...rest].filter((part) => part !== undefined).join('.');
  const rows: readonly { readonly text: string }[] = values[list];
  const written = rows.flatMap((one, index) => (WRITTEN(one) ? [index] : []));
  return [list, written[Number(at)] ?? at, ...rest].join('.');
};
