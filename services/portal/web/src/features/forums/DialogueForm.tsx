import { type ReactNode, useState } from 'react';
import { isProblem } from '../../api/problem';
import { Button } from '../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { ProblemNotice } from '../../ui/ProblemNotice';

interface Props {
  readonly action: string;
  /** What has still to be filled in before anything is sent. */
  readonly missing: readonly FieldProblem[];
  readonly onSave: () => Promise<void>;
  readonly children: (problem: (control: string) => string | undefined) => ReactNode;
}

/** Where a refusal that names no field belongs. */
const REFUSED: Readonly<Record<string, string>> = {
  'expert-group-needs-its-theme': 'expertGroup', 'negotiation-needs-municipality-and-region': 'members', 'member-is-your-own-organisation': 'members', 'meeting-ends-before-it-begins': 'endTime',
};

/** `/agenda/0/text` → `agenda.0`. */
const controlOf = (pointer: string): string => pointer.replace(/^\//, '').split('/').slice(0, 2).join('.');

/** A form that says all that is missing at once, and shows the service's answer where it can be mended. Nothing typed is lost. */
export function DialogueForm({ action, missing, onSave, children }: Props) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setProblems(missing);
    setFailure(undefined);
    if (missing.length > 0 || busy) return;
    setBusy(true);
    try {
      await onSave();
    } catch (error) {
      const told = isProblem(error) ? error.problem : undefined;
      const field = told && REFUSED[told.code];
      if (told && field) setProblems([{ field, text: told.title }]);
      else if (told?.errors?.length) setProblems(told.errors.map(({ pointer, message }) => ({ field: controlOf(pointer), text: message })));
      else setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className="forum-form" noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <ErrorSummary problems={problems} />
      {children((control) => problems.find(({ field }) => field === control)?.text)}
      {failure !== undefined && <ProblemNotice error={failure} />}
      <div className="row"><Button type="submit" disabled={busy}>{action}</Button></div>
    </form>
  );
}
