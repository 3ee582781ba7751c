import { isRefusal } from '@pirtti/kernel';
import { describe, expect, it } from 'vitest';
import { calendarOf, coffee, usual } from './import.examples.js';
import { readCalendar } from './read-calendar.js';

const read = (text: string) => {
  const items = readCalendar(text, usual);
  if (isRefusal(items)) throw new Error(items.code);
  return items;
};
const event = (...lines: string[]) => read(calendarOf(['UID:a', 'SUMMARY:Ilta', ...lines]))[0]!;
const timed = (...lines: string[]) => event('DTSTART;TZID=Europe/Helsinki:20261125T130000', 'DTEND;TZID=Europe/Helsinki:20261125T150000', ...lines);

describe('a calendar that somebody brings', () => {
  it('is understood as activities, with the source’s usual words where it has none', () => {
    expect(read(calendarOf(coffee()))).toEqual([{
      line: 4, uid: 'kahvit@kyla.example', name: 'Kyläkahvit', cancelled: false, changes: {}, problems: [],
      said: {
        kind: 'meeting-place', names: { fi: 'Kyläkahvit' }, summary: { fi: 'Kahvia ja juttuseuraa.' }, description: { fi: 'Kahvia ja juttuseuraa. Kaikki ovat tervetulleita.' },
        place: { placeId: null, kind: 'other', names: { fi: 'Kylätalo' }, streetAddress: 'Kylätie 4', municipalityCode: '217', village: null, coordinates: null, onlineUrl: null },
        schedule: { startsOn: '2026-11-25', startTime: '13:00', endTime: '15:00', rrule: 'FREQ=WEEKLY;BYDAY=WE', until: null, exceptDates: [], extraDates: [], holidays: 'keep' },
        price: { free: true }, languages: ['fi'], targetGroups: ['everyone'], contact: { name: 'Kyläyhdistys', phone: '040 000 0111', email: null },
      },
    }]);
  });

  it.each([
    ['a time on the wall', 'DTSTART:20260701T130000', 'DTEND:20260701T150000', '13:00'],
    ['Greenwich in summer', 'DTSTART:20260701T100000Z', 'DTEND:20260701T120000Z', '13:00'],
    ['Greenwich in winter', 'DTSTART:20261201T110000Z', 'DTEND:20261201T130000Z', '13:00'],
    ['Sweden’s time', 'DTSTART;TZID=Europe/Stockholm:20260701T120000', 'DTEND;TZID=Europe/Stockholm:20260701T140000', '13:00'],
    ['what Outlook calls Finland', 'DTSTART;TZID=FLE Standard Time:20260701T130000', 'DTEND;TZID=FLE Standard Time:20260701T150000', '13:00'],
    ['a duration', 'DTSTART:20260701T130000', 'DURATION:PT2H', '13:00'],
  ])('is on a Finnish wall: %s', (_, starts, ends, at) => expect(event(starts, ends).said.schedule).toMatchObject({ startTime: at, endTime: '15:00' }));

  it.each([
    ['the day of its end', 'RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20261231T215959Z', { rrule: 'FREQ=WEEKLY;BYDAY=WE', until: '2026-12-31' }],
    ['a number of times', 'RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=3', { until: '2026-12-09' }],
    ['many times', 'RRULE:FREQ=DAILY;COUNT=1000', { rrule: 'FREQ=DAILY', until: '2029-08-20' }],
    ['a number of months', 'RRULE:FREQ=MONTHLY;BYDAY=-1WE;COUNT=2', { rrule: 'FREQ=MONTHLY;BYDAY=-1WE', until: '2026-12-30' }],
    ['a weekday that goes without saying', 'RRULE:FREQ=WEEKLY', { rrule: 'FREQ=WEEKLY;BYDAY=WE' }],
    ['an end that is none', 'RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=99991231T000000Z', { until: null }],
    ['a first day that the rule does not know', 'RRULE:FREQ=WEEKLY;BYDAY=FR', { startsOn: '2026-11-27', extraDates: ['2026-11-25'] }],
  ])('recurs as it says: %s', (_, rule, schedule) => expect(timed(rule).said.schedule).toMatchObject(schedule));

  it('leaves out days and adds others, by the day in Finland', () => {
    const { said } = timed('RRULE:FREQ=WEEKLY;BYDAY=WE', 'EXDATE;TZID=Europe/Helsinki:20261202T130000,20261209T130000', 'EXDATE:20261216T110000Z', 'RDATE;VALUE=DATE:20261218');
    expect(said.schedule).toMatchObject({ exceptDates: ['2026-12-02', '2026-12-09', '2026-12-16'], extraDates: ['2026-12-18'] });
  });

  it('keeps single times that are moved or called off', () => {
    const moved = [...coffee().slice(0, 2), 'RECURRENCE-ID;TZID=Europe/Helsinki:20261202T130000', 'DTSTART;TZID=Europe/Helsinki:20261203T140000', 'DTEND;TZID=Europe/Helsinki:20261203T160000'];
    const off = ['UID:kahvit@kyla.example', 'STATUS:CANCELLED', 'RECURRENCE-ID;TZID=Europe/Helsinki:20261209T130000', 'DTSTART;TZID=Europe/Helsinki:20261209T130000'];
    expect(read(calendarOf(moved, coffee(), off))[0]!.changes).toEqual({
      '2026-12-02': { status: 'moved', meetsOn: '2026-12-03', startTime: '14:00', endTime: '16:00', note: null }, '2026-12-09': { status: 'cancelled', note: null },
    });
  });

  it('of several with one UID means the latest', () => {
    expect(read(calendarOf(coffee(['SEQUENCE:2']), [...coffee(['SEQUENCE:1']), 'X-A:b'])).map(({ line }) => line)).toEqual([4]);
  });

  it('knows an event without an UID by its name and first time', () => {
    const [one] = read(calendarOf(coffee().slice(1)));
    expect(one!.uid).toBe('kyläkahvit 2026-11-25 13:00');
  });

  it('tells what is called off altogether', () => expect(timed('STATUS:CANCELLED').cancelled).toBe(true));

  it.each([
    ['an all-day event', ['DTSTART;VALUE=DATE:20261125'], 'event-has-no-time'],
    ['no end', ['DTSTART:20261125T130000'], 'event-has-no-end'],
    ['a night', ['DTSTART:20261125T200000', 'DTEND:20261126T080000'], 'event-lasts-overnight'],
    ['an end before the beginning', ['DTSTART:20261125T130000', 'DTEND:20261125T120000'], 'schedule-ends-before-it-starts'],
    ['a day that is none', ['DTSTART:20260231T130000', 'DTEND:20260231T140000'], 'event-has-faulty-dates'],
    ['a zone that nobody knows', ['DTSTART;TZID=Mars/Olympus:20261125T130000', 'DTEND;TZID=Mars/Olympus:20261125T140000'], 'event-has-faulty-dates'],
    ['every second', ['DTSTART:20261125T130000', 'DTEND:20261125T140000', 'RRULE:FREQ=SECONDLY'], 'rule-is-too-frequent'],
    ['a thousand million times', ['DTSTART:20261125T130000', 'DTEND:20261125T140000', 'RRULE:FREQ=DAILY;COUNT=1000000000'], 'rule-has-too-many-times'],
    ['a day that never comes', ['DTSTART:20261125T130000', 'DTEND:20261125T140000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'], 'schedule-never-meets'],
    ['two rules', ['DTSTART:20261125T130000', 'DTEND:20261125T140000', 'RRULE:FREQ=DAILY', 'RRULE:FREQ=WEEKLY'], 'rule-is-not-understood'],
    ['hours inside a rule', ['DTSTART:20261125T130000', 'DTEND:20261125T140000', 'RRULE:FREQ=DAILY;BYHOUR=9,13'], 'rule-is-not-understood'],
  ])('says in a row what cannot be kept: %s', (_, lines, code) => expect(event(...lines).problems).toMatchObject([{ code }]));

  it('says where a single event cannot be read, and reads the others', () => {
    expect(read(calendarOf(['UID:x', 'RRULE:FREQ=BOMB'], coffee())).map(({ line, problems }) => [line, problems.map(({ code }) => code)])).toEqual([[4, ['event-is-not-understood']], [8, []]]);
  });

  it.each([
    ['nothing', '', 'import-is-not-calendar'],
    ['a page', '<!doctype html><html>', 'import-is-not-calendar'],
    ['half a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1', 'import-is-not-calendar'],
    ['ends in the wrong order', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\nEND:VEVENT', 'import-is-not-calendar'],
  ])('is refused where it is none: %s', (_, text, code) => expect(readCalendar(text, usual)).toMatchObject({ refused: true, code }));
});
