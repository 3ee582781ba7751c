import type { Server } from 'node:http';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { nextTraceparent, underTraceparent } from '@pirtti/storage-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkAddress } from '../input/check-address.js';
import { parseJsonBody } from '../input/json-body.js';
import { Problem } from '../problems/problem.js';
import { answerRaw } from './raw-answers.js';

/** What the edge does with anything that goes wrong before Nest sees the request. */
export interface Edge {
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void;
  /** Called once per request when its answer has been sent. */
  answered(request: FastifyRequest, reply: FastifyReply): void;
}

const BODY_LIMIT_BYTES = 256 * 1024;
const MAX_HEADER_BYTES = 16 * 1024;
const MAX_HEADERS = 100;
const MAX_PARAM_LENGTH = 200;
const REQUEST_TIMEOUT_MS = 30_000;
/** Must be the shorter one: beside Node's own sixty seconds the request's time is never looked at. */
const HEADERS_TIMEOUT_MS = 15_000;
const KEEP_ALIVE_TIMEOUT_MS = 10_000;
/** How often Node looks for requests that have taken too long; its own half a minute would double their time. */
const LOOK_FOR_SLOW_ONES_MS = 2_000;

const traceparents = new WeakMap<object, string>();

/** The traceparent under which a request is handled. */
export const traceparentOf = (request: FastifyRequest): string | undefined => traceparents.get(request);

/** Fastify with limits on everything that a client can send, under Nest's adapter. */
export function limitedFastify(edge: Edge): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH, ignoreTrailingSlash: false },
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    // Requests that are under way at the end are answered; idle connections are closed.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    http: { maxHeaderSize: MAX_HEADER_BYTES, connectionsCheckingInterval: LOOK_FOR_SLOW_ONES_MS, requireHostHeader: false },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => { edge.answer(error, request, reply); },
    clientErrorHandler: answerRaw,
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  const server = fastify.server as Server;
  server.maxHeadersCount = MAX_HEADERS;
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  // An expectation that nobody knows may be passed over (RFC 9110 §10.1.1); Node's own 417 is no problem in our sense.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  acceptJsonOnly(fastify);
  carryTrace(fastify);
  letGoWhenClosing(fastify);
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-content-type-options': 'nosniff', 'content-security-policy': `default-src 'none'; frame-ancestors 'none'`, 'referrer-policy': 'no-referrer' });
    // RFC 9112 §3.2; Node would say it too, without a word of why.
    if (request.raw.httpVersion === '1.1' && request.headers.host === undefined) throw new Problem('request-is-malformed');
  });
  fastify.addHook('preValidation', async (request) => {
    checkAddress(request);
    // A command without fields may be sent without a body.
    if (request.body === undefined || request.body === null) request.body = {};
  });
  fastify.addHook('onResponse', async (request, reply) => edge.answered(request, reply));
  return adapter;
}

function acceptJsonOnly(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
      if (charset !== undefined && !/^utf-?8$/i.test(charset)) throw new Problem('content-type-is-not-supported');
      done(null, parseJsonBody(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}

/** The last answer on a connection says that it is the last: a kept one would hold up the stop until it times out. */
function letGoWhenClosing(fastify: FastifyInstance): void {
  let closing = false;
  fastify.addHook('preClose', async () => { closing = true; });
  fastify.addHook('onSend', async (_, reply, payload) => {
    if (closing) reply.header('connection', 'close');
    return payload;
  });
}

/** Each request continues its sender's trace, or begins one. Asked for twice: reading the body loses the first context. */
function carryTrace(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _, done) => {
    const header = request.headers['traceparent'];
    const traceparent = nextTraceparent(typeof header === 'string' ? header : undefined);
    traceparents.set(request, traceparent);
    underTraceparent(traceparent, done);
  });
  fastify.addHook('preValidation', (request, _, done) => underTraceparent(traceparents.get(request)!, done));
}
