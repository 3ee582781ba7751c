import type {
  ActivityKind, DurationType, FocusArea, HolidayRule, LowThreshold, Maturity, MunicipalityCode, PlaceKind, PtvServiceClass, Resource, SignUpKind, TargetGroup, TransportKind,
} from '@pirtti/kernel';
import type { Activity, EditableActivity, Place, PublishingStart } from '../../api/types/activities';
import type { Chosen } from '../../shared/chosen';
import { type Rhythm, rhythmOf } from '../../shared/rhythm';
import { BLANK_WORDS, type Words, wordsOf } from '../../shared/words';

export interface Ride {
  readonly kind: TransportKind | '';
  readonly description: Words;
  readonly seats: string;
  readonly bookingContact: string;
}

/** A place as it stands in the form: picked from the registry where it has an id, written here where not. */
export interface PlaceValues {
  readonly placeId: string;
  readonly kind: PlaceKind | '';
  readonly names: Words;
  readonly streetAddress: string;
  readonly municipalityCode: MunicipalityCode | '';
  readonly village: string;
  readonly onlineUrl: string;
}

/** The publishing form: what is in the fields, complete or not. */
export interface FormValues {
  readonly kind: ActivityKind | '';
  readonly names: Words;
  readonly summary: Words;
  readonly description: Words;
  readonly place: PlaceValues;
  readonly morePlaces: readonly PlaceValues[];
  readonly startsOn: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly rhythm: Rhythm['kind'];
  /** Of a weekly one; none means the weekday of its first day. */
  readonly weekdays: readonly number[];
  /** Of a monthly one: its last such weekday, not the numbered one. */
  readonly lastOfMonth: boolean;
  /** A rule that the form has no words for, kept as it is. */
  readonly rule: string;
  readonly until: string;
  readonly exceptDates: readonly string[];
  readonly extraDates: readonly string[];
  readonly holidays: HolidayRule;
  readonly signUp: SignUpKind;
  readonly capacity: string;
  readonly maxGroupSize: string;
  readonly price: '' | 'free' | 'paid';
  readonly priceWords: Words;
  readonly languages: readonly string[];
  readonly targetGroups: readonly TargetGroup[];
  readonly ageFrom: string;
  readonly ageTo: string;
  readonly accessibility: Readonly<Record<string, 'yes' | 'no'>>;
  readonly transport: readonly Ride[];
  readonly contactName: string;
  readonly phone: string;
  readonly email: string;
  readonly lowThreshold: readonly LowThreshold[];
  readonly focusAreas: readonly FocusArea[];
  readonly serviceChain: Words;
  readonly serviceClass: PtvServiceClass | '';
  readonly durationType: DurationType;
  readonly maturity: Maturity;
  readonly fundingUntil: string;
  readonly missing: readonly Resource[];
  readonly intergenerational: boolean;
  readonly residentOrigin: boolean;
  /** How many of these ages were called one by one. */
  readonly invited: string;
  readonly coOrganisers: readonly Chosen[];
  /** The wishes and experiments from which it grew. */
  readonly originIds: readonly string[];
}

export const BLANK_PLACE: PlaceValues = { placeId: '', kind: '', names: BLANK_WORDS, streetAddress: '', municipalityCode: '', village: '', onlineUrl: '' };
export const BLANK_RIDE: Ride = { kind: '', description: BLANK_WORDS, seats: '', bookingContact: '' };

export const BLANK: FormValues = {
  kind: '', names: BLANK_WORDS, summary: BLANK_WORDS, description: BLANK_WORDS, place: BLANK_PLACE, morePlaces: [],
  startsOn: '', startTime: '', endTime: '', rhythm: 'weekly', weekdays: [], lastOfMonth: false, rule: '', until: '', exceptDates: [], extraDates: [], holidays: 'skip',
  signUp: 'open-door', capacity: '', maxGroupSize: '1', price: '', priceWords: BLANK_WORDS, languages: ['fi'], targetGroups: [], ageFrom: '', ageTo: '', accessibility: {}, transport: [],
  contactName: '', phone: '', email: '', lowThreshold: ['no-sign-up', 'no-referral'], focusAreas: [], serviceChain: BLANK_WORDS, serviceClass: '', durationType: 'long-term', maturity: 'established',
  fundingUntil: '', missing: [], intergenerational: false, residentOrigin: false, invited: '', coOrganisers: [], originIds: [],
};

