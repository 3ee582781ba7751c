/** Counts toward the result: `percent` is the factor times a hundred, 115 for 1.15. */
export interface Multiplier {
  readonly id: string;
  readonly text: string;
  readonly percent: number;
}

export interface Criterion {
  readonly id: string;
  readonly text: string;
  readonly mostPoints: number;
}

/** How a round's applications are scored. Everything here is the granter's own choice. */
export interface ScoringRules {
  readonly criteria: readonly Criterion[];
  readonly multipliers: readonly Multiplier[];
  /** No result is above this, whatever the multipliers; null where they alone decide. */
  readonly mostPoints: number | null;
}

/** What one scorer gave: points by criterion, and the multipliers that apply. */
export interface Scoring {
  readonly points: Readonly<Record<string, number>>;
  readonly multipliers: readonly string[];
}

const HUNDREDTHS = 100n;

/** Whole points times their multipliers, in hundredths of a point: exact until one rounding at the end, half up. */
export function resultOf({ criteria, multipliers, mostPoints }: ScoringRules, scoring: Scoring): number {
  const base = criteria.reduce((sum, { id }) => sum + (scoring.points[id] ?? 0), 0);
  const factors = multipliers.filter(({ id }) => scoring.multipliers.includes(id)).map(({ percent }) => BigInt(percent));
  const over = 100n ** BigInt(factors.length);
  const product = factors.reduce((sum, factor) => sum * factor, BigInt(base) * HUNDREDTHS);
  const result = Number((product * 2n + over) / (over * 2n));
  return mostPoints === null ? result : Math.min(result, mostPoints * 100);
}

/** The most that the rules can give, in hundredths of a point. */
export const mostOf = (rules: ScoringRules): number =>
  resultOf(rules, { points: Object.fromEntries(rules.criteria.map(({ id, mostPoints }) => [id, mostPoints])), multipliers: rules.multipliers.map(({ id }) => id) });

/** The mean of several scorers' results or points, in hundredths, rounded half up; null where nobody has scored. */
export const meanOf = (hundredths: readonly number[]): number | null =>
  (hundredths.length === 0 ? null : Math.floor((hundredths.reduce((sum, one) => sum + one, 0) * 2 + hundredths.length) / (hundredths.length * 2)));
