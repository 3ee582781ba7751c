import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PortalConfig } from '../config.js';
import { PortalProblem } from '../http/problem.js';
import type { AnswerProblem } from '../http/problem.filter.js';
import type { AccessTokens } from '../login/access-tokens.js';
import { sessionCookieName } from '../sessions/session-cookie.js';
import type { SessionStore } from '../sessions/session.store.js';
import { requestHeaders, responseHeaders, targetOf } from './forwarding.js';
import { isSafe } from './same-origin.js';
import { Strangers } from './strangers.js';
import { callUpstream } from './upstream-call.js';

/** The same limit as the services have: what they would refuse is not carried to them. */
const BODY_LIMIT_BYTES = 256 * 1024;

export interface GatewayParts {
  readonly config: PortalConfig;
  readonly sessions: SessionStore;
  readonly accessTokens: AccessTokens;
  readonly answer: AnswerProblem;
}

/** `/api/<service>/…`: the person's own request under the person's own token. Nothing is decided here but who is asking. */
export function apiGateway({ config, sessions, accessTokens, answer }: GatewayParts) {
  const strangers = new Strangers();
  const whoAsks = async (request: FastifyRequest) => {
    const session = await sessions.find(request.cookies[sessionCookieName(config.publicUrl)]);
    if (!session) throw new PortalProblem('login-is-needed');
    return { accessToken: await accessTokens.of(session), organisationId: session.organisationId };
  };

  const forward = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const target = targetOf(request.url);
    if (!target) throw new PortalProblem('not-found');
    if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT_BYTES) throw new PortalProblem('request-is-too-large');
    const wait = target.isPublic && !isSafe(request.method) ? strangers.secondsToWait(request.ip, target.path, Date.now()) : 0;
    if (wait > 0) throw new PortalProblem('too-much-from-here', wait);
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const answered = await callUpstream({
      base: config.upstreams[target.upstream],
      path: target.path,
      method: request.method,
      headers: requestHeaders(request.headers, target.isPublic ? undefined : await whoAsks(request)),
      body: request.body instanceof Readable ? request.body : undefined,
      signal: gone.signal,
    });
    return reply.code(answered.statusCode ?? 502).headers(responseHeaders(answered.headers, target.isPublic)).send(answered);
  };

  return async (instance: FastifyInstance): Promise<void> => {
    // Bodies pass through unread; only this plugin's routes are touched by it.
    instance.setErrorHandler((error, request, reply) => void answer(error, request, reply));
    instance.removeAllContentTypeParsers();
    instance.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    instance.route({ method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'], url: '/api/*', exposeHeadRoute: false, handler: forward });
  };
}
