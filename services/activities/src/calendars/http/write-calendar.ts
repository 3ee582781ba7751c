import { ACTIVITY_KINDS, inLanguage, label, TARGET_GROUPS, TRANSPORT_KINDS, type Language } from '@pirtti/kernel';
import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import type { OfferedActivity } from '../../activities/domain/activity.js';
import type { Occurrence } from '../../activities/domain/occurrences.js';
import { instantOf, TIME_ZONE, type Schedule } from '../../activities/domain/schedule.js';
import { calendarSeries } from '../domain/calendar-series.js';
import { isCalledOff } from '../domain/followed.js';

/** What a calendar is made of. */
export interface CalendarFeed {
  readonly name: string;
  readonly activities: readonly OfferedActivity[];
  readonly language: Language;
  /** Where people find the pages; without it events have no link. */
  readonly publicUrl: string | undefined;
  readonly at: Date;
}

/** How often followers are asked to come back. */
export const REFRESHED = 'PT6H';

// Names are texts, so that what an organiser writes is escaped; the library knows no such property of calendars.
for (const name of ['name', 'x-wr-calname']) ICAL.design.icalendar.property[name] = { defaultType: 'text' };

/** A calendar that people's own calendars can follow (RFC 5545, 7986): the library escapes, ends lines with CRLF, and folds them by octets. */
export function writeCalendar({ name, activities, language, publicUrl, at }: CalendarFeed): string {
  const calendar = new ICAL.Component('vcalendar');
  const add = (property: string, kind: string, value: string) => calendar.addProperty(new ICAL.Property([property, {}, kind, tidy(value)]));
  add('version', 'text', '2.0');
  add('prodid', 'text', '-//Pirtti//Activities//FI');
  add('calscale', 'text', 'GREGORIAN');
  add('method', 'text', 'PUBLISH');
  add('name', 'text', name);
  add('x-wr-calname', 'text', name);
  add('x-wr-timezone', 'unknown', TIME_ZONE);
  add('refresh-interval', 'duration', REFRESHED);
  // the same for programs that are older than the standard
  add('x-published-ttl', 'unknown', REFRESHED);
  calendar.addSubcomponent(timeZone());
  for (const activity of activities) for (const event of eventsOf(activity, language, publicUrl, at)) calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

/** A line feed, which the library escapes, for whatever else programs take for the end of a line, and nothing for what is no text: else somebody's words could become another's property. */
const tidy = (text: string): string => text.replace(/\r\n?|[\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '');

type Add = (property: string, kind: string, values: readonly unknown[], parameters?: Readonly<Record<string, string>>) => void;

/** The series, and each of its single times that goes otherwise, under one UID. */
function eventsOf(activity: OfferedActivity, language: Language, publicUrl: string | undefined, at: Date): ICAL.Component[] {
  const { content: { schedule }, changes } = activity;
  const series = calendarSeries({ schedule, changes }, at);
  const off = series.isEmpty || isCalledOff(activity, at);
  const master = eventOf(activity, language, publicUrl, off, (add) => {
    addSpan(add, local(series.startsOn, schedule.startTime), local(series.startsOn, schedule.endTime));
    const rule = ruleOf(schedule);
    if (rule) add('rrule', 'recur', [ICAL.Recur.fromString(rule).toJSON()]);
    const starts = (days: readonly string[]) => days.map((day) => local(day, schedule.startTime));
    if (series.exceptDates.length > 0) add('exdate', 'date-time', starts(series.exceptDates), IN_FINLAND);
    if (series.extraDates.length > 0) add('rdate', 'date-time', starts(series.extraDates), IN_FINLAND);
  });
  return [master, ...series.overrides.map((one) => overrideOf(activity, one, language, publicUrl, off))];
}

function overrideOf(activity: OfferedActivity, one: Occurrence, language: Language, publicUrl: string | undefined, off: boolean): ICAL.Component {
  return eventOf(activity, language, publicUrl, off || one.status === 'cancelled', (add) => {
    add('recurrence-id', 'date-time', [local(one.date, activity.content.schedule.startTime)], IN_FINLAND);
    addSpan(add, wallOf(one.startsAt), wallOf(one.endsAt));
  }, one.note ? inLanguage(one.note, language) : null);
}

function eventOf(activity: OfferedActivity, language: Language, publicUrl: string | undefined, off: boolean, when: (add: Add) => void, note: string | null = null): ICAL.Component {
  const { id, revision, changedAt, content } = activity;
  const { names, place, contact, kind, targetGroups } = content;
  const event = new ICAL.Component('vevent');
  const add: Add = (property, type, values, parameters = {}) => event.addProperty(new ICAL.Property([property, parameters, type, ...values.map((value) => (typeof value === 'string' ? tidy(value) : value))]));
  const stamp = `${changedAt.toISOString().slice(0, 19)}Z`;
  add('uid', 'text', [`${id}@pirtti`]);
  add('dtstamp', 'date-time', [stamp]);
  add('last-modified', 'date-time', [stamp]);
  add('sequence', 'integer', [revision]);
  add('status', 'text', [off ? 'CANCELLED' : 'CONFIRMED']);
  when(add);
  add('summary', 'text', [inLanguage(names, language)]);
  add('description', 'text', [descriptionOf(activity, language, off, note)]);
  add('location', 'text', [[inLanguage(place.names, language), place.streetAddress].filter(Boolean).join(', ')]);
  if (place.coordinates) add('geo', 'float', [[place.coordinates.latitude, place.coordinates.longitude]]);
  add('categories', 'text', [ACTIVITY_KINDS[kind][language], ...targetGroups.map((group) => TARGET_GROUPS[group][language])]);
  if (publicUrl) add('url', 'uri', [`${publicUrl}/toiminta/${id}`]);
  if (place.onlineUrl) add('conference', 'uri', [place.onlineUrl]);
  if (contact.email) add('organizer', 'cal-address', [`mailto:${encodeURIComponent(contact.email).replace('%40', '@')}`], contact.name ? { cn: tidy(contact.name) } : {});
  return event;
}

const CALLED_OFF = label('Peruttu.', 'Inställt.', 'Cancelled.');

function descriptionOf({ content: { summary, description, transport }, ...activity }: OfferedActivity, language: Language, off: boolean, note: string | null): string {
  const rides = transport.map((option) => `${TRANSPORT_KINDS[option.kind][language]}: ${inLanguage(option.description, language)}`);
  const reason = note ?? (activity.status !== 'published' && activity.note ? inLanguage(activity.note, language) : null);
  const said = [off ? CALLED_OFF[language] : '', reason].filter(Boolean).join(' ');
  return [said, inLanguage(summary, language), description && inLanguage(description, language), ...rides].filter(Boolean).join('\n\n');
}

const IN_FINLAND = { tzid: TIME_ZONE } as const;
const local = (date: string, time: string): string => `${date}T${time}:00`;

const WALL = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short', timeStyle: 'medium' });
const wallOf = (instant: Date): string => WALL.format(instant).replace(' ', 'T');

function addSpan(add: Add, starts: string, ends: string): void {
  add('dtstart', 'date-time', [starts], IN_FINLAND);
  add('dtend', 'date-time', [ends], IN_FINLAND);
}

/** The rule with its last day as an instant, as RFC 5545 wants it beside a start that has a time zone. */
function ruleOf({ rrule, until }: Schedule): string | null {
  if (rrule === null || until === null) return rrule;
  return `${rrule};UNTIL=${instantOf(until, '23:59:59').toISOString().replaceAll(/[-:]/g, '').slice(0, 15)}Z`;
}

function timeZone(): ICAL.Component {
  const block = tzlib_get_ical_block(TIME_ZONE);
  return new ICAL.Component(ICAL.parse(Array.isArray(block) ? block[0]! : block) as unknown[]);
}
