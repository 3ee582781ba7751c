import assert from 'node:assert/strict';
import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';

/** Ends a sentence about a decision: what followed from the command. */
export interface Then<Fact> {
  /** Exactly these facts, in this order. */
  then(...facts: Fact[]): void;
  /** Refused for this reason (and, where given, with these details). */
  thenRefused(code: string, details?: Refusal['details']): void;
  /** Nothing changed, and that is fine: "changes nothing the second time". */
  thenNothing(): void;
}

/** Reads aloud: `given(sent()).when(assign(me)).then(assigned(me))`. */
export const given = <State>(state: State) => ({
  when<Fact>(decide: Decision<State, Fact>): Then<Fact> {
    const outcome = decide(state);
    return {
      then(...facts: Fact[]) {
        assert.deepStrictEqual(outcome, facts);
      },
      thenRefused(code: string, details?: Refusal['details']) {
        assert.ok(isRefusal(outcome), `expected the refusal ${code}, but facts followed: ${JSON.stringify(outcome)}`);
        assert.equal(outcome.code, code);
        if (details) assert.deepStrictEqual(outcome.details, details);
      },
      thenNothing() {
        assert.deepStrictEqual(outcome, []);
      },
    };
  },
});
