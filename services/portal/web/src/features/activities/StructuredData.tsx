import { MUNICIPALITIES } from '@pirtti/kernel';
import type { Activity, Place } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';
import { type Rhythm, rhythmOf } from '../../shared/rhythm';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) => `https://schema.org/${day}`);

const MODES = { 'in-person': 'Offline', online: 'Online', mixed: 'Mixed' } as const;

/** The activity as schema.org's Event, so that search engines and calendars understand it. */
export function StructuredData({ activity }: { readonly activity: Activity }) {
  const { label, text, language } = useLabels();
  const { schedule, nextOccurrence, place, status } = activity;
  const isOff = status === 'cancelled' || status === 'paused';
  if (!schedule || !place || (!nextOccurrence && !isOff)) return null;
  const locationOf = (one: Place) => (one.kind === 'online'
    ? { '@type': 'VirtualLocation', url: one.onlineUrl }
    : {
      '@type': 'Place', name: text(one.names), address: { '@type': 'PostalAddress', streetAddress: one.streetAddress, addressLocality: label(MUNICIPALITIES, one.municipalityCode), addressCountry: 'FI' },
      ...(one.coordinates && { geo: { '@type': 'GeoCoordinates', ...one.coordinates } }),
    });
  const places = [place, ...activity.morePlaces];
  const data = {
    '@context': 'https://schema.org', '@type': 'Event', '@id': `${window.location.origin}/toiminta/${activity.id}`, identifier: activity.id,
    name: text(activity.names), description: text(activity.summary), inLanguage: activity.languages.length > 0 ? activity.languages : language,
    startDate: nextOccurrence?.startsAt ?? schedule.startsOn, ...(nextOccurrence && { endDate: nextOccurrence.endsAt }),
    eventStatus: `https://schema.org/${status === 'cancelled' ? 'EventCancelled' : status === 'paused' ? 'EventPostponed' : nextOccurrence?.status === 'moved' ? 'EventRescheduled' : 'EventScheduled'}`,
    ...(nextOccurrence?.status === 'moved' && { previousStartDate: nextOccurrence.date }),
    eventAttendanceMode: `https://schema.org/${MODES[activity.attendanceMode ?? 'in-person']}EventAttendanceMode`,
    isAccessibleForFree: activity.price?.free === true,
    ...(activity.capacity !== null && { maximumAttendeeCapacity: activity.capacity, ...(activity.seatsLeft !== null && { remainingAttendeeCapacity: activity.seatsLeft }) }),
    ...(activity.ages && { typicalAgeRange: `${activity.ages.from ?? ''}-${activity.ages.to ?? ''}` }),
    organizer: [activity.organisation, ...activity.coOrganisers].map(({ id, names }) => ({ '@type': 'Organization', name: text(names), url: `${window.location.origin}/jarjestot/${id}` })),
    location: places.length === 1 ? locationOf(place) : places.map(locationOf),
    ...(schedule.rrule && {
      eventSchedule: {
        '@type': 'Schedule', ...frequencyOf(rhythmOf(schedule.rrule, schedule.startsOn)), startDate: schedule.startsOn, ...(schedule.until && { endDate: schedule.until }),
        startTime: schedule.startTime, endTime: schedule.endTime, scheduleTimezone: 'Europe/Helsinki', ...(schedule.exceptDates.length > 0 && { exceptDate: schedule.exceptDates }),
      },
    }),
  };
  // `<` may not end the script early, whatever a name holds.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />;
}

function frequencyOf(rhythm: Rhythm): object {
  switch (rhythm.kind) {
    case 'weekly': case 'biweekly': return { repeatFrequency: rhythm.kind === 'weekly' ? 'P1W' : 'P2W', byDay: rhythm.weekdays.map((day) => DAYS[day - 1]) };
    // schema.org writes the second Wednesday as iCalendar does
    case 'monthly': return { repeatFrequency: 'P1M', byDay: `${rhythm.nth}${['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][rhythm.weekday - 1]}` };
    default: return {};
  }
}
