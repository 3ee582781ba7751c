import { isProblem } from '../../api/problem';
import type { FormValues } from './form-values';

/** Field of the form by what a service calls it; the first control of a group stands for the group. */
const CONTROLS: Readonly<Record<string, string>> = {
  kind: 'kind', names: 'names.fi', name: 'names.fi', summary: 'summary.fi', description: 'description.fi', place: 'place', morePlaces: 'place', schedule: 'schedule.startsOn', contact: 'contact.phone', price: 'price',
  targetGroups: 'targetGroups', capacity: 'capacity', maxGroupSize: 'maxGroupSize', signUp: 'signUp', languages: 'languages', lowThreshold: 'lowThreshold', ages: 'ages.from', accessibility: 'accessibility', transport: 'transport',
  fundingUntil: 'fundingUntil', missing: 'missing', maturity: 'maturity', durationType: 'durationType', serviceClass: 'serviceClass', serviceChain: 'serviceChain.fi', coOrganiserIds: 'coOrganisers', invited: 'invited',
};
const EXACT = new Set([
  'names.fi', 'names.sv', 'names.en', 'summary.fi', 'summary.sv', 'summary.en', 'description.fi', 'description.sv', 'description.en', 'place.kind', 'place.names.fi', 'place.names.sv', 'place.streetAddress', 'place.village',
  'place.municipalityCode', 'place.onlineUrl', 'schedule.rrule', 'schedule.startsOn', 'schedule.startTime', 'schedule.endTime', 'schedule.until', 'schedule.extraDates', 'price.description.fi', 'price.description.sv',
  'contact.name', 'contact.phone', 'contact.email', 'ages.from', 'ages.to', 'serviceChain.fi',
]);
/** Where a refusal that names no field belongs. */
const REFUSED: Readonly<Record<string, string>> = { 'place-is-unknown': 'place', 'co-organiser-is-unknown': 'coOrganisers', 'place-is-over': 'place', 'schedule-ends-before-it-starts': 'schedule.endTime', 'schedule-never-meets': 'schedule.rrule', 'every-occurrence-is-past': 'schedule.startsOn', 'capacity-is-less-than-seats-held': 'capacity' };

/** A control's id for a pointer (`/place/names/fi`) or a field name (`targetGroups`). */
export function controlOf(pointer: string): string {
  const path = pointer.replace(/^\//, '').replaceAll('/', '.');
  return EXACT.has(path) ? path : (CONTROLS[path.split('.')[0] ?? ''] ?? 'names.fi');
}

/** What publishing still needs, by control; `undefined` text means the form's own words for that field. */
export function problemsOf(error: unknown): Readonly<Record<string, string | undefined>> {
  if (!isProblem(error)) return {};
  const { errors, details, code, title } = error.problem;
  const missing = Array.isArray(details?.['missing']) ? (details['missing'] as unknown[]).filter((each) => typeof each === 'string') : [];
  const control = REFUSED[code];
  return Object.fromEntries([...(control ? [[control, title] as const] : []), ...missing.map((field) => [controlOf(field), undefined] as const), ...(errors ?? []).map(({ pointer, message }) => [controlOf(pointer), message] as const)]);
}

/** All that publishing still needs, told at once and where it is written; what the service finds beside is told when it has looked. */
export function missingForPublication(values: FormValues, bilingual: boolean): Readonly<Record<string, undefined>> {
  const { kind, names, summary, place, startsOn, startTime, endTime, targetGroups, ageFrom, ageTo, price, priceWords, phone, email } = values;
  const lacks: readonly (readonly [control: string, lacking: boolean])[] = [
    ['kind', !kind], ['names.fi', !names.fi.trim()], ['names.sv', bilingual && !names.sv.trim()], ['summary.fi', !summary.fi.trim()], ['summary.sv', bilingual && !summary.sv.trim()],
    ['place', !place.kind || !place.names.fi.trim() || !place.municipalityCode || (place.kind === 'online' && !place.onlineUrl.trim())], ['schedule.startsOn', !startsOn || !startTime || !endTime],
    ['targetGroups', targetGroups.length === 0], ['ages.from', kind === 'wellbeing-check' && !ageFrom.trim() && !ageTo.trim()], ['price', !price || (price === 'paid' && !priceWords.fi.trim())],
    ['contact.phone', !phone.trim() && !email.trim()],
  ];
  return Object.fromEntries(lacks.filter(([, lacking]) => lacking).map(([control]) => [control, undefined]));
}
