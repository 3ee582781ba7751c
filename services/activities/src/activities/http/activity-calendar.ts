import { ACTIVITY_KINDS, inLanguage, TRANSPORT_KINDS, type Language } from '@pirtti/kernel';
import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { OfferedActivity } from '../domain/activity.js';
import { instantOf, TIME_ZONE, type Schedule } from '../domain/schedule.js';

/** The activity as a calendar that a person's own calendar can follow (RFC 5545; the library escapes, and folds by octets). */
export function activityCalendar(activity: OfferedActivity, language: Language): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Pirtti//Activities//FI');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', inLanguage(activity.content.names, language));
  calendar.addSubcomponent(timeZone());
  calendar.addSubcomponent(eventOf(activity, language));
  return `${calendar.toString()}\r\n`;
}

function eventOf({ id, status, revision, changedAt, content }: OfferedActivity, language: Language): ICAL.Component {
  const { names, place, schedule, contact } = content;
  const event = new ICAL.Component('vevent');
  const add = (name: string, value: string | object) => event.addPropertyWithValue(name, value);
  add('uid', `${id}@pirtti`);
  add('dtstamp', utc(changedAt));
  add('last-modified', utc(changedAt));
  add('sequence', String(revision));
  add('status', status === 'published' ? 'CONFIRMED' : 'CANCELLED');
  addLocal(event, 'dtstart', `${schedule.startsOn}T${schedule.startTime}:00`);
  addLocal(event, 'dtend', `${schedule.startsOn}T${schedule.endTime}:00`);
  const rrule = rruleOf(schedule);
  if (rrule) add('rrule', ICAL.Recur.fromString(rrule));
  add('summary', inLanguage(names, language));
  add('description', descriptionOf(content, language));
  add('location', [inLanguage(place.names, language), place.streetAddress].filter(Boolean).join(', '));
  add('categories', ACTIVITY_KINDS[content.kind][language]);
  if (place.onlineUrl) add('url', place.onlineUrl);
  if (contact.email) {
    const organizer = event.addPropertyWithValue('organizer', `mailto:${contact.email}`);
    if (contact.name) organizer.setParameter('cn', contact.name);
  }
  return event;
}

function descriptionOf({ summary, description, transport }: OfferedActivity['content'], language: Language): string {
  const rides = transport.map((option) => `${TRANSPORT_KINDS[option.kind][language]}: ${inLanguage(option.description, language)}`);
  return [inLanguage(summary, language), description && inLanguage(description, language), ...rides].filter(Boolean).join('\n\n');
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

/** The rule with its last day as an instant, as RFC 5545 wants it beside a start that has a time zone. */
function rruleOf({ rrule, until }: Schedule): string | null {
  if (rrule === null || until === null) return rrule;
  return `${rrule};UNTIL=${instantOf(until, '23:59:59').toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`;
}
