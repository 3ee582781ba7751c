import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Clock } from '@pirtti/kernel';
import { MailboxStrategy } from '@pirtti/mail';
import { traceIdOf } from '@pirtti/storage-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DestinationStream, Logger } from 'pino';
import type { ServiceConfig } from '../config.js';
import type { ServiceDefinition } from '../definition.js';
import { validationPipe } from '../input/validation-pipe.js';
import { AnswerProblems } from './answer-problems.js';
import { limitedFastify, traceparentOf } from './fastify.js';
import { createLogger, describeError, NestLogger } from './logs.js';
import { Metrics, routeOf } from './metrics.js';
import { describeApi } from './openapi.js';
import { OPENAPI, type OpenApiHolder } from './operations.controller.js';
import { rootModule } from './root.module.js';
import { RouteTable } from './route-table.js';
import { stopWithProcess } from './stop-with-process.js';

export interface RunningService {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly config: ServiceConfig;
  readonly logger: Logger;
  /** Answers what is under way, then closes mail and database. */
  stop(): Promise<void>;
}

export interface StartOptions {
  readonly clock?: Clock;
  /** Where log lines go instead of stdout. */
  readonly logTo?: DestinationStream;
  /** Leave signals alone: the caller stops the service itself. */
  readonly embedded?: boolean;
  /** How long to wait for a database that is itself still starting. */
  readonly databaseWithinMs?: number;
}

/** Starts a service: HTTP for people, mail for machines. Resolves when it answers; fails with one clear cause. */
export async function startService(definition: ServiceDefinition, config: ServiceConfig, options: StartOptions = {}): Promise<RunningService> {
  const logger = createLogger(definition.name, config.logLevel, options.logTo);
  const routes = new RouteTable();
  const problems = new AnswerProblems(definition.problems, logger, routes);
  let metrics: Metrics | undefined;
  const adapter = limitedFastify({
    answer: (error, request, reply) => problems.answer(error, request, reply),
    answered: (request, reply) => {
      metrics?.observe(request, reply);
      logger.info(requestLine(request, reply), 'request');
    },
  });
  routes.watch(adapter.getInstance<FastifyInstance>());

  const app = await NestFactory.create<NestFastifyApplication>(rootModule(definition, config, options), adapter, {
    bodyParser: false, abortOnError: false, logger: new NestLogger(logger),
  });
  try {
    metrics = app.get(Metrics);
    app.useGlobalFilters(problems);
    app.useGlobalPipes(validationPipe());
    app.connectMicroservice({ strategy: app.get(MailboxStrategy) });
    app.get<OpenApiHolder>(OPENAPI).document = describeApi(app, definition);
    await app.init();
    await app.startAllMicroservices();
    await app.listen(config.port, config.host);
  } catch (error) {
    await app.close().catch(() => undefined);
    throw error;
  }
  const service = { url: (await app.getUrl()).replace('[::1]', '127.0.0.1'), app, config, logger, stop: () => app.close() };
  if (!options.embedded) stopWithProcess(service.stop, (error) => logger.fatal(describeError(error), 'the process ends'));
  logger.info({ port: config.port }, 'ready');
  return service;
}

const requestLine = (request: FastifyRequest, reply: FastifyReply): object => ({
  method: request.method.slice(0, 10), route: routeOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10,
  traceId: traceIdOf(traceparentOf(request)),
});
