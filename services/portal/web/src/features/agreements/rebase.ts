import type { TermsValues } from './form-values';

export type TermField = keyof TermsValues;

export interface Rebased {
  /** Mine where I have written, theirs elsewhere. */
  readonly values: TermsValues;
  /** What somebody else has written and I have not touched. */
  readonly taken: readonly TermField[];
  /** What both have written, each otherwise. */
  readonly clashes: readonly TermField[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Puts what I have written on top of a newer wording. Nothing of either is lost: where both have written, the person chooses. */
export function rebase(base: TermsValues, mine: TermsValues, theirs: TermsValues): Rebased {
  const names = Object.keys(theirs) as TermField[];
  const changed = names.filter((name) => !same(base[name], theirs[name]));
  const taken = changed.filter((name) => same(base[name], mine[name]));
  const clashes = changed.filter((name) => !taken.includes(name) && !same(mine[name], theirs[name]));
  return { values: { ...mine, ...Object.fromEntries(taken.map((name) => [name, theirs[name]])) }, taken, clashes };
}
