import { isRefusal, type Decision } from '@pirtti/kernel';

/** Several decisions as one, each seeing what the earlier ones have led to. The first refusal is the answer, and then nothing has happened. */
export const inTurn = <State, Fact>(evolve: (state: State, fact: Fact) => State, decisions: readonly Decision<State, Fact>[]): Decision<State, Fact> => (start) => {
  const facts: Fact[] = [];
  let state = start;
  for (const decide of decisions) {
    const outcome = decide(state);
    if (isRefusal(outcome)) return outcome;
    facts.push(...outcome);
    state = outcome.reduce(evolve, state);
  }
  return facts;
};
