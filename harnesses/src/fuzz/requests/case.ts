import { randomBytes, randomUUID } from 'node:crypto';
import type { Person } from '../house/house.js';
import type { Endpoint } from './endpoints.js';
import { SomeId, type KnownIds } from './known-ids.js';
import { Literal } from './nasty.js';

export type Pairs = readonly (readonly [name: string, value: unknown])[];

/** One request as it was thought up: in parts, so that parts can be taken away again. */
export interface Case {
  readonly endpoint: Endpoint;
  readonly person: Person | undefined;
  /** Another than the endpoint's. */
  readonly method?: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Pairs;
  /** Beside those that belong to a good request; one of the same name takes their place, `null` takes them away. */
  readonly headers: readonly (readonly [name: string, value: string | null])[];
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent instead of the body, as it is. */
  readonly raw?: Uint8Array;
}

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body?: Uint8Array;
  readonly traceId: string;
  /** The id in its path. */
  readonly about?: string;
}

/** The bytes of a case, with ids that exist now in place of those that were asked for. */
export function wireOf(one: Case, ids: KnownIds): WireRequest {
  const { endpoint, person } = one;
  const method = one.method ?? endpoint.method;
  const about = withKnownIds(one.path['id'], person, ids);
  const known = (value: unknown): unknown => withKnownIds(value, person, ids, typeof about === 'string' ? about : undefined);
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => percent(name === 'id' ? about : known(one.path[name])));
  const query = one.query.map(([name, value]) => `${percent(name)}=${percent(known(value))}`).join('&');
  const body = one.raw ?? (one.body === undefined ? undefined : Buffer.from(encode(known(one.body))));
  const traceId = randomBytes(16).toString('hex');
  const headers = new Map<string, string[]>([['traceparent', [`00-${traceId}-${randomBytes(8).toString('hex')}-01`]]]);
  if (person) headers.set('authorization', [`Bearer ${person.token}`]);
  if (method === 'POST') headers.set('idempotency-key', [randomUUID()]);
  if (body) headers.set('content-type', ['application/json']);
  const own = new Set<string>();
  for (const [name, value] of one.headers) {
    headers.set(name, [...(own.has(name) ? headers.get(name)! : []), ...(value === null ? [] : [value])]);
    own.add(name);
  }
  return {
    method, target: query === '' ? path : `${path}?${query}`, body, traceId, ...(typeof about === 'string' ? { about } : {}),
    headers: Object.fromEntries([...headers].filter(([, values]) => values.length > 0).map(([name, values]) => [name, values.length === 1 ? values[0]! : values])),
  };
}

function withKnownIds(value: unknown, person: Person | undefined, ids: KnownIds, about?: string): unknown {
  if (value instanceof SomeId) return ids.pick(person, value, about) ?? value.otherwise ?? randomUUID();
  if (value instanceof Literal || typeof value !== 'object' || value === null) return value;
  // Not `map`: a list may have been given a `constructor` of its own.
  if (Array.isArray(value)) return Array.from(value, (part) => withKnownIds(part, person, ids, about));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withKnownIds(part, person, ids, about)]));
}

/** JSON, but for what says that it is none. */
export function encode(value: unknown): string {
  if (value instanceof Literal) return value.text;
  if (Array.isArray(value)) return `[${Array.from(value, encode).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  return `{${Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${encode(part)}`).join()}}`;
}

/** Text for an address; halves of surrogate pairs become the bytes that they would be, a literal stays as it is. */
function percent(value: unknown): string {
  if (value instanceof Literal) return value.text;
  const text = typeof value === 'object' && value !== null ? encode(value) : String(value);
  return [...text].map((character) => (/^\p{Surrogate}$/u.test(character) ? '%ED%A0%80' : encodeURIComponent(character))).join('');
}

const MOST_SHOWN = 400;
const cut = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}… (${text.length} characters)` : text);

/** A request for people to read; tokens and trace are left out, a person of the demo stands for them. */
export function told(one: Case, { method, target, headers, body }: WireRequest): string {
  const shown = Object.entries(headers).filter(([name]) => name !== 'traceparent' && (one.headers.some(([own]) => own === name) || !['authorization', 'idempotency-key', 'content-type'].includes(name)));
  const lines = shown.map(([name, value]) => `${name}: ${cut(JSON.stringify(value))}`);
  const gone = one.headers.filter(([name, value]) => value === null && !(name in headers)).map(([name]) => `no ${name}`);
  const content = body === undefined ? [] : [one.raw ? `bytes ${cut(JSON.stringify(Buffer.from(one.raw).toString('latin1')))}` : cut(Buffer.from(body).toString())];
  return [`${method} ${cut(target)}${one.person ? ` as ${one.person.name}` : ' as nobody'}`, ...lines, ...gone, ...content].join(' · ');
}
