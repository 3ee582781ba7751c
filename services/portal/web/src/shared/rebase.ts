import { sameValues } from './same-values';

export interface Rebased<Values> {
  /** Mine where I have written, theirs elsewhere. */
  readonly values: Values;
  /** What somebody else has written and I have not touched. */
  readonly taken: readonly (keyof Values & string)[];
  /** What both have written, each otherwise. */
  readonly clashes: readonly (keyof Values & string)[];
}

/** Puts what I have written on top of a newer state. Nothing of either is lost: where both have written, the person chooses. */
export function rebase<Values extends object>(base: Values, mine: Values, theirs: Values): Rebased<Values> {
  const names = Object.keys(theirs) as (keyof Values & string)[];
  const changed = names.filter((name) => !sameValues(base[name], theirs[name]));
  const taken = changed.filter((name) => sameValues(base[name], mine[name]));
  const clashes = changed.filter((name) => !taken.includes(name) && !sameValues(mine[name], theirs[name]));
  return { values: { ...mine, ...Object.fromEntries(taken.map((name) => [name, theirs[name]])) }, taken, clashes };
}
