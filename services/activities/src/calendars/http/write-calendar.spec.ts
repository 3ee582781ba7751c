import fc from 'fast-check';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { evolve, type Activity, type OfferedActivity, type PublishedActivity } from '../../activities/domain/activity.js';
import { published, wholeContent } from '../../activities/domain/activity.examples.js';
import { cancelOccurrence, moveOccurrence } from '../../activities/domain/change-occurrence.js';
import { editActivity } from '../../activities/domain/edit-activity.js';
import { occurrencesBetween, type OccurrenceChanges } from '../../activities/domain/occurrences.js';
import type { Schedule } from '../../activities/domain/schedule.js';
import { cancelActivity, pauseActivity } from '../../activities/domain/withdraw-activity.js';
import { shownBetween } from '../domain/followers-eye.examples.js';
import { writeCalendar, type CalendarFeed } from './write-calendar.js';

const NOW = new Date('2026-11-16T09:00:00Z');
const weekly: Schedule = wholeContent().schedule;
const group = (schedule: Partial<Schedule> = {}, more: Partial<PublishedActivity> = {}) => published({ content: wholeContent({ schedule: { ...weekly, ...schedule } }), ...more });
const feed = (activities: readonly OfferedActivity[], more: Partial<CalendarFeed> = {}) => writeCalendar({ name: 'Kohtaamispaikka ry', activities, language: 'fi', publicUrl: 'https://pirtti.example', at: NOW, ...more });
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const eventsOf = (text: string) => text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
const after = (activity: Activity, decide: (activity: Activity) => unknown): OfferedActivity =>
  (decide(activity) as Parameters<typeof evolve>[1][]).reduce<Activity | undefined>(evolve, activity) as OfferedActivity;

/** What a follower sees of a group, and what we say of it. */
const shown = (activity: OfferedActivity, from: string, to: string) => shownBetween(feed([activity]), `${from}T00:00:00.000Z`, `${to}T23:59:59.999Z`).map(({ startsAt, endsAt }) => [startsAt, endsAt]);
const ours = ({ content: { schedule }, changes }: OfferedActivity, from: string, to: string) => occurrencesBetween({ schedule, changes }, from, to)
  .filter(({ status }) => status !== 'cancelled').map(({ startsAt, endsAt }) => [startsAt.toISOString(), endsAt.toISOString()]);

