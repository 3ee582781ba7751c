import { describe, expect, it } from 'vitest';
import { nextDeadline } from './next-deadline.js';

const monday = { weekday: 1, time: '12:00' };

describe('the next deadline', () => {
  it('is the same day until the time has gone by', () => {
    expect(nextDeadline(monday, new Date('2026-11-23T09:59:00Z'))).toEqual(new Date('2026-11-23T10:00:00Z'));
    expect(nextDeadline(monday, new Date('2026-11-23T10:00:00Z'))).toEqual(new Date('2026-11-23T10:00:00Z'));
    expect(nextDeadline(monday, new Date('2026-11-23T10:00:01Z'))).toEqual(new Date('2026-11-30T10:00:00Z'));
  });

  it('is by the clock in Finland, also over the change of it and in the hours before midnight', () => {
    expect(nextDeadline(monday, new Date('2026-10-20T10:00:00Z'))).toEqual(new Date('2026-10-26T10:00:00Z'));
    expect(nextDeadline(monday, new Date('2026-10-13T10:00:00Z'))).toEqual(new Date('2026-10-19T09:00:00Z'));
    // Sunday in London, Monday in Kannus.
    expect(nextDeadline({ weekday: 1, time: '00:30' }, new Date('2026-11-22T22:15:00Z'))).toEqual(new Date('2026-11-22T22:30:00Z'));
  });
});