/** An empty form that already knows what the association told last: where it works, whether it asks for money, and who answers the phone. */
export function blankForm({ latest }: PublishingStart): FormValues {
  if (!latest) return BLANK;
  const { contact, languages, free, municipalityCode } = latest;
  return {
    ...BLANK, place: { ...BLANK_PLACE, municipalityCode: municipalityCode ?? '' }, languages, price: free === true ? 'free' : '', ...contactValues(contact),
  };
}

const contactValues = (contact: Activity['contact']) => ({ contactName: contact?.name ?? '', phone: contact?.phone ?? '', email: contact?.email ?? '' });
const numberText = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value));

export const placeValuesOf = (place: Place | null | undefined): PlaceValues => (place
  ? { placeId: place.placeId ?? '', kind: place.kind, names: wordsOf(place.names), streetAddress: place.streetAddress ?? '', municipalityCode: place.municipalityCode, village: place.village ?? '', onlineUrl: place.onlineUrl ?? '' }
  : BLANK_PLACE);

export function formOf(activity: Activity): FormValues {
  const { place, schedule, price, contact } = activity;
  return {
    kind: activity.kind, names: wordsOf(activity.names), summary: wordsOf(activity.summary), description: wordsOf(activity.description), place: placeValuesOf(place), morePlaces: activity.morePlaces.map(placeValuesOf),
    ...scheduleValues(schedule),
    signUp: activity.signUp, capacity: numberText(activity.capacity), maxGroupSize: String(activity.maxGroupSize), price: price ? (price.free ? 'free' : 'paid') : '', priceWords: wordsOf(price?.description),
    languages: activity.languages, targetGroups: activity.targetGroups, ageFrom: numberText(activity.ages?.from), ageTo: numberText(activity.ages?.to), accessibility: activity.accessibility,
    transport: activity.transport.map((ride) => ({ kind: ride.kind, description: wordsOf(ride.description), seats: numberText(ride.seats), bookingContact: ride.bookingContact ?? '' })),
    ...contactValues(contact), lowThreshold: activity.lowThreshold, focusAreas: activity.focusAreas, serviceChain: wordsOf(activity.serviceChain), serviceClass: activity.serviceClass ?? '',
    durationType: activity.durationType, maturity: activity.maturity, fundingUntil: activity.fundingUntil ?? '', missing: activity.missing, intergenerational: activity.intergenerational,
    residentOrigin: activity.residentOrigin, invited: numberText(activity.invited), coOrganisers: activity.coOrganiserIds.map((one) => activity.coOrganisers.find(({ id }) => id === one) ?? { id: one, names: { fi: '–' } }), originIds: activity.originIds,
  };
}

function scheduleValues(schedule: Activity['schedule']) {
  const { startsOn, startTime, endTime, rhythm: first, weekdays, lastOfMonth, rule, until, exceptDates, extraDates, holidays } = BLANK;
  if (!schedule) return { startsOn, startTime, endTime, rhythm: first, weekdays, lastOfMonth, rule, until, exceptDates, extraDates, holidays };
  const rhythm = rhythmOf(schedule.rrule, schedule.startsOn);
  return {
    startsOn: schedule.startsOn, startTime: schedule.startTime, endTime: schedule.endTime, rhythm: rhythm.kind, weekdays: 'weekdays' in rhythm ? rhythm.weekdays : [],
    lastOfMonth: rhythm.kind === 'monthly' && rhythm.nth === -1, rule: rhythm.kind === 'other' ? rhythm.rule : '', until: schedule.until ?? '',
    exceptDates: schedule.exceptDates, extraDates: schedule.extraDates, holidays: schedule.holidays,
  };
}

/** Whether there is enough for the service to keep a draft: a name and a kind. */
export const canBeKept = (values: FormValues): boolean => values.kind !== '' && values.names.fi.trim() !== '';

export type { EditableActivity };
