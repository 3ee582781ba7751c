import { describe, expect, it } from 'vitest';
import { dayInHelsinki, isRealDay, writtenDay } from './helsinki.js';

describe('a day in Finland', () => {
  it('begins at its own midnight, in summer and in winter', () => {
    expect(dayInHelsinki(new Date('2026-06-30T20:59:59Z'))).toBe('2026-06-30');
    expect(dayInHelsinki(new Date('2026-06-30T21:00:00Z'))).toBe('2026-07-01');
    expect(dayInHelsinki(new Date('2026-12-31T21:59:59Z'))).toBe('2026-12-31');
    expect(dayInHelsinki(new Date('2026-12-31T22:00:00Z'))).toBe('2027-01-01');
  });

  it('is one that exists', () => {
    const exist = (...texts: unknown[]) => texts.map((text) => isRealDay(text));
    expect(exist('2026-02-28', '2028-02-29', '1999-01-01')).toEqual([true, true, true]);
    expect(exist('2026-02-29', '2026-02-30', '2026-13-01', '1899-12-31', '2100-01-01', '2026-1-1', '2026-01-01T00:00:00Z', 'huomenna', '', 20260101, null)).not.toContain(true);
  });

  it('is no earlier than the first year that makes sense', () => expect(['1999-12-31', '2000-01-01'].map((day) => isRealDay(day, 2000))).toEqual([false, true]));
  it('is written in letters as people write it', () => expect(writtenDay('2027-02-03')).toBe('3.2.2027'));
});
