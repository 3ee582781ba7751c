import { expect, test } from 'vitest';
import { canonicalJson } from './command.js';

test.each([
  ['the order of keys', { a: 1, b: { c: 1, d: 2 } }, { b: { d: 2, c: 1 }, a: 1 }, true],
  ['the order of a list', [1, 2], [2, 1], false],
  ['another value', { a: 1 }, { a: 2 }, false],
  ['a number and its text', { a: 1 }, { a: '1' }, false],
  ['null and nothing', { a: null }, {}, false],
])('%s', (_, one, other, same) => {
  expect(canonicalJson(one) === canonicalJson(other)).toBe(same);
});
