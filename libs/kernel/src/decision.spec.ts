import { expect, it } from 'vitest';
import { refuse, remembering, type Decision } from './decision.js';

const countUp: Decision<number, string> = (state) => (state > 2 ? refuse('too-many') : state === 2 ? [] : [`from ${state}`]);

it('what was decided last is what is remembered, and nothing where the answer was no', () => {
  const deciding = remembering(countUp);
  const remembered = [deciding.facts()];
  for (const state of [0, 1, 2, 3]) {
    deciding.decide(state);
    remembered.push(deciding.facts());
  }
  expect(remembered).toEqual([[], ['from 0'], ['from 1'], [], []]);
});
