import { describe, expect, it } from 'vitest';
import { lonelinessBandOf, SCREENING_ANSWERS } from './loneliness-band.js';

describe('the band of an answer', () => {
  it.each([
    ['never', 1, 'not-lonely'],
    ['very rarely', 2, 'not-lonely'],
    ['sometimes', 3, 'sometimes-lonely'],
    ['fairly often', 4, 'lonely'],
    ['all the time', 5, 'lonely'],
    ['did not wish to answer', 'not-answered', 'not-answered'],
  ] as const)('%s', (_name, answer, band) => expect(lonelinessBandOf(answer)).toBe(band));

  it('exists for every answer that can be given', () => {
    expect(SCREENING_ANSWERS.map(lonelinessBandOf)).not.toContain(undefined);
  });
});
