import { describe, expect, it } from 'vitest';
import { sameChoice, sameValue } from './same-value.js';

describe('the same value', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['another order of keys', { a: 1, b: { c: [2] } }, { b: { c: [2] }, a: 1 }, true],
    ['an absent field and an undefined one', { a: 1, b: undefined }, { a: 1 }, true],
    ['an absent field and null', { a: 1, b: null }, { a: 1 }, false],
    ['another order of a list', [1, 2], [2, 1], false],
    ['a longer list', [1, 2], [1, 2, 3], false],
    ['a list and an object', [], {}, false],
    ['one instant, twice', new Date(5), new Date(5), true],
    ['two instants', new Date(5), new Date(6), false],
    ['an instant and its text', new Date(5), new Date(5).toISOString(), false],
    ['a field with another value', { a: { b: 1 } }, { a: { b: 2 } }, false],
    ['nothing and something', null, {}, false],
  ])('%s', (_name, a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
    expect(sameValue(b, a)).toBe(same);
  });
});

describe('what was chosen of a list', () => {
  it('is the same in whatever order', () => {
    expect(sameChoice(['a', 'b'], ['b', 'a'])).toBe(true);
    expect([sameChoice(['a'], ['a', 'b']), sameChoice(['a', 'a'], ['a', 'b'])]).toEqual([false, false]);
  });
});