describe('a calendar that others follow', () => {
  it('has all that RFC 5545 and 7986 ask for, and that programs look at', () => {
    expect(lines(feed([group({}, { revision: 3 })]))).toEqual(expect.arrayContaining([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Pirtti//Activities//FI', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'NAME:Kohtaamispaikka ry', 'X-WR-CALNAME:Kohtaamispaikka ry',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H', 'BEGIN:VTIMEZONE', 'TZID:Europe/Helsinki', 'END:VTIMEZONE',
      'UID:c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30@pirtti', 'DTSTAMP:20261116T090000Z', 'LAST-MODIFIED:20261116T090000Z', 'SEQUENCE:3', 'STATUS:CONFIRMED',
      'DTSTART;TZID=Europe/Helsinki:20261118T130000', 'DTEND;TZID=Europe/Helsinki:20261118T150000', 'RRULE:FREQ=WEEKLY;BYDAY=WE',
      'SUMMARY:Keskiviikon kahvit', 'LOCATION:Kannuksen kaupunginkirjasto\\, Asematie 1', 'CATEGORIES:Vertaisryhmä,Yksin asuvat ikäihmiset',
      'URL:https://pirtti.example/toiminta/c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30',
    ]));
  });

  it('is understood by another program', () => {
    const { name, events, timezones } = convertIcsCalendar(undefined, feed([group({ until: '2026-12-16', exceptDates: ['2026-11-25'] }, { revision: 7 })]));
    expect([name, timezones?.map(({ id }) => id)]).toEqual(['Kohtaamispaikka ry', ['Europe/Helsinki']]);
    expect(events).toMatchObject([{
      summary: 'Keskiviikon kahvit', uid: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30@pirtti', sequence: 7, status: 'CONFIRMED', start: { date: new Date('2026-11-18T11:00:00Z'), local: { timezone: 'Europe/Helsinki' } },
      end: { date: new Date('2026-11-18T13:00:00Z') }, recurrenceRule: { frequency: 'WEEKLY', until: { date: new Date('2026-12-16T21:59:59Z') } }, exceptionDates: [{ date: new Date('2026-11-25T11:00:00Z') }],
    }]);
  });

  it('says by whose clock, as that clock goes in every year to come, and when it was written', () => {
    const text = feed([group({}, { changedAt: new Date('2026-11-16T09:00:00Z') })]);
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vtimezone')!);
    const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short', timeStyle: 'medium' });
    for (let at = Date.UTC(2026, 0, 1, 12); at < Date.UTC(2032, 0, 1); at += 24 * 3_600_000) {
      const [year, month, day, hour, minute] = wall.format(at).split(/\D/).map(Number) as [number, number, number, number, number];
      const local = new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, zone);
      expect([new Date(at).toISOString(), local.toUnixTime() * 1000]).toEqual([new Date(at).toISOString(), at]);
    }
    expect(convertIcsCalendar(undefined, text).events!.map(({ stamp }) => stamp.date.toISOString())).toEqual(['2026-11-16T09:00:00.000Z']);
  });

  it('speaks the reader’s language where the organiser does, and says how to get there', () => {
    expect(lines(feed([group()], { language: 'sv' }))).toContain('SUMMARY:Onsdagskaffe');
    expect(feed([group()]).replaceAll('\r\n ', '')).toContain('Paikka koulukyydissä: Kyyti klo 12.15');
  });

  it('ends lines with CRLF and folds them at 75 octets, never inside a letter', () => {
    const words = fc.string({ unit: fc.constantFrom('ä', 'ö', 'a', ' ', '€', '😀', ',', ';', '\\', '\n', '"', ':'), minLength: 1, maxLength: 200 }).filter((text) => text.trim() !== '');
    fc.assert(fc.property(words, words, (fi, name) => {
      const text = feed([published({ content: wholeContent({ names: { fi } }) })], { name });
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(Buffer.from(text).toString()).toBe(text);
      const escaped = (value: string) => value.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n');
      expect(lines(text)).toEqual(expect.arrayContaining([`SUMMARY:${escaped(fi)}`, `NAME:${escaped(name)}`]));
    }));
  });

  it('lets no text of an organiser end a line, whatever a program takes for the end of one', () => {
    const wicked = ['\r', '\n', '\r\n', '\u0085', '\u2028', '\u2029', '\u000b', '\u000c', '\u0000', '\u001c'].map((end) => `Kahvit${end}ATTENDEE:mailto:vieras@muualla.example`).join(' ');
    const activity = group({}, { content: wholeContent({
      names: { fi: wicked }, summary: { fi: wicked }, description: { fi: wicked }, place: { ...wholeContent().place, names: { fi: wicked }, streetAddress: wicked }, contact: { name: wicked, phone: null, email: 'toimisto@kohtaamispaikka.example' },
    }) });
    const text = feed([activity], { name: wicked }).replaceAll('\r\n ', '');
    expect(text.split(/\r\n|[\r\n\u0085\u2028\u2029\u000b\u000c\u001c-\u001e]/).filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
    expect(lines(text).find((line) => line.startsWith('SUMMARY'))).toMatch(/^SUMMARY:Kahvit\\nATTENDEE/);
  });

  it('holds a place on the map and the address of a meeting on the net', () => {
    const place = { ...wholeContent().place, coordinates: { latitude: 63.9, longitude: 23.91 }, onlineUrl: 'https://verkko.example/a;b' };
    expect(lines(feed([published({ content: wholeContent({ place }) })]))).toEqual(expect.arrayContaining(['GEO:63.9;23.91', 'CONFERENCE;VALUE=URI:https://verkko.example/a;b']));
  });

  it('keeps its hour on the wall through summer time', () => {
    expect(shown(group({ startsOn: '2026-03-18' }), '2026-03-16', '2026-04-03').map(([startsAt]) => startsAt)).toEqual(['2026-03-18T11:00:00.000Z', '2026-03-25T11:00:00.000Z', '2026-04-01T10:00:00.000Z']);
    expect(shown(group({ startsOn: '2026-03-18' }), '2026-10-19', '2026-10-30').map(([startsAt]) => startsAt)).toEqual(['2026-10-21T10:00:00.000Z', '2026-10-28T11:00:00.000Z']);
  });

  it.each(['keep', 'skip', 'move'] as const)('tells the holidays of 2026–2030 as the group keeps them: %s', (holidays) => {
    for (const rrule of ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=TH', 'FREQ=WEEKLY;BYDAY=FR,SU', 'FREQ=MONTHLY;BYMONTHDAY=6,24']) {
      const one = group({ startsOn: '2026-01-01', rrule, holidays });
      for (const year of [2026, 2027, 2028, 2029, 2030]) expect(shown(one, `${year}-01-01`, `${year}-12-31`)).toEqual(ours(one, `${year}-01-01`, `${year}-12-31`));
    }
  });

  it('skips a holiday by naming the day, and moves one by telling where it went', () => {
    const christmas = { startsOn: '2026-12-03', rrule: 'FREQ=WEEKLY;BYDAY=TH', until: '2026-12-31' };
    expect(lines(feed([group({ ...christmas, holidays: 'skip' })]))).toContain('EXDATE;TZID=Europe/Helsinki:20261224T130000');
    const [, override] = eventsOf(feed([group({ ...christmas, holidays: 'move' })]));
    expect(lines(override!)).toEqual(expect.arrayContaining(['RECURRENCE-ID;TZID=Europe/Helsinki:20261224T130000', 'DTSTART;TZID=Europe/Helsinki:20261228T130000', 'STATUS:CONFIRMED']));
  });

  it('tells an edit as a later version of the same event', () => {
    const before = group({}, { revision: 4 });
    const edited = after(before, editActivity({ content: wholeContent({ names: { fi: 'Torstain kahvit' } }), bilingual: false, at: new Date('2026-11-17T09:00:00Z') }));
    const [was, is] = [before, edited].map((activity) => convertIcsCalendar(undefined, feed([activity])).events![0]!);
    expect([is!.uid, is!.sequence]).toEqual([was!.uid, was!.sequence! + 1]);
    expect(is!.lastModified!.date).toEqual(new Date('2026-11-17T09:00:00Z'));
  });

  it('moves and calls off single times under the same identity, with a later version', () => {
    const at = new Date('2026-11-17T09:00:00Z');
    const moved = after(group(), moveOccurrence({ date: '2026-11-25', meetsOn: '2026-11-26', startTime: '17:00', endTime: '18:30', note: { fi: 'Salissa on kokous.' }, at }));
    const off = after(moved, cancelOccurrence({ date: '2026-12-02', note: null, at }));
    const [master, one, other] = eventsOf(feed([off])).map(lines);
    expect(one).toEqual(expect.arrayContaining(['RECURRENCE-ID;TZID=Europe/Helsinki:20261125T130000', 'DTSTART;TZID=Europe/Helsinki:20261126T170000', 'DTEND;TZID=Europe/Helsinki:20261126T183000', 'STATUS:CONFIRMED', 'SEQUENCE:2']));
    expect(one!.find((line) => line.startsWith('DESCRIPTION:'))).toMatch(/^DESCRIPTION:Salissa on kokous\./);
    expect(other).toEqual(expect.arrayContaining(['RECURRENCE-ID;TZID=Europe/Helsinki:20261202T130000', 'STATUS:CANCELLED', 'SEQUENCE:2']));
    expect(master).toEqual(expect.arrayContaining(['STATUS:CONFIRMED', 'SEQUENCE:2']));
    expect(shown(off, '2026-11-16', '2026-12-10')).toEqual(ours(off, '2026-11-16', '2026-12-10'));
  });

  it.each([['cancelled', cancelActivity], ['paused', pauseActivity]] as const)('says of what was %s that it is, with the organiser’s word', (_, withdraw) => {
    const gone = after(group(), withdraw({ note: { fi: 'Ohjaaja on sairaana.' }, at: NOW }));
    const [event] = convertIcsCalendar(undefined, feed([gone])).events!;
    expect(event).toMatchObject({ status: 'CANCELLED', sequence: 1, description: expect.stringMatching(/^Peruttu\. Ohjaaja on sairaana\./) });
    expect(shown(gone, '2026-11-16', '2026-12-31')).toEqual([]);
  });

  it('shows a follower what we say, whatever the plan and whatever was moved or called off', () => {
    const days = Array.from({ length: 100 }, (_, day) => new Date(Date.UTC(2026, 9, 5 + day)).toISOString().slice(0, 10));
    const day = fc.constantFrom(...days);
    const change = fc.oneof(fc.constant({ status: 'cancelled' as const, note: null }), fc.record({ status: fc.constant('moved' as const), meetsOn: day, startTime: fc.constantFrom('08:00', '23:00'), endTime: fc.constant('23:30'), note: fc.constant(null) }));
    const schedule = fc.record({
      rrule: fc.constantFrom(null, 'FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', 'FREQ=MONTHLY;BYDAY=1MO', 'FREQ=MONTHLY;BYMONTHDAY=5'), until: fc.constantFrom(null, '2026-12-31', '2027-01-06'),
      exceptDates: fc.uniqueArray(day, { maxLength: 4 }), extraDates: fc.uniqueArray(day, { maxLength: 4 }), holidays: fc.constantFrom('keep' as const, 'skip' as const, 'move' as const),
    });
    fc.assert(fc.property(schedule, fc.array(fc.tuple(day, change), { maxLength: 4 }), (plan, wished) => {
      const whole = { ...weekly, startsOn: '2026-10-05', ...plan, until: plan.rrule === null ? null : plan.until };
      const named = new Set(occurrencesBetween({ schedule: whole, changes: {} }, '2026-10-01', '2027-03-31').map(({ date }) => date));
      const changes: OccurrenceChanges = Object.fromEntries(wished.filter(([date]) => named.has(date)));
      const one = group(whole, { changes });
      expect(shown(one, '2026-10-01', '2027-02-28')).toEqual(ours(one, '2026-10-01', '2027-02-28'));
    }), { numRuns: 100 });
  });
});
