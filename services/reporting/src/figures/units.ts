/** What a figure counts. Persons, visits and families are different things and are never added together. */
export const UNITS = ['person', 'visit', 'referral', 'case', 'day', 'activity', 'occurrence', 'family'] as const;
export type Unit = (typeof UNITS)[number];

/** So many of one unit. */
export interface Count<U extends Unit> {
  readonly value: number;
  readonly unit: U;
}

export const count = <U extends Unit>(value: number, unit: U): Count<U> => ({ value, unit });

/**
 * Adds counts of one unit. Persons plus families does not compile, and a count whose unit came from outside is refused when it runs:
 * 340 + 260 + 240 = 840 is right arithmetic and a wrong sum.
 */
export function add<U extends Unit>(first: Count<U>, ...others: readonly Count<NoInfer<U>>[]): Count<U> {
  for (const other of others) if (other.unit !== first.unit) throw new Error(`${first.unit} and ${other.unit} cannot be added together`);
  return count(others.reduce((sum, other) => sum + other.value, first.value), first.unit);
}
