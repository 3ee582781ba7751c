import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { association } from '../../organisations/domain/organisation.examples.js';
import { called, cancelled, forum, meetingContent } from '../domain/forum.examples.js';
import { invitation } from './invitation.js';

const around = { forum: forum(), convener: association({ email: 'kirjaamo@alue.example' }) };
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const lines = (...[meeting, more]: [Parameters<typeof invitation>[0], Partial<typeof around>?]) => unfolded(invitation(meeting, { ...around, ...more }, 'fi'));

describe('an invitation for a calendar', () => {
  it('has all that a calendar needs to keep it', () => {
    expect(lines(called())).toEqual(expect.arrayContaining([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Pirtti//Partners//FI', 'METHOD:PUBLISH', 'BEGIN:VTIMEZONE', 'TZID:Europe/Helsinki', 'END:VTIMEZONE',
      'UID:3a1f0c2e-5b7d-4e9f-8a1b-2c3d4e5f6a02@pirtti', 'DTSTAMP:20261116T090000Z', 'SEQUENCE:0', 'STATUS:CONFIRMED',
      'DTSTART;TZID=Europe/Helsinki:20261116T130000', 'DTEND;TZID=Europe/Helsinki:20261116T150000', 'SUMMARY:Hyte-neuvottelu Kannuksen kanssa', 'LOCATION:Kannuksen kaupungintalo', 'CATEGORIES:Hyte-neuvottelu',
    ]));
  });

  it('replaces what the calendar had, and strikes out what was called off', () => {
    expect(lines(called({ version: 4 }))).toContain('SEQUENCE:3');
    expect(lines(cancelled())).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'SEQUENCE:1', 'STATUS:CANCELLED', 'UID:3a1f0c2e-5b7d-4e9f-8a1b-2c3d4e5f6a02@pirtti']));
  });

  it('strikes it out for whoever is no longer expected at a meeting that is held', () => {
    expect(unfolded(invitation(called({ version: 2 }), { ...around, isOff: true }, 'fi'))).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'SEQUENCE:1', 'STATUS:CANCELLED']));
  });

  it('tells the agenda and who invites, and no person', () => {
    expect(lines(called())).toEqual(expect.arrayContaining(['DESCRIPTION:Kohtaamispaikka ry\\n\\n1. Yhteiset tavoitteet', 'ORGANIZER;CN=Kohtaamispaikka ry:mailto:kirjaamo@alue.example']));
    expect(invitation(called(), around, 'fi')).not.toContain('ATTENDEE');
  });

  it('keeps what people typed inside its line', () => {
    const content = meetingContent({ place: 'Sali;\nBEGIN:VALARM', onlineUrl: 'https://alue.example/a?b=1' });
    expect(lines(called({ content }))).toEqual(expect.arrayContaining(['LOCATION:Sali\\;\\nBEGIN:VALARM', 'URL:https://alue.example/a?b=1']));
    for (const line of invitation(called({ content: meetingContent({ place: 'ä'.repeat(200) }) }), around, 'fi').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('is the hour of Finland in winter and in summer', () => {
    const hourOf = (day: string) => {
      const component = new ICAL.Component(ICAL.parse(invitation(called({ content: meetingContent({ day }) }), around, 'fi')));
      return new ICAL.Event(component.getFirstSubcomponent('vevent')!).startDate.toJSDate().toISOString().slice(11, 16);
    };
    expect([hourOf('2026-01-15'), hourOf('2026-07-15')]).toEqual(['11:00', '10:00']);
  });

  it('names the kind of forum to a guest who does not belong to it', () => {
    expect(lines(called(), { forum: undefined } as never)).toContain('SUMMARY:Hyte-neuvottelu');
  });
});
