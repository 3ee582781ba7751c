import { MUNICIPALITIES } from '@pirtti/kernel';
import type { Activity } from '../../api/types/activities';
import { useLabels } from '../../shared/labels';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The activity as schema.org's Event, so that search engines and calendars understand it. */
export function StructuredData({ activity }: { readonly activity: Activity }) {
  const { label, text, language } = useLabels();
  const { schedule, nextOccurrence, place } = activity;
  if (!schedule || !nextOccurrence || !place) return null;
  const online = place.kind === 'online';
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: text(activity.names),
    description: text(activity.summary),
    inLanguage: language,
    startDate: nextOccurrence.startsAt,
    endDate: nextOccurrence.endsAt,
    eventAttendanceMode: online ? 'https://schema.org/OnlineEventAttendanceMode' : 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: activity.price?.free === true,
    organizer: { '@type': 'Organization', name: text(activity.organisation.names) },
    location: online
      ? { '@type': 'VirtualLocation', url: place.onlineUrl }
      : { '@type': 'Place', name: text(place.names), address: { '@type': 'PostalAddress', streetAddress: place.streetAddress, addressLocality: label(MUNICIPALITIES, place.municipalityCode), addressCountry: 'FI' } },
    ...(schedule.rrule?.startsWith('FREQ=WEEKLY') && {
      eventSchedule: {
        '@type': 'Schedule', repeatFrequency: 'P1W', byDay: `https://schema.org/${DAYS[(new Date(`${schedule.startsOn}T12:00:00Z`).getUTCDay() + 6) % 7]}`,
        startDate: schedule.startsOn, ...(schedule.until && { endDate: schedule.until }), startTime: schedule.startTime, endTime: schedule.endTime, scheduleTimezone: 'Europe/Helsinki',
      },
    }),
  };
  // `<` may not end the script early, whatever a name holds.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />;
}
