import type { ActivityKind, LowThreshold, MunicipalityCode, PlaceKind, TargetGroup, TransportKind } from '@pirtti/kernel';
import type { Activity, EditableActivity, Transport } from '../../api/types/activities';
import type { LocalizedText } from '../../api/types/operation';

/** A text in three languages as it stands in the form: empty where nothing is written. */
export interface Words {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

export interface Ride {
  readonly kind: TransportKind | '';
  readonly description: string;
  readonly seats: string;
  readonly bookingContact: string;
}

/** The publishing form: what is in the fields, complete or not. */
export interface FormValues {
  readonly kind: ActivityKind | '';
  readonly names: Words;
  readonly summary: Words;
  readonly description: Words;
  readonly placeKind: PlaceKind | '';
  readonly placeNames: Words;
  readonly streetAddress: string;
  readonly municipalityCode: MunicipalityCode | '';
  readonly onlineUrl: string;
  readonly startsOn: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly recurrence: 'weekly' | 'none';
  readonly until: string;
  readonly capacity: string;
  readonly price: '' | 'free' | 'paid';
  readonly priceText: string;
  readonly languages: readonly string[];
  readonly targetGroups: readonly TargetGroup[];
  readonly accessibility: Readonly<Record<string, 'yes' | 'no'>>;
  readonly transport: readonly Ride[];
  readonly contactName: string;
  readonly phone: string;
  readonly email: string;
  readonly lowThreshold: readonly LowThreshold[];
}

const NO_WORDS: Words = { fi: '', sv: '', en: '' };

const BLANK: FormValues = {
  kind: '', names: NO_WORDS, summary: NO_WORDS, description: NO_WORDS, placeKind: '', placeNames: NO_WORDS, streetAddress: '', municipalityCode: '', onlineUrl: '',
  startsOn: '', startTime: '', endTime: '', recurrence: 'weekly', until: '', capacity: '', price: '', priceText: '', languages: ['fi'], targetGroups: [], accessibility: {},
  transport: [], contactName: '', phone: '', email: '', lowThreshold: ['no-sign-up'],
};

const words = (text: LocalizedText | null | undefined): Words => ({ ...NO_WORDS, ...text });

/** An empty form that already knows what the association's latest activity told: where it works and who answers the phone. */
export function blankForm(latest: Activity | undefined): FormValues {
  if (!latest) return BLANK;
  const before = formOf(latest);
  return { ...BLANK, municipalityCode: before.municipalityCode, contactName: before.contactName, phone: before.phone, email: before.email, languages: before.languages };
}

export function formOf(activity: Activity): FormValues {
  const { place, schedule, price, contact } = activity;
  return {
    ...BLANK,
    kind: activity.kind, names: words(activity.names), summary: words(activity.summary), description: words(activity.description),
    placeKind: place?.kind ?? '', placeNames: words(place?.names), streetAddress: place?.streetAddress ?? '', municipalityCode: place?.municipalityCode ?? '', onlineUrl: place?.onlineUrl ?? '',
    startsOn: schedule?.startsOn ?? '', startTime: schedule?.startTime ?? '', endTime: schedule?.endTime ?? '', recurrence: schedule && schedule.rrule === null ? 'none' : 'weekly', until: schedule?.until ?? '',
    capacity: activity.capacity === null ? '' : String(activity.capacity), price: price ? (price.free ? 'free' : 'paid') : '', priceText: price?.description?.fi ?? '',
    languages: activity.languages, targetGroups: activity.targetGroups, accessibility: activity.accessibility,
    transport: activity.transport.map((ride) => ({ kind: ride.kind, description: ride.description.fi, seats: ride.seats === null ? '' : String(ride.seats), bookingContact: ride.bookingContact ?? '' })),
    contactName: contact?.name ?? '', phone: contact?.phone ?? '', email: contact?.email ?? '', lowThreshold: activity.lowThreshold,
  };
}

const text = (value: Words): LocalizedText | undefined => {
  const [fi, sv, en] = [value.fi.trim(), value.sv.trim(), value.en.trim()];
  return fi ? { fi, ...(sv && { sv }), ...(en && { en }) } : undefined;
};
const orNull = (value: string): string | null => value.trim() || null;
const wholeNumber = (value: string): number | null => (/^\d{1,5}$/.test(value.trim()) ? Number(value) : null);

/** Whether there is enough for the service to keep a draft: a name and a kind. */
export const canBeKept = (values: FormValues): boolean => values.kind !== '' && values.names.fi.trim() !== '';

/** What is sent: only what has been said, so that a half-written draft is as good as any. */
export function editableOf(values: FormValues): EditableActivity {
  const summary = text(values.summary);
  const description = text(values.description);
  const placeNames = text(values.placeNames);
  const hasPlace = placeNames && values.placeKind && values.municipalityCode;
  const hasTime = values.startsOn && values.startTime && values.endTime;
  const hasContact = values.contactName.trim() || values.phone.trim() || values.email.trim();
  return {
    kind: values.kind || 'event',
    names: text(values.names) ?? { fi: '' },
    ...(summary && { summary }),
    ...(description && { description }),
    ...(hasPlace && { place: { kind: values.placeKind, names: placeNames, streetAddress: orNull(values.streetAddress), municipalityCode: values.municipalityCode, onlineUrl: orNull(values.onlineUrl) } }),
    ...(hasTime && { schedule: { startsOn: values.startsOn, startTime: values.startTime, endTime: values.endTime, rrule: values.recurrence === 'weekly' ? everyWeekFrom(values.startsOn) : null, until: values.recurrence === 'weekly' ? orNull(values.until) : null } }),
    capacity: wholeNumber(values.capacity),
    ...(values.price && { price: { free: values.price === 'free', ...(values.price === 'paid' && values.priceText.trim() && { description: { fi: values.priceText.trim() } }) } }),
    languages: [...values.languages],
    targetGroups: [...values.targetGroups],
    accessibility: { ...values.accessibility },
    transport: values.transport.flatMap(rideOf),
    ...(hasContact && { contact: { name: orNull(values.contactName), phone: orNull(values.phone), email: orNull(values.email) } }),
    lowThreshold: [...values.lowThreshold],
  };
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const everyWeekFrom = (day: string): string => `FREQ=WEEKLY;BYDAY=${WEEKDAYS[new Date(`${day}T12:00:00Z`).getUTCDay()]}`;

const rideOf = (ride: Ride): Transport[] =>
  (ride.kind === '' ? [] : [{ kind: ride.kind, description: { fi: ride.description.trim() }, seats: wholeNumber(ride.seats), bookingContact: orNull(ride.bookingContact) }]);

const NO_PLACE = { placeId: null, village: null, coordinates: null } as const;
/** What the form does not ask yet. */
const UNSAID = {
  morePlaces: [], signUp: 'open-door', maxGroupSize: 1, ages: null, focusAreas: [], coOrganiserIds: [], serviceChain: null, durationType: 'long-term', maturity: 'established', fundingUntil: null,
  missing: [], intergenerational: false, residentOrigin: false, originIds: [],
} satisfies Partial<Activity>;

/** The activity as a resident would see it now, for the preview beside the form. */
export function previewOf(values: FormValues, organisation: Activity['organisation']): Activity {
  const { place, schedule, summary, price, contact, ...rest } = editableOf(values);
  return {
    ...UNSAID, id: '', organisation, status: 'draft', note: null, nextOccurrence: null, seatsLeft: null, publishedAt: null,
    kind: rest.kind, names: rest.names, ...(rest.description && { description: rest.description }), capacity: rest.capacity ?? null, languages: rest.languages ?? [], targetGroups: rest.targetGroups ?? [],
    accessibility: rest.accessibility ?? {}, transport: values.transport.flatMap(rideOf), lowThreshold: [...values.lowThreshold],
    summary: summary ?? null, place: place ? { ...NO_PLACE, ...place, streetAddress: place.streetAddress ?? null, onlineUrl: place.onlineUrl ?? null } : null,
    schedule: schedule ? { ...schedule, rrule: schedule.rrule ?? null, until: schedule.until ?? null, exceptDates: [], extraDates: [], holidays: 'keep' } : null, price: price ?? null, contact: contact ? { name: contact.name ?? null, phone: contact.phone ?? null, email: contact.email ?? null } : null,
  };
}
