import { isProblem } from '../../api/problem';
import type { FormValues } from './form-values';

/** Field of the form by what a service calls it; the first control of a group stands for the group. */
const CONTROLS: Readonly<Record<string, string>> = {
  kind: 'kind', names: 'names.fi', name: 'names.fi', summary: 'summary.fi', description: 'description.fi', place: 'place.names.fi', schedule: 'schedule.startsOn',
  contact: 'contact.phone', price: 'price', targetGroups: 'targetGroups', capacity: 'capacity', languages: 'languages', accessibility: 'accessibility', transport: 'transport',
};
const EXACT = new Set([
  'names.fi', 'names.sv', 'names.en', 'summary.fi', 'summary.sv', 'summary.en', 'description.fi', 'place.kind', 'place.names.fi', 'place.streetAddress', 'place.municipalityCode', 'place.onlineUrl',
  'schedule.startsOn', 'schedule.startTime', 'schedule.endTime', 'schedule.until', 'contact.name', 'contact.phone', 'contact.email',
]);

/** A control's id for a pointer (`/place/names/fi`) or a field name (`targetGroups`). */
export function controlOf(pointer: string): string {
  const path = pointer.replace(/^\//, '').replaceAll('/', '.');
  return EXACT.has(path) ? path : (CONTROLS[path.split('.')[0] ?? ''] ?? 'names.fi');
}

/** What publishing still needs, by control; `undefined` text means the form's own words for that field. */
export function problemsOf(error: unknown): Readonly<Record<string, string | undefined>> {
  if (!isProblem(error)) return {};
  const { errors, details } = error.problem;
  const missing = Array.isArray(details?.['missing']) ? (details['missing'] as unknown[]).filter((each) => typeof each === 'string') : [];
  return Object.fromEntries([...missing.map((field) => [controlOf(field), undefined] as const), ...(errors ?? []).map(({ pointer, message }) => [controlOf(pointer), message] as const)]);
}

/** What even a draft needs before it can leave this device. */
export function missingForDraft(values: FormValues): Readonly<Record<string, undefined>> {
  return { ...(!values.kind && { kind: undefined }), ...(!values.names.fi.trim() && { 'names.fi': undefined }) };
}
