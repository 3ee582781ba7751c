import { isProblem } from '../../api/problem';
import type { FieldProblem } from '../../ui/ErrorSummary';

/** Where a refusal that names no field belongs. */
const REFUSED: Readonly<Record<string, string>> = {
  'role-is-of-public-bodies': 'role', 'godparent-needs-a-counterpart': 'counterpart', 'godparents-join-a-municipality-and-an-association': 'counterpart', 'area-is-missing': 'organisation',
  'appointment-ends-before-it-begins': 'endsOn',
};

/** What the service found wrong, by the control in which it can be mended; nothing where there is none. */
export function fieldErrorsOf(error: unknown): FieldProblem[] {
  if (!isProblem(error)) return [];
  const { code, title, errors } = error.problem;
  const control = REFUSED[code];
  if (control) return [{ field: control, text: title }];
  return (errors ?? []).map(({ pointer, message }) => ({ field: pointer.replace(/^\/newPerson\//, '/').split('/')[1] ?? 'role', text: message }));
}
