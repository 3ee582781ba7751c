import { describe, expect, it } from 'vitest';
import { isWeekly, lastPlannedDay, plannedBetween, type Schedule } from './schedule.js';

const wednesdays: Schedule = { startsOn: '2026-03-18', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY;BYDAY=WE', until: null, exceptDates: [], extraDates: [], holidays: 'keep' };
const days = (schedule: Schedule, from: string, to: string) => plannedBetween(schedule, from, to).map(({ date }) => date);

describe('a schedule', () => {
  it('meets by its rule, still on its last day and not after', () => {
    expect(days({ ...wednesdays, until: '2026-04-01' }, '2026-03-01', '2026-12-31')).toEqual(['2026-03-18', '2026-03-25', '2026-04-01']);
  });

  it('meets once where it does not recur', () => {
    expect(days({ ...wednesdays, rrule: null }, '2026-01-01', '2026-12-31')).toEqual(['2026-03-18']);
  });

  it('leaves out days, and has others besides', () => {
    expect(days({ ...wednesdays, exceptDates: ['2026-03-25'], extraDates: ['2026-03-24', '2026-04-01'] }, '2026-03-18', '2026-04-02')).toEqual(['2026-03-18', '2026-03-24', '2026-04-01']);
  });

  describe('on a public holiday', () => {
    const thursdays: Schedule = { ...wednesdays, startsOn: '2026-12-17', rrule: 'FREQ=WEEKLY;BYDAY=TH' };

    it('meets all the same where it keeps it', () => {
      expect(days(thursdays, '2026-12-17', '2026-12-31')).toEqual(['2026-12-17', '2026-12-24', '2026-12-31']);
    });

    it('does not meet where it skips it', () => {
      expect(days({ ...thursdays, holidays: 'skip' }, '2026-12-17', '2026-12-31')).toEqual(['2026-12-17', '2026-12-31']);
    });

    it('meets on the next working day where it moves, and stays the meeting of its own day', () => {
      expect(plannedBetween({ ...thursdays, holidays: 'move' }, '2026-12-22', '2026-12-31')).toEqual([
        { date: '2026-12-24', meetsOn: '2026-12-28' }, { date: '2026-12-31', meetsOn: '2026-12-31' },
      ]);
    });

    it('does not meet twice on a day that is its own', () => {
      const weekdays: Schedule = { ...thursdays, rrule: 'FREQ=WEEKLY;BYDAY=MO,TH', holidays: 'move' };
      expect(plannedBetween(weekdays, '2026-12-22', '2026-12-30').map(({ meetsOn }) => meetsOn)).toEqual(['2026-12-28']);
    });
  });

  it.each([
    ['none while it goes on', wednesdays, null],
    ['the one it names', { ...wednesdays, until: '2026-06-30' }, '2026-06-30'],
    ['its only one', { ...wednesdays, rrule: null }, '2026-03-18'],
    ['an extra one after it', { ...wednesdays, rrule: null, extraDates: ['2026-05-05'] }, '2026-05-05'],
  ])('has as its last day %s', (_name, schedule, last) => {
    expect(lastPlannedDay(schedule)).toBe(last);
  });

  it('is weekly only where every week is its own', () => {
    expect([wednesdays.rrule, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', 'FREQ=MONTHLY;BYDAY=2WE', null].map((rrule) => isWeekly({ ...wednesdays, rrule }))).toEqual([true, false, false, false]);
  });
});
