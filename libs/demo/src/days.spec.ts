import { describe, expect, it } from 'vitest';
import { mondayBefore } from './days.js';

describe('the Monday that demo dates hang on', () => {
  it.each([
    ['2026-11-21T22:00:00Z', '2026-11-16'], ['2026-11-16T00:00:00Z', '2026-11-09'], ['2026-11-22T23:59:59Z', '2026-11-16'], ['2027-01-01T12:00:00Z', '2026-12-28'],
  ])('of %s is %s', (moment, monday) => expect(mondayBefore(new Date(moment)).toISOString().slice(0, 10)).toBe(monday));
});
