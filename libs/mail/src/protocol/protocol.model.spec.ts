import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BROKEN_RULES } from './model/broken-rules.js';
import { REAL_RULES, type Rules } from './model/rules.js';
import { play, type Story } from './model/story.js';

/**
 * The short form tells the same stories every time. The long form, `PIRTTI_MODEL_RUNS=100000` and about a minute, looks further: each time elsewhere,
 * unless told its `PIRTTI_MODEL_SEED`, which is also how a found story is told again.
 */
const LONG = process.env['PIRTTI_MODEL_RUNS'];
const RUNS = Number(LONG ?? 3_000);
const SEED = Number(process.env['PIRTTI_MODEL_SEED'] ?? (LONG ? Math.floor(Math.random() * 2 ** 31) : 1));

const stories: fc.Arbitrary<Story> = fc.record({
  kind: fc.constantFrom('faults', 'restores', 'forgetful'),
  numbers: fc.array(fc.nat({ max: 2 ** 31 - 1 }), { maxLength: 90, size: 'max' }),
});

describe('the mail protocol, against a broker that may lose everything', () => {
  it(`loses nothing, doubles nothing, keeps the order and comes to rest (${RUNS} stories, seed ${SEED})`, { timeout: 900_000 }, () => {
    // The reporter keeps the name of what is green to itself.
    process.stdout.write(`mail protocol: ${RUNS} stories, seed ${SEED}\n`);
    const found = search(REAL_RULES, RUNS, SEED);
    expect(found, found).toBeUndefined();
  });
});

describe('the model itself', () => {
  it.each(Object.keys(BROKEN_RULES))('finds out a sender or receiver that %s', { timeout: 120_000 }, (name) => {
    const result = fc.check(fc.property(stories, (story) => play(story, { ...REAL_RULES, ...BROKEN_RULES[name] })), { numRuns: 20_000, seed: 1, endOnFailure: true });
    expect(result.failed, 'nothing was found wrong').toBe(true);
  });
});

/** Looks for a story that the rules do not survive; answers it in words, with what replays it. */
function search(rules: Rules, numRuns: number, seed: number): string | undefined {
  const result = fc.check(fc.property(stories, (story) => play(story, rules)), { numRuns, seed });
  if (!result.failed || !result.counterexample) return undefined;
  const words: string[] = [];
  try {
    play(result.counterexample[0], rules, words);
  } catch {
    // It fails again, as it should; only the words are wanted.
  }
  return [String(result.errorInstance), `seed ${result.seed}, path ${result.counterexamplePath}, after ${result.numRuns} runs`, ...words].join('\n');
}
