import { describe, expect, it } from 'vitest';
import { formatDay, formatNumber, formatPercent, median } from './numbers.js';
import { add, count } from './units.js';

describe('numbers', () => {
  it.each([
    ['thousands', formatNumber(226_191), '226\u00a0191'], ['decimals', formatNumber(2.5), '2,5'], ['a negative', formatNumber(-1234), '-1\u00a0234'], ['in English', formatNumber(226_191.5, 'en'), '226,191.5'],
    ['85 of 340', formatPercent(85, 340), '25,0\u00a0%'], ['half up', formatPercent(1, 16, 'fi'), '6,3\u00a0%'], ['61 of 240', formatPercent(61, 240), '25,4\u00a0%'], ['nothing of nothing', formatPercent(0, 0), '..'],
    ['a day', formatDay('2026-05-12'), '12.5.2026'], ['a day in English', formatDay('2026-05-12', 'en'), '12 May 2026'],
  ])('%s', (_, shown, expected) => expect(shown).toBe(expected));

  it('the median is the middle one, or between the two in the middle', () => expect([median([]), median([7]), median([9, 1, 2]), median([1, 2, 4, 10])]).toEqual([undefined, 7, 2, 3]));
});

describe('counts', () => {
  it('of one unit add up', () => expect(add(count(340, 'person'), count(260, 'person'))).toEqual({ value: 600, unit: 'person' }));
  it('of persons and families do not', () => {
    // @ts-expect-error: persons and families are different things
    expect(() => add(count(600, 'person'), count(240, 'family'))).toThrow('person and family cannot be added together');
  });
});
