import 'reflect-metadata';
import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { PortalConfig } from './config.js';
import { apiGateway } from './gateway/api-gateway.js';
import { isFromOurPages } from './gateway/same-origin.js';
import { PortalProblem } from './http/problem.js';
import { answerProblem, ProblemFilter } from './http/problem.filter.js';
import { AccessTokens } from './login/access-tokens.js';
import { pages } from './pages/pages.js';
import { securityHeaders } from './pages/security-headers.js';
import { PortalModule } from './portal.module.js';
import { SessionStore } from './sessions/session.store.js';

/** Puts the portal together, not yet listening. */
export async function createPortal(config: PortalConfig): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: { level: 'info', base: { service: 'portal' } },
    disableRequestLogging: true, bodyLimit: 256 * 1024, trustProxy: false, requestTimeout: 60_000,
  });
  const app = await NestFactory.create<NestFastifyApplication>(PortalModule.with(config), adapter, { logger: ['error', 'warn'], abortOnError: false });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const headers = securityHeaders(config.publicUrl);

  await fastify.register(fastifyCookie);
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (request.url.startsWith('/auth/')) reply.header('cache-control', 'no-store');
    if (!isFromOurPages(request.method, request.headers, config.publicUrl)) throw new PortalProblem('request-is-from-elsewhere');
  });
  // The route's template, never the address: addresses may hold what a person searched for.
  fastify.addHook('onResponse', async (request, reply) => {
    request.log.info({ method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
  fastify.setErrorHandler((error, request, reply) => void answerProblem(error, request, reply));
  await fastify.register(apiGateway({ config, sessions: app.get(SessionStore), accessTokens: app.get(AccessTokens) }));
  await fastify.register(pages(config));
  app.useGlobalFilters(new ProblemFilter());
  await app.init();
  return app;
}
