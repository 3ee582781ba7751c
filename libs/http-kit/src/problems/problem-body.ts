import type { Language } from '@pirtti/kernel';
import { FIELD_RULES } from './field-rules.js';
import { KIT_PROBLEMS } from './kit-problems.js';
import type { Problem, ProblemCatalogue, ProblemText } from './problem.js';

/** What goes out as `application/problem+json` (RFC 9457). */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly details?: object;
  readonly errors?: readonly { readonly pointer: string; readonly rule: string; readonly message: string }[];
  /** Ties a person's report to one line of the log. */
  readonly errorId?: string;
}

/** The text of a code: the service's own first, then the kit's. A code without a text still answers, as a conflict. */
export const textOf = (catalogue: ProblemCatalogue, code: string): ProblemText =>
  lookup(catalogue, code) ?? lookup(KIT_PROBLEMS, code) ?? { ...KIT_PROBLEMS['conflicts-with-existing'] };

/** Whether a code has its own text. */
export const isExplained = (catalogue: ProblemCatalogue, code: string): boolean =>
  lookup(catalogue, code) !== undefined || lookup(KIT_PROBLEMS, code) !== undefined;

const lookup = (catalogue: ProblemCatalogue, code: string): ProblemText | undefined =>
  (Object.hasOwn(catalogue, code) ? catalogue[code] : undefined);

/** The body of a problem in the reader's language. */
export function problemBody(problem: Problem, catalogue: ProblemCatalogue, language: Language, errorId?: string): ProblemBody {
  const text = textOf(catalogue, problem.code);
  const { details, errors } = problem.extras;
  return {
    type: `urn:pirtti:problem:${problem.code}`,
    title: text.title[language],
    status: text.status,
    code: problem.code,
    ...(text.detail ? { detail: text.detail[language] } : {}),
    ...(details ? { details } : {}),
    ...(errors?.length ? { errors: errors.map(({ pointer, rule }) => ({ pointer, rule, message: FIELD_RULES[rule][language] })) } : {}),
    ...(errorId ? { errorId } : {}),
  };
}
