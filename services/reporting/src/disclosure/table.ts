/** A sum of atoms, each with its sign. */
export type Linear = Readonly<Record<string, number>>;

/** A figure that would be published: a sum of atoms. */
export interface TableCell {
  readonly id: string;
  readonly of: Linear;
}

/**
 * A protected table. People fall into atoms (disjoint groups whose sizes nobody publishes); cells are the sums that are published;
 * groups are the sums and differences that a reader must not learn when they are small: the cells themselves, the steps between
 * nested cells, the remainders.
 */
export interface Table {
  readonly name: string;
  /** Counts below this, other than zero, are small. */
  readonly threshold: number;
  readonly atoms: Readonly<Record<string, number>>;
  readonly cells: readonly TableCell[];
  readonly groups: readonly TableCell[];
  /** Pairs where a reader takes the first to contain the second. */
  readonly nested: readonly (readonly [outer: string, inner: string])[];
}

/**
 * What is shown of a cell. `small` is printed as `<10` and says 1…9. `withheld` says nothing at all.
 * `kept` repeats the figure of an earlier release from which the true one differs by less than the threshold.
 */
export type Shown =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'small' }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'kept'; readonly value: number };

export type ShownCells = Readonly<Record<string, Shown>>;

/** A table as it was published, remembered with its true values so that later releases can be tested against it. */
export interface Release {
  readonly table: Table;
  readonly shown: ShownCells;
}

/** The true value of a sum of atoms. */
export const valueOf = (table: Table, of: Linear): number =>
  Object.entries(of).reduce((sum, [atom, sign]) => sum + sign * (table.atoms[atom] ?? 0), 0);

/** Small counts are those that could point to somebody: 1 … threshold − 1, either way round. */
export const isSmall = (value: number, threshold: number): boolean => value !== 0 && Math.abs(value) < threshold;

/** The sum of several sums. */
export function plus(...parts: readonly Linear[]): Linear {
  const sum: Record<string, number> = {};
  for (const part of parts) for (const [atom, sign] of Object.entries(part)) sum[atom] = (sum[atom] ?? 0) + sign;
  return Object.fromEntries(Object.entries(sum).filter(([, sign]) => sign !== 0));
}

/** One sum less another. */
export const minus = (from: Linear, what: Linear): Linear =>
  plus(from, Object.fromEntries(Object.entries(what).map(([atom, sign]) => [atom, -sign])));
