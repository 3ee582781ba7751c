import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { describeError } from '@pirtti/http-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '../tokens.js';
import { PortalProblem, problemBody, type ProblemCode, statusOf } from './problem.js';

/** Which of our problems an error is; what nobody foresaw is answered as a service that did not answer properly, and logged. */
export function codeOf(error: unknown): ProblemCode {
  if (error instanceof PortalProblem) return error.code;
  if (isDatabaseAway(error)) return 'service-is-away';
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  if (status === 404) return 'not-found';
  if (status === 413) return 'request-is-too-large';
  return status !== undefined && status >= 400 && status < 500 ? 'request-is-malformed' : 'service-answered-badly';
}

/** Sessions cannot be read just now: connection refused or lost, too slow, or the server is starting or stopping (SQLSTATE 08, 53, 57). */
const isDatabaseAway = (error: unknown): boolean => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return /^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|08|53|57)/.test(String(code)) || /connection (terminated|timeout)|timeout exceeded/i.test(String(message));
};

/** Answers anything that went wrong with a problem of ours; what nobody foresaw is logged. */
export type AnswerProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply) => FastifyReply;

export const problemAnswers = (logger: Logger): AnswerProblem => (error, request, reply) => {
  const code = codeOf(error);
  if (code === 'service-answered-badly' && !(error instanceof PortalProblem)) logger.error(describeError(error), 'unforeseen failure');
  const retryAfter = error instanceof PortalProblem ? error.retryAfter : undefined;
  return reply
    .code(statusOf(code))
    .headers({ 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store', ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }) })
    .send(JSON.stringify(problemBody(code, request.headers['accept-language'], retryAfter)));
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly answer: AnswerProblem) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    void this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
