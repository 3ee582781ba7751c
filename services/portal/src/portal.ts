import 'reflect-metadata';
import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestLogger } from '@pirtti/http-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PortalConfig } from './config.js';
import { apiGateway } from './gateway/api-gateway.js';
import { isFromOurPages } from './gateway/same-origin.js';
import { PortalProblem } from './http/problem.js';
import { problemAnswers, ProblemFilter } from './http/problem.filter.js';
import { AccessTokens } from './login/access-tokens.js';
import { pages } from './pages/pages.js';
import { papers } from './pages/papers.js';
import { securityHeaders } from './pages/security-headers.js';
import { PortalModule } from './portal.module.js';
import { SessionStore } from './sessions/session.store.js';
import type { Logger } from './tokens.js';

/** The same limits as the services have, so that what they would refuse is refused here. */
const BODY_LIMIT_BYTES = 256 * 1024;
const MAX_HEADER_BYTES = 16 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;
/** Must be the shorter one: beside Node's own sixty seconds the request's time is never looked at. */
const HEADERS_TIMEOUT_MS = 15_000;

/** Puts the portal together, not yet listening. */
export async function createPortal(config: PortalConfig, logger: Logger): Promise<NestFastifyApplication> {
  const headers = securityHeaders(config.publicUrl);
  const answer = problemAnswers(logger);
  const adapter = new FastifyAdapter({
    trustProxy: config.trustedProxies.length > 0 && [...config.trustedProxies],
    bodyLimit: BODY_LIMIT_BYTES, requestTimeout: REQUEST_TIMEOUT_MS, http: { maxHeaderSize: MAX_HEADER_BYTES }, forceCloseConnections: 'idle', return503OnClosing: false,
    // An address that cannot be read (`%ff`) is refused before any route; Fastify's own answer would quote it.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => void answer(error, request, reply.headers(headers)),
  });
  const app = await NestFactory.create<NestFastifyApplication>(PortalModule.with(config, logger), adapter, { logger: new NestLogger(logger), abortOnError: false });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  fastify.server.headersTimeout = HEADERS_TIMEOUT_MS;

  await fastify.register(fastifyCookie);
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (request.url.startsWith('/auth/')) reply.header('cache-control', 'no-store');
    if (!isFromOurPages(request.method, request.headers, config.publicUrl)) throw new PortalProblem('request-is-from-elsewhere');
  });
  // The route's template, never the address: addresses may hold what a person searched for.
  fastify.addHook('onResponse', async (request, reply) => {
    logger.info({ method: request.method, route: request.routeOptions?.url ?? 'unknown', status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
  await fastify.register(apiGateway({ config, sessions: app.get(SessionStore), accessTokens: app.get(AccessTokens), answer }));
  await fastify.register(papers(config, answer));
  await fastify.register(pages(config, answer));
  app.useGlobalFilters(new ProblemFilter(answer));
  await app.init();
  return app;
}
