/** Why a command was turned down. `code` is a kebab-case clause that is true, e.g. `consent-is-missing`. */
export interface Refusal {
  readonly refused: true;
  readonly code: string;
  /** Facts that help the asker to mend it. Never personal data: it is shown, logged and audited. */
  readonly details?: Readonly<Record<string, string | number | boolean | readonly string[] | Readonly<Record<string, readonly string[]>>>>;
}

/** What follows from a command: facts that have now happened (none when nothing changes), or a refusal. */
export type Outcome<Fact> = readonly Fact[] | Refusal;

/** A pure decision: it sees a state and answers with facts or a refusal. It never throws for what a person asked. */
export type Decision<State, Fact> = (state: State) => Outcome<Fact>;

/**
 * The same decision, and what came of it the last time it was asked: for whoever has to know what was written, beside the state that a store answers with. A
 * store asks again where somebody else was faster, and what it decided last is what it wrote. No facts where it said no, or was never asked.
 */
export function remembering<State, Fact>(decide: Decision<State, Fact>): { readonly decide: Decision<State, Fact>; facts(): readonly Fact[] } {
  let last: Outcome<Fact> = [];
  return { decide: (state) => { last = decide(state); return last; }, facts: () => (isRefusal(last) ? [] : last) };
}

/** Says no with a reason. The code must have a message in fi, sv and en in the service's `problems.ts`. */
export function refuse(code: string, details?: Refusal['details']): Refusal {
  return details ? { refused: true, code, details } : { refused: true, code };
}

/** Tells a refusal from anything else that a decision or a command may return. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as Refusal).refused === true;
}
