import { describe, expect, it } from 'vitest';
import { isLastOfItsKind, nthOf, rhythmOf, ruleOf } from './rhythm';

describe('a rhythm', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=WE', { kind: 'weekly', weekdays: [3] }],
    ['FREQ=WEEKLY;BYDAY=MO,TH', { kind: 'weekly', weekdays: [1, 4] }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;WKST=MO', { kind: 'biweekly', weekdays: [3] }],
    ['FREQ=MONTHLY;BYDAY=2WE', { kind: 'monthly', weekday: 3, nth: 2 }],
    ['FREQ=MONTHLY;BYDAY=-1FR', { kind: 'monthly', weekday: 5, nth: -1 }],
    ['FREQ=DAILY', { kind: 'other', rule: 'FREQ=DAILY' }],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=WE', { kind: 'other', rule: 'FREQ=WEEKLY;INTERVAL=3;BYDAY=WE' }],
    ['FREQ=MONTHLY;BYMONTHDAY=15', { kind: 'other', rule: 'FREQ=MONTHLY;BYMONTHDAY=15' }],
  ] as const)('%s is read, and written as it was', (rule, rhythm) => {
    expect(rhythmOf(rule, '2026-11-25')).toEqual(rhythm);
    expect(ruleOf(rhythmOf(rule, '2026-11-25'))).toBe(rule);
  });

  it('without a weekday falls on that of its first day, and without a rule is once', () => {
    expect(rhythmOf('FREQ=WEEKLY', '2026-11-25')).toEqual({ kind: 'weekly', weekdays: [3] });
    expect([rhythmOf(null, '2026-11-25'), ruleOf({ kind: 'once' })]).toEqual([{ kind: 'once' }, null]);
  });

  it('of a month counts weekdays, and a fifth is the last', () => {
    expect(['2026-11-04', '2026-11-11', '2026-11-25', '2026-12-30'].map(nthOf)).toEqual([1, 2, 4, -1]);
    expect(['2026-11-18', '2026-11-25', '2026-12-23'].map(isLastOfItsKind)).toEqual([false, true, false]);
  });
});
