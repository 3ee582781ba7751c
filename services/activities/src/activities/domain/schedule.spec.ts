import { describe, expect, it } from 'vitest';
import { nextOccurrence, occurrenceOf, occurrencesBetween, rruleOf, weekdayOf, type Schedule } from './schedule.js';

const wednesdays: Schedule = { startsOn: '2026-03-18', startTime: '13:00', endTime: '15:00', recurrence: 'weekly', until: null };
const once: Schedule = { ...wednesdays, recurrence: 'none' };

describe('a schedule', () => {
  it('meets every week on the weekday of its first day', () => {
    expect(weekdayOf(wednesdays)).toBe(3);
    expect(rruleOf(wednesdays)).toBe('FREQ=WEEKLY;BYDAY=WE');
    expect(occurrencesBetween(wednesdays, '2026-03-01', '2026-04-02').map((one) => one.date)).toEqual(['2026-03-18', '2026-03-25', '2026-04-01']);
  });

  it('keeps the hour on the wall when summer time begins', () => {
    const [before, after] = [occurrenceOf(wednesdays, '2026-03-25')!, occurrenceOf(wednesdays, '2026-04-01')!];
    expect(before.startsAt.toISOString()).toBe('2026-03-25T11:00:00.000Z');
    expect(after.startsAt.toISOString()).toBe('2026-04-01T10:00:00.000Z');
    expect(after.endsAt.toISOString()).toBe('2026-04-01T12:00:00.000Z');
  });

  it('keeps the hour on the wall when summer time ends', () => {
    expect(occurrenceOf(wednesdays, '2026-10-21')!.startsAt.toISOString()).toBe('2026-10-21T10:00:00.000Z');
    expect(occurrenceOf(wednesdays, '2026-10-28')!.startsAt.toISOString()).toBe('2026-10-28T11:00:00.000Z');
  });

  it('still meets on the last day that it names, and not after', () => {
    const ending: Schedule = { ...wednesdays, until: '2026-04-01' };
    expect(rruleOf(ending)).toBe('FREQ=WEEKLY;BYDAY=WE;UNTIL=20260401T205959Z');
    expect(occurrencesBetween(ending, '2026-03-01', '2026-12-31').map((one) => one.date)).toEqual(['2026-03-18', '2026-03-25', '2026-04-01']);
    expect(nextOccurrence(ending, new Date('2026-04-01T12:00:00Z'))).toBeUndefined();
  });

  it('meets once where it does not recur', () => {
    expect(rruleOf(once)).toBeNull();
    expect(occurrencesBetween(once, '2026-01-01', '2026-12-31')).toHaveLength(1);
    expect(occurrenceOf(once, '2026-03-25')).toBeUndefined();
  });

  it('does not meet on another day or before its first', () => {
    expect(occurrenceOf(wednesdays, '2026-03-19')).toBeUndefined();
    expect(occurrenceOf(wednesdays, '2026-03-11')).toBeUndefined();
  });

  describe('the next occurrence', () => {
    it.each([
      ['the first one, long before it', wednesdays, '2025-01-01T00:00:00Z', '2026-03-18'],
      ['the one that goes on right now', wednesdays, '2026-03-25T12:59:59Z', '2026-03-25'],
      ['the following week, once it is over', wednesdays, '2026-03-25T13:00:00Z', '2026-04-01'],
      ['by the day in Finland, not in Greenwich', wednesdays, '2026-03-31T22:30:00Z', '2026-04-01'],
      ['years later', wednesdays, '2036-07-01T00:00:00Z', '2036-07-02'],
      ['the only one, the same morning', once, '2026-03-18T05:00:00Z', '2026-03-18'],
    ])('is %s', (_name, schedule, at, date) => {
      expect(nextOccurrence(schedule, new Date(at))?.date).toBe(date);
    });

    it('is none when the only one is over', () => {
      expect(nextOccurrence(once, new Date('2026-03-18T13:00:00Z'))).toBeUndefined();
    });
  });
});
