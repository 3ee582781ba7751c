import { describe, expect, it } from 'vitest';
import { nextOccurrence, occurrenceOf, occurrencesBetween, type OccurrenceChanges, type Timetable } from './occurrences.js';
import type { Schedule } from './schedule.js';

const schedule: Schedule = { startsOn: '2026-03-18', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY;BYDAY=WE', until: null, exceptDates: [], extraDates: [], holidays: 'keep' };
const wednesdays = (changes: OccurrenceChanges = {}, more: Partial<Schedule> = {}): Timetable => ({ schedule: { ...schedule, ...more }, changes });
const moved = { status: 'moved', meetsOn: '2026-04-03', startTime: '10:00', endTime: '11:30', note: null } as const;

describe('an occurrence', () => {
  it('keeps the hour on the wall when summer time begins', () => {
    const [before, after] = [occurrenceOf(wednesdays(), '2026-03-25')!, occurrenceOf(wednesdays(), '2026-04-01')!];
    expect(before.startsAt.toISOString()).toBe('2026-03-25T11:00:00.000Z');
    expect(after.startsAt.toISOString()).toBe('2026-04-01T10:00:00.000Z');
    expect(after.endsAt.toISOString()).toBe('2026-04-01T12:00:00.000Z');
  });

  it('keeps the hour on the wall when summer time ends', () => {
    expect(occurrenceOf(wednesdays(), '2026-10-21')!.startsAt.toISOString()).toBe('2026-10-21T10:00:00.000Z');
    expect(occurrenceOf(wednesdays(), '2026-10-28')!.startsAt.toISOString()).toBe('2026-10-28T11:00:00.000Z');
  });

  it('is an hour later where the clock skips its hour', () => {
    expect(occurrenceOf(wednesdays({}, { startsOn: '2026-03-29', rrule: null, startTime: '03:30', endTime: '06:00' }), '2026-03-29')!.startsAt.toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('does not exist on another day or before the first', () => {
    expect(occurrenceOf(wednesdays(), '2026-03-19')).toBeUndefined();
    expect(occurrenceOf(wednesdays(), '2026-03-11')).toBeUndefined();
  });

  it('that is moved keeps the identity of the day for which it was planned', () => {
    const timetable = wednesdays({ '2026-04-01': moved });
    expect(occurrenceOf(timetable, '2026-04-01')).toMatchObject({ date: '2026-04-01', status: 'moved', startsAt: new Date('2026-04-03T07:00:00Z') });
    expect(occurrenceOf(timetable, '2026-04-03')).toBeUndefined();
  });

  it('that is moved stands among those of the day on which it meets', () => {
    const timetable = wednesdays({ '2026-04-01': { ...moved, meetsOn: '2026-04-16' } });
    expect(occurrencesBetween(timetable, '2026-03-30', '2026-04-05')).toEqual([]);
    expect(occurrencesBetween(timetable, '2026-04-06', '2026-04-19').map(({ date }) => date)).toEqual(['2026-04-08', '2026-04-15', '2026-04-01']);
  });

  it('that is cancelled is told of, and stays so where the plan has changed since', () => {
    const changes: OccurrenceChanges = { '2026-04-01': { status: 'cancelled', note: { fi: 'Ohjaaja sairastui.' } } };
    expect(occurrencesBetween(wednesdays(changes), '2026-04-01', '2026-04-08').map(({ date, status }) => [date, status])).toEqual([['2026-04-01', 'cancelled'], ['2026-04-08', 'scheduled']]);
    expect(occurrenceOf(wednesdays(changes, { startsOn: '2026-03-19', rrule: 'FREQ=WEEKLY;BYDAY=TH' }), '2026-04-01')).toMatchObject({ status: 'cancelled', note: { fi: 'Ohjaaja sairastui.' } });
  });

  it('that a holiday moves keeps its day too', () => {
    const timetable = wednesdays({}, { startsOn: '2026-12-17', rrule: 'FREQ=WEEKLY;BYDAY=TH', holidays: 'move' });
    expect(occurrenceOf(timetable, '2026-12-24')).toMatchObject({ date: '2026-12-24', status: 'moved', startsAt: new Date('2026-12-28T11:00:00Z') });
  });
});

describe('the next occurrence', () => {
  it.each<[string, Timetable, string, string | undefined]>([
    ['the first one, long before it', wednesdays(), '2025-01-01T00:00:00Z', '2026-03-18'],
    ['the one that goes on right now', wednesdays(), '2026-03-25T12:59:59Z', '2026-03-25'],
    ['the following week, once it is over', wednesdays(), '2026-03-25T13:00:00Z', '2026-04-01'],
    ['by the day in Finland, not in Greenwich', wednesdays(), '2026-03-31T22:30:00Z', '2026-04-01'],
    ['years later', wednesdays(), '2036-07-01T00:00:00Z', '2036-07-02'],
    ['the only one, the same morning', wednesdays({}, { rrule: null }), '2026-03-18T05:00:00Z', '2026-03-18'],
    ['none when the only one is over', wednesdays({}, { rrule: null }), '2026-03-18T13:00:00Z', undefined],
    ['none when the last is over', wednesdays({}, { until: '2026-04-01' }), '2026-04-01T12:00:00Z', undefined],
    ['not one that is cancelled', wednesdays({ '2026-04-01': { status: 'cancelled', note: null } }), '2026-03-25T13:00:00Z', '2026-04-08'],
    ['the one that is moved, when that comes first', wednesdays({ '2026-04-15': { ...moved, meetsOn: '2026-03-30' } }), '2026-03-25T13:00:00Z', '2026-04-15'],
    ['next year’s, of what meets once a year', wednesdays({}, { rrule: 'FREQ=YEARLY' }), '2026-03-19T00:00:00Z', '2027-03-18'],
  ])('is %s', (_name, timetable, at, date) => {
    expect(nextOccurrence(timetable, new Date(at))?.date).toBe(date);
  });
});
