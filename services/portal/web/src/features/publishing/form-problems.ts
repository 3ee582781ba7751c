import { isProblem } from '../../api/problem';
import type { FormValues } from './form-values';

/** Field of the form by what a service calls it; the first control of a group stands for the group. */
const CONTROLS: Readonly<Record<string, string>> = {
  kind: 'kind', names: 'names.fi', name: 'names.fi', summary: 'summary.fi', description: 'description.fi', place: 'place', morePlaces: 'place', schedule: 'schedule.startsOn', contact: 'contact.phone', price: 'price',
  targetGroups: 'targetGroups', capacity: 'capacity', maxGroupSize: 'maxGroupSize', signUp: 'signUp', languages: 'languages', lowThreshold: 'lowThreshold', ages: 'ages.from', accessibility: 'accessibility', transport: 'transport',
  fundingUntil: 'fundingUntil', missing: 'missing', maturity: 'maturity', durationType: 'durationType', serviceClass: 'serviceClass', serviceChain: 'serviceChain.fi',
};
const EXACT = new Set([
  'names.fi', 'names.sv', 'names.en', 'summary.fi', 'summary.sv', 'summary.en', 'description.fi', 'description.sv', 'description.en', 'place.kind', 'place.names.fi', 'place.names.sv', 'place.streetAddress', 'place.village',
  'place.municipalityCode', 'place.onlineUrl', 'schedule.rrule', 'schedule.startsOn', 'schedule.startTime', 'schedule.endTime', 'schedule.until', 'schedule.extraDates', 'price.description.fi', 'price.description.sv',
  'contact.name', 'contact.phone', 'contact.email', 'ages.from', 'ages.to', 'serviceChain.fi',
]);
/** Where a refusal that names no field belongs. */
const REFUSED: Readonly<Record<string, string>> = { 'place-is-unknown': 'place', 'place-is-over': 'place', 'schedule-ends-before-it-starts': 'schedule.endTime', 'schedule-never-meets': 'schedule.rrule', 'every-occurrence-is-past': 'schedule.startsOn', 'capacity-is-less-than-seats-held': 'capacity' };

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

/** What even a draft needs before it can leave this device. */
export function missingForDraft(values: FormValues): Readonly<Record<string, undefined>> {
  return { ...(!values.kind && { kind: undefined }), ...(!values.names.fi.trim() && { 'names.fi': undefined }) };
}
