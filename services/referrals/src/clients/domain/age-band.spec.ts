import { describe, expect, it } from 'vitest';
import { ageBandOf } from './age-band.js';

describe('an age band', () => {
  it.each([
    ['born this year', 2026, '0-6'],
    ['six this year', 2020, '0-6'],
    ['seven this year', 2019, '7-12'],
    ['seventeen', 2009, '13-17'],
    ['eighteen', 2008, '18-24'],
    ['twenty-four: still counted as under 25', 2002, '18-24'],
    ['twenty-five', 2001, '25-29'],
    ['thirty', 1996, '30-64'],
    ['sixty-four', 1962, '30-64'],
    ['sixty-five', 1961, '65-74'],
    ['seventy-five', 1951, '75-84'],
    ['eighty-four', 1942, '75-84'],
    ['eighty-five', 1941, '85+'],
    ['a hundred and one', 1925, '85+'],
    ['a year that has not come', 2027, 'unknown'],
    ['no year told', null, 'unknown'],
  ] as const)('%s', (_name, birthYear, band) => {
    expect(ageBandOf(birthYear, new Date('2026-11-16T08:00:00Z'))).toBe(band);
  });

  it('turns with the Finnish new year, not with Greenwich', () => {
    expect(ageBandOf(1962, new Date('2026-12-31T21:59:00Z'))).toBe('30-64');
    expect(ageBandOf(1962, new Date('2026-12-31T22:01:00Z'))).toBe('65-74');
  });
});
