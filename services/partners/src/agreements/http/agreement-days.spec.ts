import { describe, expect, it } from 'vitest';
import { endOf, lastDayOf, startOf } from './agreement-days.js';

describe('the days of an agreement', () => {
  it('begin and end at midnight in Finland, in summer and in winter', () => {
    expect(startOf('2026-07-01').toISOString()).toBe('2026-06-30T21:00:00.000Z');
    expect(endOf('2026-12-31').toISOString()).toBe('2026-12-31T22:00:00.000Z');
    expect(lastDayOf(endOf('2026-12-31'))).toBe('2026-12-31');
  });
});
