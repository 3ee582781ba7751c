import type { Problem } from './types/operation';

/** A refusal or a failure, as the service told it or as we must guess it when nothing answered. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

export const isProblem = (error: unknown, code?: string): error is ProblemError =>
  error instanceof ProblemError && (code === undefined || error.problem.code === code);

/** Whether asking for the same again may end otherwise: nothing answered, or it was a fault of the service's or a matter of time. */
export const mayPass = (error: unknown): boolean => !isProblem(error) || error.problem.status === 0 || error.problem.status >= 500 || [408, 429].includes(error.problem.status);

interface Answered<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The answer's content, or the problem thrown; a dropped connection is a problem too, with a code of its own. */
export async function answered<Data>(call: Promise<Answered<Data>>): Promise<Data> {
  const answer = await call.catch((): never => {
    throw new ProblemError({ type: 'urn:pirtti:problem:connection-was-lost', title: '', status: 0, code: 'connection-was-lost' });
  });
  if (answer.response.ok) return answer.data as Data;
  const told = answer.error as Partial<Problem> | undefined;
  throw new ProblemError({
    type: 'about:blank', title: '', code: 'unknown', ...(typeof told === 'object' ? told : {}), status: answer.response.status,
  });
}
