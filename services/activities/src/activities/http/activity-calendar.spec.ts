import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { published, wholeContent } from '../domain/activity.examples.js';
import { activityCalendar } from './activity-calendar.js';

const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const calendar = (more: Parameters<typeof wholeContent>[0] = {}, language: 'fi' | 'sv' = 'fi') =>
  activityCalendar(published({ revision: 3, content: wholeContent(more) }), language);

describe('an activity’s calendar', () => {
  it('has all that RFC 5545 and a follower’s calendar need', () => {
    expect(lines(calendar())).toEqual(expect.arrayContaining([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Pirtti//Activities//FI', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
      'BEGIN:VTIMEZONE', 'TZID:Europe/Helsinki', 'END:VTIMEZONE',
      'UID:c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30@pirtti', 'DTSTAMP:20261116T090000Z', 'LAST-MODIFIED:20261116T090000Z', 'SEQUENCE:3', 'STATUS:CONFIRMED',
      'DTSTART;TZID=Europe/Helsinki:20261118T130000', 'DTEND;TZID=Europe/Helsinki:20261118T150000', 'RRULE:FREQ=WEEKLY;BYDAY=WE',
      'SUMMARY:Keskiviikon kahvit', 'LOCATION:Kannuksen kaupunginkirjasto\\, Asematie 1', 'CATEGORIES:Vertaisryhmä',
    ]));
  });

  it('speaks the reader’s language where the organiser does', () => {
    expect(lines(calendar({}, 'sv'))).toContain('SUMMARY:Onsdagskaffe');
  });

  it('says how to get there', () => {
    expect(calendar().replaceAll('\r\n ', '')).toContain('Paikka koulukyydissä: Kyyti klo 12.15');
  });

  it('ends lines with CRLF and folds them at 75 octets, not letters', () => {
    const text = calendar({ names: { fi: 'ä'.repeat(150) } });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines(text)).toContain(`SUMMARY:${'ä'.repeat(150)}`);
    expect(text).not.toContain('\uFFFD');
  });

  it('escapes what would break a line', () => {
    expect(lines(calendar({ names: { fi: 'Kahvia; pullaa,\nja \\juttua' } }))).toContain('SUMMARY:Kahvia\\; pullaa\\,\\nja \\\\juttua');
  });

  it('keeps its hour through summer time when a calendar reads it', () => {
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar())).getFirstSubcomponent('vevent')!);
    const iterator = event.iterator();
    const hours = Array.from({ length: 30 }, () => iterator.next()!.toString().slice(11, 16));
    expect(new Set(hours)).toEqual(new Set(['13:00']));
  });

  it('ends a rule after its last day', () => {
    const schedule = { ...wholeContent().schedule, until: '2026-12-16' };
    expect(lines(calendar({ schedule }))).toContain('RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20261216T215959Z');
  });

  it('has no rule for what happens once', () => {
    expect(calendar({ schedule: { ...wholeContent().schedule, rrule: null } }).split('VEVENT')[1]).not.toContain('RRULE');
  });
});
