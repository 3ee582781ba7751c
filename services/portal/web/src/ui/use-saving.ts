import { useState } from 'react';
import { isProblem } from '../api/problem';
import type { FieldProblem } from './ErrorSummary';

interface Parts {
  /** What has still to be filled in before anything is sent. */
  readonly missing: readonly FieldProblem[];
  /** Whether what would be sent stands there already: then nothing is asked for and nothing sent. */
  readonly unchanged?: boolean | undefined;
  readonly onSave: () => Promise<unknown>;
  /** A field's control by what the service calls it. */
  readonly controlOf: (pointer: string) => string;
  /** Where a refusal that names no field belongs, by its code. */
  readonly refused?: Readonly<Record<string, string>>;
}

/** Saves once at a time, and sorts the service's answer: what can be mended in a field stands there, all else in one failure. */
export function useSaving({ missing, unchanged = false, onSave, controlOf, refused = {} }: Parts) {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState(false);
  const save = async () => {
    setTold(unchanged);
    setProblems(unchanged ? [] : missing);
    setFailure(undefined);
    if (unchanged || missing.length > 0 || busy) return;
    setBusy(true);
    try {
      await onSave();
    } catch (error) {
      const problem = isProblem(error) ? error.problem : undefined;
      const field = problem && refused[problem.code];
      if (problem && field) setProblems([{ field, text: problem.title }]);
      else if (problem?.errors?.length) setProblems(problem.errors.map(({ pointer, message }) => ({ field: controlOf(pointer), text: message })));
      else setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return { problems, failure, busy, untouched: told && unchanged, save, problemOf: (control: string) => problems.find(({ field }) => field === control)?.text };
}
