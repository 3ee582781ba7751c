import { describe, expect, it } from 'vitest';
import { daysOfRule, everyWeekFrom, firstDayOfRule, isRecurrenceRule } from './recurrence.js';

describe('a recurrence rule', () => {
  it.each([
    'FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'FREQ=DAILY', 'FREQ=MONTHLY;BYDAY=2WE', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYMONTHDAY=15',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=13', 'FREQ=YEARLY',
  ])('is followed when it says %s', (rule) => {
    expect(isRecurrenceRule(rule)).toBe(true);
  });

  it.each([
    'FREQ=SECONDLY', 'FREQ=HOURLY;INTERVAL=1', 'FREQ=WEEKLY;COUNT=1000000000', 'FREQ=WEEKLY;UNTIL=20271231', 'FREQ=WEEKLY;BYDAY=2WE', 'FREQ=WEEKLY;BYDAY=XX', 'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;BYDAY=MO;BYDAY=TU', 'FREQ=DAILY;BYHOUR=1,2,3', 'BYDAY=MO', '', 'FREQ=WEEKLY;BYDAY=MO\r\nSUMMARY:x', 'RRULE:FREQ=WEEKLY', 7, null,
  ])('is refused when it says %s', (rule) => {
    expect(isRecurrenceRule(rule)).toBe(false);
  });

  it.each([
    ['every other week by the week of the first day', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '2026-11-18', '2026-11-01', '2026-12-31', ['2026-11-18', '2026-12-02', '2026-12-16', '2026-12-30']],
    ['every other week still in phase after ten years', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '2016-11-23', '2026-11-01', '2026-12-03', ['2026-11-11', '2026-11-25']],
    ['twice a week', 'FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-16', '2026-11-16', '2026-11-27', ['2026-11-16', '2026-11-19', '2026-11-23', '2026-11-26']],
    ['the second Wednesday of each month', 'FREQ=MONTHLY;BYDAY=2WE', '2026-11-11', '2026-11-01', '2027-02-28', ['2026-11-11', '2026-12-09', '2027-01-13', '2027-02-10']],
    ['the last Friday of each month', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27', '2026-11-01', '2027-01-31', ['2026-11-27', '2026-12-25', '2027-01-29']],
    ['only in the months that have the day', 'FREQ=MONTHLY;BYMONTHDAY=31', '2026-10-31', '2026-10-01', '2027-02-01', ['2026-10-31', '2026-12-31', '2027-01-31']],
    ['each year', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=13', '2024-12-13', '2026-01-01', '2027-12-31', ['2026-12-13', '2027-12-13']],
    ['every day', 'FREQ=DAILY', '2026-01-01', '2026-03-28', '2026-03-30', ['2026-03-28', '2026-03-29', '2026-03-30']],
    ['never before its first day', 'FREQ=WEEKLY;BYDAY=WE', '2026-11-25', '2026-11-01', '2026-11-26', ['2026-11-25']],
  ])('falls %s', (_name, rule, startsOn, from, to, days) => {
    expect(daysOfRule(rule, startsOn, from, to, 100)).toEqual(days);
  });

  it('gives the same days from a later anchor as from the first', () => {
    for (const rule of ['FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU', 'FREQ=DAILY;INTERVAL=5', 'FREQ=WEEKLY']) {
      const all = daysOfRule(rule, '2026-01-05', '2026-01-05', '2027-12-31', 1000);
      expect(daysOfRule(rule, '2026-01-05', '2027-05-01', '2027-12-31', 1000)).toEqual(all.filter((day) => day >= '2027-05-01'));
    }
  });

  it('knows its first day, or that there is none', () => {
    expect(firstDayOfRule('FREQ=WEEKLY;BYDAY=WE', '2026-11-16')).toBe('2026-11-18');
    expect(firstDayOfRule('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2026-11-16')).toBe('2028-02-29');
    expect(firstDayOfRule('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-11-16')).toBeUndefined();
  });

  it('of every week names the weekday of a day', () => {
    expect(everyWeekFrom('2026-11-18')).toBe('FREQ=WEEKLY;BYDAY=WE');
  });
});
