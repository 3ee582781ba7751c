/** What may be told of a failure in a log or a table: its kind, never its message, which can hold values of a row. */
export interface FailureKind {
  readonly errorClass: string;
  readonly errorCode: string | null;
}

/** The class and code of a failure; the database's own code where there is one. */
export function kindOf(failure: unknown): FailureKind {
  if (!(failure instanceof Error)) return { errorClass: typeof failure, errorCode: null };
  return { errorClass: failure.constructor.name, errorCode: codeOf(failure) ?? null };
}

function codeOf(failure: Error): string | undefined {
  const { code, driverError } = failure as Error & { code?: unknown; driverError?: { code?: unknown } };
  return [driverError?.code, code].find((candidate) => typeof candidate === 'string');
}

/** SQLSTATE classes and codes that say nothing about the message: connection, rollback by conflict, resources, shutdown, cancelled or too slow (57014), lock and idle timeouts. */
const PASSING_STATES = /^(08|40|53|57P|57014|55P03|25P03)/;
const PASSING_SYSTEM = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);
/** The broker went away after the commit, before the acknowledgement: the office begins again, and finds the message known. */
const BROKER_GONE = new Set(['ClosedConnectionError', 'DrainingConnectionError']);
/** pg and its pool give these without a code. */
const PASSING_TEXTS = /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|not queryable|is not established|driver not connected/i;

/** TypeORM lets go of a connection that broke between two statements, and says no more than that of the second one. */
const LET_GO = new Set(['QueryRunnerAlreadyReleasedError', 'QueryRunnerProviderAlreadyReleasedError']);

/** Whether the same work may well succeed later: then the mail waits. Anything else is the message's or the handler's own fault. */
export function isPassing(failure: unknown): boolean {
  if (!(failure instanceof Error)) return false;
  if (BROKER_GONE.has(failure.name) || LET_GO.has(failure.constructor.name)) return true;
  const code = codeOf(failure);
  if (code !== undefined) return PASSING_SYSTEM.has(code) || PASSING_STATES.test(code);
  return PASSING_TEXTS.test(failure.message);
}
