import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PortalProblem, problemBody, type ProblemCode, statusOf } from './problem.js';

/** Which of our problems an error is; what nobody foresaw is answered as a service that did not answer properly, and logged. */
export function codeOf(error: unknown): ProblemCode {
  if (error instanceof PortalProblem) return error.code;
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  if (status === 404) return 'not-found';
  if (status === 413) return 'request-is-too-large';
  return status !== undefined && status >= 400 && status < 500 ? 'request-is-malformed' : 'service-answered-badly';
}

export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const code = codeOf(error);
  if (code === 'service-answered-badly' && !(error instanceof PortalProblem)) request.log.error({ error: error instanceof Error ? error.stack : 'unknown' }, 'unforeseen failure');
  return reply
    .code(statusOf(code))
    .headers({ 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' })
    .send(JSON.stringify(problemBody(code, request.headers['accept-language'])));
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    void answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
