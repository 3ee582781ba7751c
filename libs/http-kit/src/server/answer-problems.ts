import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { newId, preferredLanguage } from '@pirtti/kernel';
import { traceIdOf } from '@pirtti/storage-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { isExplained, problemBody, textOf } from '../problems/problem-body.js';
import { problemOfError } from '../problems/problem-of-error.js';
import { Problem, type ProblemCatalogue } from '../problems/problem.js';
import { traceparentOf } from './fastify.js';
import { describeError } from './logs.js';
import type { RouteTable } from './route-table.js';

/** Turns whatever was thrown into problem+json in the reader's language; what is our fault is logged under an id. */
@Catch()
export class AnswerProblems implements ExceptionFilter {
  constructor(
    private readonly catalogue: ProblemCatalogue,
    private readonly logger: Logger,
    private readonly routes: RouteTable,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    this.answer(error, host.switchToHttp().getRequest<FastifyRequest>(), host.switchToHttp().getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    if (reply.sent) return;
    const problem = this.elsewhereAllowed(problemOfError(error), request, reply);
    const errorId = this.log(problem, request);
    const body = problemBody(problem, this.catalogue, preferredLanguage(request.headers['accept-language']), errorId);
    // A body that was not read to its end would be taken for the next request.
    if (body.status === 413) reply.header('connection', 'close');
    void reply.code(body.status).headers({ ...problem.extras.headers }).header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store').send(JSON.stringify(body));
  }

  /** An address that exists for another method is 405, which names the methods. */
  private elsewhereAllowed(problem: Problem, request: FastifyRequest, reply: FastifyReply): Problem {
    if (problem.code !== 'not-found' || !request.is404) return problem;
    const methods = this.routes.methodsAt(request.url);
    if (methods.length === 0) return problem;
    reply.header('allow', methods.join(', '));
    return new Problem('method-is-not-allowed');
  }

  private log(problem: Problem, request: FastifyRequest): string | undefined {
    const { status } = textOf(this.catalogue, problem.code);
    const cause = problem.extras.cause;
    const unexplained = !isExplained(this.catalogue, problem.code);
    if (status < 500 && !unexplained && !isDatabaseError(cause)) return undefined;
    const errorId = newId();
    this.logger.error({
      errorId, problem: problem.code, ...(unexplained ? { unexplained } : {}), method: request.method, route: request.routeOptions?.url ?? null,
      traceId: traceIdOf(traceparentOf(request)), ...describeCause(cause),
    }, 'a request failed');
    return status >= 500 ? errorId : undefined;
  }
}

/** Validation should have caught it before Postgres did: worth a line, though the person hears a 4xx. */
const isDatabaseError = (cause: unknown): boolean => cause instanceof Error && cause.name === 'QueryFailedError';

const describeCause = (cause: unknown): Record<string, unknown> => (cause === undefined ? {} : { cause: describeError(cause) });
