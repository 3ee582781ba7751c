import { FORUM_TYPES, inLanguage, type Language } from '@pirtti/kernel';
import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { Organisation } from '../../organisations/domain/organisation.js';
import type { Forum } from '../domain/forum.js';
import type { Meeting } from '../domain/meeting.js';

const TIME_ZONE = 'Europe/Helsinki';

interface Around {
  /** Undefined for a guest who does not belong to it. */
  readonly forum: Forum | undefined;
  readonly convener: Organisation | undefined;
  /** For somebody who is no longer expected, though the meeting is held. */
  readonly isOff?: boolean;
}

/** A meeting as an entry for the reader's own calendar (RFC 5545; the library escapes, and folds by octets). Names of persons are in none. */
export function invitation(meeting: Meeting, around: Around, language: Language): string {
  const calendar = new ICAL.Component('vcalendar');
  const isOff = around.isOff ?? meeting.status === 'cancelled';
  for (const [name, value] of [['version', '2.0'], ['prodid', '-//Pirtti//Partners//FI'], ['calscale', 'GREGORIAN'], ['method', isOff ? 'CANCEL' : 'PUBLISH']] as const) calendar.addPropertyWithValue(name, value);
  calendar.addSubcomponent(timeZone());
  calendar.addSubcomponent(eventOf(meeting, { ...around, isOff }, language));
  return `${calendar.toString()}\r\n`;
}

function eventOf({ id, version, changedAt, forumType, content }: Meeting, { forum, convener, isOff }: Around, language: Language): ICAL.Component {
  const { day, startTime, endTime, place, onlineUrl, agenda } = content;
  const event = new ICAL.Component('vevent');
  const add = (name: string, value: string | object) => event.addPropertyWithValue(name, value);
  add('uid', `${id}@pirtti`);
  add('dtstamp', utc(changedAt));
  add('last-modified', utc(changedAt));
  // Each change counts one more, so that a calendar knows which is the newest.
  add('sequence', String(version - 1));
  add('status', isOff ? 'CANCELLED' : 'CONFIRMED');
  addLocal(event, 'dtstart', `${day}T${startTime}:00`);
  addLocal(event, 'dtend', `${day}T${endTime}:00`);
  add('summary', forum?.name ?? FORUM_TYPES[forumType][language]);
  const items = agenda.map(({ text }, index) => `${index + 1}. ${text}`).join('\n');
  const lines = [convener && inLanguage(convener.names, language), items].filter(Boolean).join('\n\n');
  if (lines) add('description', lines);
  add('location', place);
  add('categories', FORUM_TYPES[forumType][language]);
  if (onlineUrl) add('url', onlineUrl);
  if (convener?.email) event.addPropertyWithValue('organizer', `mailto:${convener.email}`).setParameter('cn', inLanguage(convener.names, language));
  return event;
}

function addLocal(event: ICAL.Component, name: string, local: string): void {
  const property = new ICAL.Property(name, event);
  property.setParameter('tzid', TIME_ZONE);
  property.setValue(ICAL.Time.fromDateTimeString(local));
  event.addProperty(property);
}

const utc = (at: Date): ICAL.Time => ICAL.Time.fromJSDate(new Date(Math.floor(at.getTime() / 1000) * 1000), true);

function timeZone(): ICAL.Component {
  const block = tzlib_get_ical_block(TIME_ZONE);
  return new ICAL.Component(ICAL.parse(Array.isArray(block) ? block[0]! : block) as unknown[]);
}
