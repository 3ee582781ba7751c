import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { request as askPlainly, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as askSecurely } from 'node:https';
import { isIP } from 'node:net';
import { refuse, type Refusal } from '@pirtti/kernel';
import { LIMITS } from '../domain/limits.js';
import { isOpen } from './reachable.js';

/** Whom a fetch may ask. Outside tests: the open network, over TLS. */
export interface FetchRules {
  readonly mayReach: (address: string) => boolean;
  readonly protocols: readonly string[];
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>;
  readonly withinMs: number;
}

export const OPEN_NETWORK: FetchRules = { mayReach: isOpen, protocols: ['https:'], resolve: (host) => lookup(host, { all: true, verbatim: true }), withinMs: 10_000 };

/** What was there the last time, so that nothing is sent again that has not changed. */
export interface Seen {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Fetched = { readonly kind: 'same' } | ({ readonly kind: 'new'; readonly text: string } & Seen);

const MOST_HOPS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Kept of a header, which goes back to whoever sent it. */
const LONGEST_HEADER = 200;

/**
 * Fetches somebody's calendar. Each host is resolved once and the connection goes to the address that was checked, so that a name that answers otherwise the
 * second time leads nowhere; every redirect is judged like the first address. Time and size are bounded, and nothing is unpacked.
 */
export async function fetchFeed(address: string, seen: Seen, rules: FetchRules = OPEN_NETWORK): Promise<Fetched | Refusal> {
  const signal = AbortSignal.timeout(rules.withinMs);
  try {
    let url = new URL(address);
    for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
      const target = await Promise.race([targetOf(url, rules), timesUp(signal)]);
      if ('refused' in target) return target;
      const answer = await ask(url, target, seen, signal);
      const { statusCode = 0, headers } = answer;
      if (statusCode === 304) return done(answer, { kind: 'same' });
      if (REDIRECTS.has(statusCode) && headers.location !== undefined) {
        if (!URL.canParse(headers.location, url.href)) return done(answer, refuse('feed-answers-with-an-error', { status: statusCode }));
        url = done(answer, new URL(headers.location, url));
      } else if (statusCode === 200) {
        return await read(answer);
      } else {
        return done(answer, refuse(statusCode === 404 || statusCode === 410 ? 'feed-is-gone' : 'feed-answers-with-an-error', { status: statusCode }));
      }
    }
    return refuse('feed-redirects-without-end');
  } catch {
    // what a foreign server or a resolver says of itself is not repeated
    return refuse(signal.aborted ? 'feed-is-too-slow' : 'feed-cannot-be-reached');
  }
}

/** A resolver cannot be told to hurry. */
const timesUp = (signal: AbortSignal): Promise<never> => new Promise((_, reject) => { signal.addEventListener('abort', () => reject(new Error('too slow')), { once: true }); });

/** The address that a connection goes to, once it is known to be one of those that may be asked. */
async function targetOf(url: URL, { protocols, mayReach, resolve }: FetchRules): Promise<LookupAddress | Refusal> {
  if (!protocols.includes(url.protocol) || url.username !== '' || url.password !== '') return refuse('feed-address-is-not-allowed');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host);
  // one closed address among several is how a name leads inside: then none of them is asked
  return found.length > 0 && found.every(({ address }) => mayReach(address)) ? found[0]! : refuse('feed-address-is-not-allowed');
}

function ask(url: URL, target: LookupAddress, { etag, lastModified }: Seen, signal: AbortSignal): Promise<IncomingMessage> {
  const options: RequestOptions = {
    method: 'GET', signal, agent: false,
    headers: {
      accept: 'text/calendar, text/csv;q=0.9, text/plain;q=0.5', 'accept-encoding': 'identity', 'user-agent': 'Pirtti calendar import', connection: 'close',
      ...(etag && { 'if-none-match': etag }), ...(lastModified && { 'if-modified-since': lastModified }),
    },
    // the name stays for TLS and for the host header, the way to it is the one that was checked
    lookup: (_host, { all }, answer) => { if (all) answer(null, [target]); else answer(null, target.address, target.family); },
  };
  return new Promise((resolve, reject) => {
    (url.protocol === 'https:' ? askSecurely : askPlainly)(url, options, resolve).on('error', reject).end();
  });
}

async function read(answer: IncomingMessage): Promise<Fetched | Refusal> {
  const { headers } = answer;
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return done(answer, refuse('feed-is-packed'));
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LIMITS.bytes) return done(answer, refuse('import-is-too-large', { mostBytes: LIMITS.bytes }));
    parts.push(part);
  }
  const kept = (value: string | undefined) => (value !== undefined && value.length <= LONGEST_HEADER ? value : null);
  const text = textOfBytes(Buffer.concat(parts));
  return text === undefined ? refuse('import-is-not-text') : { kind: 'new', text, etag: kept(headers.etag), lastModified: kept(headers['last-modified']) };
}

function done<T>(answer: IncomingMessage, result: T): T {
  answer.destroy();
  return result;
}

/** UTF-8, what spreadsheets in Finland wrote before it, or “Unicode text”; undefined for what is no text. */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  const decoded = bytes[0] === 0xff && bytes[1] === 0xfe ? new TextDecoder('utf-16le').decode(bytes) : utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  return isText(decoded) ? decoded : undefined;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether a text has no signs without a meaning, of which texts have none and everything else has many, and no half of a letter, which nothing can keep. */
export const isText = (text: string): boolean => !/\p{Cs}/u.test(text) && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
