import { ACTIVITY_KINDS, TARGET_GROUPS, type LocalizedText } from '@pirtti/kernel';
import type { OfferedActivity } from '../../activities/domain/activity.js';
import { occurrencesBetween, type Occurrence } from '../../activities/domain/occurrences.js';
import { addDays, localDate } from '../../activities/domain/schedule.js';

/** Who offers it, as far as the outside needs to know. */
export interface Publisher {
  readonly id: string;
  readonly names: LocalizedText;
  readonly businessId: string | null;
}

/** How far ahead single times are told: whoever needs more asks again. */
const AHEAD_DAYS = 91;
const SOURCE = 'pirtti';
const STATUS: Readonly<Record<Occurrence['status'], string>> = { scheduled: 'EventScheduled', moved: 'EventRescheduled', cancelled: 'EventCancelled' };

/** An activity as the Linked Events of Helsinki and its followers have events: a recurring one with its coming times under it. */
export function linkedEventOf(activity: OfferedActivity, publisher: Publisher, publicUrl: string | undefined, at: Date) {
  const { id, content, changes, status, publishedAt, changedAt } = activity;
  const { names, summary, description, place, schedule, price, kind, targetGroups, languages, ages, capacity, contact } = content;
  const today = localDate(at);
  const times = occurrencesBetween({ schedule, changes }, today > schedule.startsOn ? today : schedule.startsOn, addDays(today > schedule.startsOn ? today : schedule.startsOn, AHEAD_DAYS));
  const [first] = times;
  const isOff = status === 'paused' || status === 'cancelled';
  const eventStatus = (one: Occurrence | undefined) => (isOff ? 'EventCancelled' : STATUS[one?.status ?? 'scheduled']);
  const shared = { data_source: SOURCE, publisher: publisher.id, publication_status: 'public', last_modified_time: changedAt.toISOString(), name: names };
  return {
    ...shared,
    id: `${SOURCE}:${id}`, origin_id: id, provider: publisher.names, short_description: summary, description: description ?? summary,
    info_url: publicUrl ? { fi: `${publicUrl}/toiminta/${id}` } : null,
    location: {
      name: place.names, street_address: place.streetAddress ? { fi: place.streetAddress } : null, divisions: [{ type: 'muni', ocd_id: `ocd-division/country:fi/kunta:${place.municipalityCode}` }],
      position: place.coordinates ? { type: 'Point', coordinates: [place.coordinates.longitude, place.coordinates.latitude] } : null,
    },
    environment: place.kind === 'outdoors' ? 'out' : place.kind === 'online' ? null : 'in',
    start_time: first?.startsAt.toISOString() ?? null, end_time: first?.endsAt.toISOString() ?? null, has_start_time: true, has_end_time: true, date_published: publishedAt.toISOString(),
    event_status: isOff ? 'EventCancelled' : 'EventScheduled', type_id: kind === 'volunteering' ? 'Volunteering' : kind === 'course' ? 'Course' : 'General',
    super_event_type: schedule.rrule === null ? null : 'recurring',
    keywords: [{ '@id': `${SOURCE}:kind:${kind}`, name: ACTIVITY_KINDS[kind] }], audience: targetGroups.map((group) => ({ '@id': `${SOURCE}:group:${group}`, name: TARGET_GROUPS[group] })),
    audience_min_age: ages?.from ?? null, audience_max_age: ages?.to ?? null, in_language: languages.map((language) => ({ '@id': `language:${language}` })),
    offers: [{ is_free: price.free, description: price.description ?? null }], maximum_attendee_capacity: capacity,
    provider_contact_info: { fi: [contact.name, contact.phone, contact.email].filter(Boolean).join(', ') },
    sub_events: schedule.rrule === null ? [] : times.map((one) => ({
      ...shared, id: `${SOURCE}:${id}:${one.date}`, origin_id: `${id}:${one.date}`, super_event: { '@id': `${SOURCE}:${id}` }, start_time: one.startsAt.toISOString(), end_time: one.endsAt.toISOString(), event_status: eventStatus(one),
    })),
    custom_data: { accessibility: content.accessibility, transport: content.transport.map(({ kind: ride, description: words, seats }) => ({ kind: ride, description: words, seats })), recurrence: schedule.rrule },
    deleted: status === 'archived',
  };
}
