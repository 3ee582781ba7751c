import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { UPSTREAMS, type Upstream } from '../config.js';

/** Named ones only: cookies, hop-by-hop headers and whatever a browser adds next year stay here. */
const REQUEST_HEADERS = ['accept', 'accept-language', 'content-type', 'content-length', 'idempotency-key', 'if-match', 'if-none-match', 'if-modified-since', 'range'] as const;
const RESPONSE_HEADERS = [
  'content-type', 'content-length', 'content-disposition', 'content-language', 'content-range', 'accept-ranges', 'cache-control', 'etag', 'last-modified',
  'location', 'retry-after', 'vary', 'www-authenticate',
] as const;

/** A service's own rooms, not for people: an operator reaches them beside the portal. */
const NOT_FOR_PEOPLE = /^\/(metrics|health|openapi\.json)(\/|$)/;

export interface Target {
  readonly upstream: Upstream;
  /** Path and query at the service. */
  readonly path: string;
  /** Whether everyone may read it without logging in. */
  readonly isPublic: boolean;
}

/** Where a request to `/api/<service>/…` goes, or undefined when there is nothing to forward it to. */
export function targetOf(url: string): Target | undefined {
  const match = /^\/api\/([a-z]+)(\/[^?#]*)(\?[^#]*)?$/.exec(url);
  const upstream = UPSTREAMS.find((each) => each === match?.[1]);
  const path = match?.[2];
  if (!upstream || !path || NOT_FOR_PEOPLE.test(path)) return undefined;
  // Dots, empty segments and encoded slashes would mean one path to us and another to the service.
  if (/(^|\/)(\.{1,2}|%2e(%2e|\.)?|\.%2e)(\/|$)|\/\/|%2f|%5c|\\/i.test(path)) return undefined;
  return { upstream, path: `${path}${match?.[3] ?? ''}`, isPublic: path.startsWith('/public/') };
}

const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** What the service is told: whose token, for which organisation, in which language, in which trace. */
export function requestHeaders(incoming: IncomingHttpHeaders, who: { accessToken: string; organisationId: string | null } | undefined): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {};
  copy(REQUEST_HEADERS, incoming, headers);
  // A body of unknown length is streamed in chunks; the framing is ours, the content the person's.
  if (incoming['transfer-encoding'] !== undefined && incoming['content-length'] === undefined) headers['transfer-encoding'] = 'chunked';
  const traceparent = incoming['traceparent'];
  headers['traceparent'] = typeof traceparent === 'string' && TRACEPARENT.test(traceparent) ? traceparent : `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
  if (who) headers['authorization'] = `Bearer ${who.accessToken}`;
  if (who?.organisationId) headers['pirtti-organisation'] = who.organisationId;
  return headers;
}

/** What the person is told of the answer. What was fetched with somebody's token is nobody else's to keep. */
export function responseHeaders(outgoing: IncomingHttpHeaders, isPublic: boolean): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {};
  copy(RESPONSE_HEADERS, outgoing, headers);
  if (!isPublic && !String(headers['cache-control'] ?? '').includes('no-store')) headers['cache-control'] = 'no-store';
  return headers;
}

function copy(names: readonly string[], from: IncomingHttpHeaders, to: OutgoingHttpHeaders): void {
  for (const name of names) if (from[name] !== undefined) to[name] = from[name];
}
