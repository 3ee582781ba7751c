import { HttpException } from '@nestjs/common';
import type { KitProblemCode } from './kit-problems.js';
import { Problem } from './problem.js';

const BY_STATUS: Readonly<Record<number, KitProblemCode>> = {
  400: 'request-is-malformed', 401: 'login-is-needed', 403: 'role-is-missing', 404: 'not-found', 405: 'method-is-not-allowed', 408: 'request-is-too-slow', 409: 'conflicts-with-existing',
  413: 'body-is-too-large', 414: 'address-is-too-long', 415: 'content-type-is-not-supported', 422: 'input-is-invalid', 431: 'headers-are-too-large', 503: 'is-busy',
};

/** Postgres' SQLSTATE, whole or its class, in our words: the last net under what validation let through. */
const BY_SQLSTATE: readonly (readonly [RegExp, KitProblemCode])[] = [
  [/^22/, 'input-is-invalid'],
  [/^(23514|23502)$/, 'input-is-invalid'],
  [/^(23505|23503|23P01)$/, 'conflicts-with-existing'],
  // Row-level security said no: what the asker may not touch does not exist for them.
  [/^42501$/, 'not-found'],
  // PT409 is our own: what was decided upon has changed since.
  [/^(PT409|40001|40P01|55P03|57014|53\d{3}|25P03)$/, 'is-busy'],
  [/^(08\w{3}|57P0\d)$/, 'database-is-unreachable'],
];

const NETWORK = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;
/** node-postgres has no codes for these. TypeORM lets go of a connection that broke between two statements, and says no more than that of the second one. */
const LOST_CONNECTION = /^(Connection terminated|timeout expired|timeout exceeded when trying to connect|Client has encountered a connection error|Query runner already released|Database connection provided by a query runner was already released)/;

/** Which problem a person is told for anything that was thrown. */
export function problemOfError(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = kitCodeOf(error);
  const retry = code === 'is-busy' || code === 'database-is-unreachable' ? { headers: { 'retry-after': '5' } } : {};
  return new Problem(code, { cause: error, ...retry });
}

function kitCodeOf(error: unknown): KitProblemCode {
  if (error instanceof HttpException) return BY_STATUS[error.getStatus()] ?? clientOrServer(error.getStatus());
  if (typeof error !== 'object' || error === null) return 'something-went-wrong';
  const { code, statusCode, message } = error as { code?: unknown; statusCode?: unknown; message?: unknown };
  if (typeof statusCode === 'number') return BY_STATUS[statusCode] ?? clientOrServer(statusCode);
  if (typeof code === 'string') {
    if (NETWORK.test(code)) return 'database-is-unreachable';
    const known = /^[0-9A-Z]{5}$/.test(code) && BY_SQLSTATE.find(([pattern]) => pattern.test(code));
    if (known) return known[1];
  }
  return typeof message === 'string' && LOST_CONNECTION.test(message) ? 'database-is-unreachable' : 'something-went-wrong';
}

const clientOrServer = (status: number): KitProblemCode => (status >= 400 && status < 500 ? 'request-is-malformed' : 'something-went-wrong');
