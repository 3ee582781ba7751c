import { describe, expect, it } from 'vitest';
import { median, percentile, ratioOf, spreadOf } from './numbers.js';

describe('the figures of a run', () => {
  it('have a median whatever their order and number', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow('nothing');
  });

  it('have percentiles by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([0.5, 0.99, 1].map((part) => percentile(hundred, part))).toEqual([50, 99, 100]);
    expect(percentile([7], 0.5)).toBe(7);
  });

  it('have a spread', () => expect(spreadOf([3, 1, 2])).toEqual({ median: 2, lowest: 1, highest: 3 }));

  it('give the ratio of medians, with the rounds as its spread', () => {
    expect(ratioOf([10, 30, 20], [100, 100, 50])).toEqual({ median: 0.2, lowest: 0.1, highest: 0.4 });
    expect(() => ratioOf([1], [1, 2])).toThrow('every round');
  });
});
