import { describe, expect, it } from 'vitest';
import { isToBeReminded, negotiationStatusOf } from './negotiation.js';

describe('the yearly negotiation of a municipality and its region', () => {
  it.each([
    ['is overdue where there is none and none is coming', [], [], 'overdue'],
    ['is on its way where one is called', [], ['2026-12-01'], 'called'],
    ['may be today', [], ['2026-11-23'], 'called'],
    ['is overdue where one was called and its day went by', [], ['2026-11-22'], 'overdue'],
    ['is held once it was, whatever else is called', ['2026-03-04'], ['2026-12-01'], 'held'],
  ] as const)('%s', (_, heldOn, calledFor, status) => {
    expect(negotiationStatusOf({ heldOn, calledFor }, '2026-11-23')).toBe(status);
  });

  it('is asked for in the last three months of the year, where it is overdue and not before', () => {
    expect(['2026-01-01', '2026-09-30', '2026-10-01', '2026-12-31'].map((day) => isToBeReminded('overdue', day))).toEqual([false, false, true, true]);
    expect([isToBeReminded('called', '2026-10-01'), isToBeReminded('held', '2026-10-01')]).toEqual([false, false]);
  });
});
