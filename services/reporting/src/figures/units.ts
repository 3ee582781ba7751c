import { codesOf, type Unit, UNITS as UNIT_WORDS } from '@pirtti/kernel';

/** What a figure counts. Persons, visits and families are different things and are never added together. */
export const UNITS = codesOf<Unit>(UNIT_WORDS);
export type { Unit };

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
