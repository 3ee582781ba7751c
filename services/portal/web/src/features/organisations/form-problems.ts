import { isBusinessId, tidyBusinessId } from '@pirtti/kernel';
import { isProblem } from '../../api/problem';
import type { FieldProblem } from '../../ui/ErrorSummary';
import type { OrganisationValues } from './form-values';

const CONTROLS = ['type', 'names.fi', 'names.sv', 'names.en', 'businessId', 'municipalityCode', 'serviceArea', 'languages', 'bilingual', 'description.fi', 'description.sv', 'description.en', 'website', 'email', 'phone', 'endedOn', 'reason'];
/** Where a refusal that names no field belongs. */
const REFUSED: Readonly<Record<string, string>> = {
  'informal-group-needs-a-host': 'parent', 'informal-group-has-no-business-id': 'businessId', 'swedish-name-is-missing': 'names.sv', 'organisation-is-part-of-itself': 'parent',
  'successor-needs-an-ending': 'endedOn', 'organisation-comes-with-installation': 'type',
};

/** What the service found wrong, by the control in which it can be mended. */
export function problemsOf(error: unknown): FieldProblem[] {
  if (!isProblem(error)) return [];
  const { code, title, errors } = error.problem;
  if (REFUSED[code]) return [{ field: REFUSED[code], text: title }];
  return (errors ?? []).map(({ pointer, message }) => {
    const path = pointer.replace(/^\//, '').replaceAll('/', '.');
    return { field: CONTROLS.find((control) => path === control || path.startsWith(`${control}.`)) ?? 'names.fi', text: message };
  });
}

/** What is still missing, told before anything is sent. */
export function missingIn(values: OrganisationValues, reason: string, t: (key: `needs.${string}`) => string): FieldProblem[] {
  const needs = (field: string, isMissing: boolean): FieldProblem[] => (isMissing ? [{ field, text: t(`needs.${field.replace('.', '-')}`) }] : []);
  const { type, names, businessId, bilingual, parent } = values;
  return [
    ...needs('type', type === ''),
    ...needs('names.fi', names.fi.trim() === ''),
    ...needs('names.sv', bilingual && names.sv.trim() === ''),
    ...needs('businessId', businessId.trim() !== '' && !isBusinessId(tidyBusinessId(businessId))),
    ...needs('parent', type === 'informal-group' && parent === null),
    ...needs('reason', reason.trim().length < 3),
  ];
}
