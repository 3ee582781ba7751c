import type { Activity, EditableActivity, EditableSchedule, Transport } from '../../api/types/activities';
import { weekdayOf } from '../../shared/format';
import { nthOf, type Rhythm, ruleOf } from '../../shared/rhythm';
import { textOf } from '../../shared/words';
import type { FormValues, PlaceValues, Ride } from './form-values';

const orNull = (value: string): string | null => value.trim() || null;
const wholeNumber = (value: string): number | null => (/^\d{1,5}$/.test(value.trim()) ? Number(value) : null);

/** What is sent: only what has been said, so that a half-written draft is as good as any. */
export function editableOf(values: FormValues): EditableActivity {
  const [summary, description, place, schedule, serviceChain] = [textOf(values.summary), textOf(values.description), placeOf(values.place), scheduleOf(values), textOf(values.serviceChain)];
  const hasContact = values.contactName.trim() || values.phone.trim() || values.email.trim();
  const priceWords = values.price === 'paid' ? textOf(values.priceWords) : undefined;
  const isOpen = values.signUp === 'open-door';
  const ages = { from: wholeNumber(values.ageFrom), to: wholeNumber(values.ageTo) };
  return {
    kind: values.kind || 'event',
    names: textOf(values.names) ?? { fi: '' },
    ...(summary && { summary }),
    ...(description && { description }),
    ...(place && { place }),
    morePlaces: values.morePlaces.flatMap((one) => placeOf(one) ?? []),
    ...(schedule && { schedule }),
    signUp: values.signUp, maxGroupSize: isOpen ? 1 : wholeNumber(values.maxGroupSize) ?? 1, capacity: wholeNumber(values.capacity),
    ...(values.price && { price: { free: values.price === 'free', ...(priceWords && { description: priceWords }) } }),
    languages: [...values.languages], targetGroups: [...values.targetGroups], ...((ages.from ?? ages.to) !== null && { ages }),
    accessibility: { ...values.accessibility }, transport: values.transport.flatMap(rideOf),
    ...(hasContact && { contact: { name: orNull(values.contactName), phone: orNull(values.phone), email: orNull(values.email) } }),
    // Who must sign up cannot come without.
    lowThreshold: values.lowThreshold.filter((one) => isOpen || one !== 'no-sign-up'), focusAreas: [...values.focusAreas], ...(serviceChain && { serviceChain }), serviceClass: values.serviceClass || null,
    durationType: values.durationType, maturity: values.maturity, fundingUntil: orNull(values.fundingUntil), missing: [...values.missing],
    intergenerational: values.intergenerational, residentOrigin: values.residentOrigin, invited: values.kind === 'wellbeing-check' ? wholeNumber(values.invited) : null,
    coOrganiserIds: values.coOrganisers.map(({ id }) => id), originIds: [...values.originIds],
  };
}

function placeOf(place: PlaceValues): NonNullable<EditableActivity['place']> | undefined {
  const names = textOf(place.names);
  if (!names || !place.kind || !place.municipalityCode) return undefined;
  return {
    placeId: place.placeId || null, kind: place.kind, names, streetAddress: orNull(place.streetAddress), municipalityCode: place.municipalityCode, village: orNull(place.village),
    onlineUrl: place.kind === 'online' ? orNull(place.onlineUrl) : null,
  };
}

/** The rhythm that the fields say; undefined until there is a first day to count from. */
export function rhythmOfForm(values: FormValues): Rhythm | undefined {
  const { rhythm, startsOn, weekdays, lastOfMonth, rule } = values;
  if (!startsOn) return undefined;
  switch (rhythm) {
    case 'once': return { kind: 'once' };
    case 'monthly': return { kind: 'monthly', weekday: weekdayOf(startsOn), nth: lastOfMonth ? -1 : nthOf(startsOn) };
    case 'other': return rule ? { kind: 'other', rule } : { kind: 'once' };
    default: return { kind: rhythm, weekdays: weekdays.length > 0 ? weekdays : [weekdayOf(startsOn)] };
  }
}

/** When it meets; undefined until day and times are known. */
export function scheduleOf(values: FormValues): EditableSchedule | undefined {
  const { startsOn, startTime, endTime, until, exceptDates, extraDates, holidays } = values;
  const rhythm = rhythmOfForm(values);
  if (!rhythm || !startTime || !endTime) return undefined;
  const recurs = rhythm.kind !== 'once';
  return { startsOn, startTime, endTime, rrule: ruleOf(rhythm), until: recurs ? orNull(until) : null, exceptDates: recurs ? [...exceptDates] : [], extraDates: [...extraDates], holidays };
}

const rideOf = (ride: Ride): Transport[] =>
  (ride.kind === '' ? [] : [{ kind: ride.kind, description: textOf(ride.description) ?? { fi: '' }, seats: wholeNumber(ride.seats), bookingContact: orNull(ride.bookingContact) }]);

/** The activity as a resident would see it now, for the preview beside the form. */
export function previewOf(values: FormValues, organisation: Activity['organisation']): Activity {
  const { place, morePlaces = [], schedule, summary, price, contact, serviceChain, ages, ...rest } = editableOf(values);
  const shown = (one: NonNullable<typeof place>): NonNullable<Activity['place']> =>
    ({ ...one, placeId: one.placeId ?? null, streetAddress: one.streetAddress ?? null, village: one.village ?? null, coordinates: null, onlineUrl: one.onlineUrl ?? null });
  return {
    id: '', organisation, status: 'draft', note: null, nextOccurrence: null, seatsLeft: null, publishedAt: null,
    kind: rest.kind, names: rest.names, ...(rest.description && { description: rest.description }), signUp: values.signUp, maxGroupSize: rest.maxGroupSize ?? 1, capacity: rest.capacity ?? null,
    languages: rest.languages ?? [], targetGroups: rest.targetGroups ?? [], accessibility: { ...values.accessibility }, transport: values.transport.flatMap(rideOf), lowThreshold: rest.lowThreshold ?? [],
    focusAreas: rest.focusAreas ?? [], coOrganiserIds: rest.coOrganiserIds ?? [], coOrganisers: values.coOrganisers.map(({ id, names }) => ({ id, names })), invited: rest.invited ?? null, attendanceMode: null, originIds: rest.originIds ?? [], durationType: values.durationType, maturity: values.maturity,
    fundingUntil: rest.fundingUntil ?? null, missing: rest.missing ?? [], intergenerational: values.intergenerational, residentOrigin: values.residentOrigin, serviceClass: values.serviceClass || null,
    ages: ages ? { from: ages.from ?? null, to: ages.to ?? null } : null, serviceChain: serviceChain ?? null,
    summary: summary ?? null, place: place ? shown(place) : null, morePlaces: morePlaces.map(shown),
    schedule: schedule ? { ...schedule, rrule: schedule.rrule ?? null, until: schedule.until ?? null, exceptDates: schedule.exceptDates ?? [], extraDates: schedule.extraDates ?? [], holidays: schedule.holidays ?? 'keep' } : null,
    price: price ?? null, contact: contact ? { name: contact.name ?? null, phone: contact.phone ?? null, email: contact.email ?? null } : null,
  };
}
