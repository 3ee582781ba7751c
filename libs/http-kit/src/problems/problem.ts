import type { Label, Refusal } from '@pirtti/kernel';
import type { FieldRule } from './field-rules.js';

export interface ProblemText {
  /** The HTTP status that the refusal answers with. */
  readonly status: number;
  /** One sentence that a person understands. */
  readonly title: Label;
  /** What the person can do about it. */
  readonly detail?: Label;
}

/** A message for every code that a service may refuse with. */
export type ProblemCatalogue = Readonly<Record<string, ProblemText>>;

export interface FieldError {
  /** JSON Pointer (RFC 6901) into the body or query, e.g. `/names/fi`. */
  readonly pointer: string;
  readonly rule: FieldRule;
}

export interface ProblemExtras {
  readonly details?: Refusal['details'];
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Why it really happened: for the log, never for the person. */
  readonly cause?: unknown;
}

/** Ends a request with a problem. Decisions return refusals; only the HTTP layer throws. */
export class Problem extends Error {
  constructor(readonly code: string, readonly extras: ProblemExtras = {}) {
    super(code, { cause: extras.cause });
    this.name = 'Problem';
  }

  static of(refusal: Refusal): Problem {
    return new Problem(refusal.code, { details: refusal.details });
  }
}

/** The value, or the 404 that says the same of what does not exist and of what the asker may not see. */
export function orNotFound<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Problem('not-found');
  return value;
}
