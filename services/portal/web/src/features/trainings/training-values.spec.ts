import { describe, expect, it } from 'vitest';
import { numberOf } from './training-values';

describe('a number of people', () => {
  it('is whole, and nought where nothing was typed', () => {
    expect(['', ' 12 ', '0', '10000'].map(numberOf)).toEqual([0, 12, 0, 10_000]);
    expect(['-1', '1,5', '2.5', 'viisi', '10001'].map(numberOf)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});
