import type { Endpoint } from './endpoints.js';

/** Something said on a bare connection that no HTTP library would say. */
export interface WireCase {
  readonly name: string;
  /** Pieces to write, in order; a number is a pause in milliseconds. */
  readonly says: Iterable<Uint8Array | number>;
  /** Statuses that are a good answer. Without `cut` there has to be one. */
  readonly answers: readonly number[];
  /** The connection may also be closed without a word. */
  readonly cut?: boolean;
  /** By when the connection has to be answered or closed. */
  readonly withinMs: number;
  /** Takes too long for the short form. */
  readonly slow?: boolean;
}

const SOON_MS = 15_000;
/** A request has thirty seconds to arrive, and the clock is looked at every few seconds. */
const SLOWEST_MS = 45_000;

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

function* endless(head: string, piece: string, pauseMs = 0): Iterable<Uint8Array | number> {
  yield bytes(head);
  for (;;) {
    yield bytes(piece);
    if (pauseMs > 0) yield pauseMs;
  }
}

/** What is tried once at each service: on a GET that everybody may ask and on a POST that takes a body. */
export function wireCases(get: Endpoint, post: Endpoint, token: string): WireCase[] {
  const target = (endpoint: Endpoint): string => endpoint.path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000');
  const begin = (endpoint: Endpoint, ...headers: string[]): string => [`${endpoint.method} ${target(endpoint)} HTTP/1.1`, 'Host: x', ...headers, '', ''].join('\r\n');
  const mine = `Authorization: Bearer ${token}`;
  const json = ['Content-Type: application/json', mine, 'Idempotency-Key: 7f3c1d0a-1111-4111-8111-000000000000'];
  const one = (name: string, text: string, answers: readonly number[], more: Partial<WireCase> = {}): WireCase => ({ name, says: [bytes(text)], answers, withinMs: SOON_MS, ...more });
  const ANY = [200, 201, 400, 401, 403, 404, 405, 409, 413, 414, 415, 422, 431];
  const REFUSED = [400, 401, 404, 405, 408, 413, 414, 415, 417, 431, 501, 505];
  return [
    one('no HTTP at all', 'hello\r\n\r\n', [400]),
    one('a TLS greeting', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', [400]),
    one('the preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', REFUSED, { cut: true }),
    one('a version that is none', `GET ${target(get)} HTTP/9.9\r\nHost: x\r\n\r\n`, REFUSED),
    one('no Host', `GET ${target(get)} HTTP/1.1\r\nConnection: close\r\n\r\n`, REFUSED),
    one('a method that is none', `FR€E ${target(get)} HTTP/1.1\r\nHost: x\r\n\r\n`, REFUSED),
    one('CONNECT', 'CONNECT example.test:443 HTTP/1.1\r\nHost: x\r\n\r\n', REFUSED, { cut: true }),
    one('a whole address as target', `GET http://elsewhere.test${target(get)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, ANY),
    one('a star as target', 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', REFUSED),
    one('a space in the target', `GET ${target(get)} x HTTP/1.1\r\nHost: x\r\n\r\n`, REFUSED),
    one('NUL in the target', `GET ${target(get)}?a=\0 HTTP/1.1\r\nHost: x\r\n\r\n`, REFUSED),
    one('raw UTF-8 in the target', `GET ${target(get)}?a=\xc3\xa4 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, ANY),
    one('a target of 100 KB', `GET ${target(get)}?${'x'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, [414, 431], { cut: true }),
    one('1 000 headers', begin(get, ...Array.from({ length: 1_000 }, (_, index) => `X-${index}: y`), 'Connection: close'), ANY),
    one('100 KB of one header', begin(get, `X-Long: ${'y'.repeat(100_000)}`), [431], { cut: true }),
    one('NUL in a header', begin(get, 'X-Nul: a\0b'), [400]),
    one('a header without a name', begin(get, ': x'), [400]),
    one('a header that goes on in the next line', begin(get, 'X-Long: a\r\n b', 'Connection: close'), ANY),
    one('a header with a bare newline', `GET ${target(get)} HTTP/1.1\nHost: x\nX: y\n\n`, REFUSED),
    one('a header with raw bytes', begin(get, 'Accept-Language: \xff\xfe\x80', 'Connection: close'), ANY),
    one('Authorization twice', begin(get, mine, 'Authorization: Bearer a.b.c', 'Connection: close'), ANY),
    one('Content-Length that is no number', begin(post, ...json, 'Content-Length: x'), [400]),
    one('a negative Content-Length', begin(post, ...json, 'Content-Length: -1'), [400]),
    one('two Content-Lengths', `${begin(post, ...json, 'Content-Length: 2', 'Content-Length: 3')}{}`, [400]),
    one('Content-Length and chunks', `${begin(post, ...json, 'Content-Length: 2', 'Transfer-Encoding: chunked')}0\r\n\r\n`, [400]),
    one('chunks of no size', `${begin(post, ...json, 'Transfer-Encoding: chunked')}x\r\n\r\n`, [400]),
    one('a chunk of a huge size', `${begin(post, ...json, 'Transfer-Encoding: chunked')}ffffffffffffffffff\r\n\r\n`, [400, 413]),
    one('an encoding that is none', `${begin(post, ...json, 'Transfer-Encoding: x')}{}`, REFUSED, { cut: true }),
    one('a Content-Length of 10 GB', begin(post, ...json, 'Content-Length: 10000000000'), [413]),
    { name: 'a body of 10 MB', says: [bytes(begin(post, ...json, 'Content-Length: 10000000')), ...Array.from({ length: 100 }, () => Buffer.alloc(100_000, 'x'))], answers: [413], cut: true, withinMs: SOON_MS },
    { name: 'chunks without end', says: endless(begin(post, ...json, 'Transfer-Encoding: chunked'), `2000\r\n${'x'.repeat(8_192)}\r\n`), answers: [413], cut: true, withinMs: SOON_MS },
    one('a body that is shorter than told, then closed', `${begin(post, ...json, 'Content-Length: 100')}{`, [400, 408], { cut: true, withinMs: SLOWEST_MS, slow: true }),
    { name: 'a body a byte a second', says: endless(begin(post, ...json, 'Content-Length: 100000'), ' ', 1_000), answers: [408], cut: true, withinMs: SLOWEST_MS, slow: true },
    { name: 'headers a byte a second', says: endless(`GET ${target(get)} HTTP/1.1\r\nHost: x\r\nX: `, 'y', 1_000), answers: [408], cut: true, withinMs: SLOWEST_MS, slow: true },
    one('two requests in one piece', `${begin(get, 'Connection: keep-alive')}${begin(get, 'Connection: close')}`, ANY),
    one('twenty requests in one piece', `${begin(get, 'Connection: keep-alive').repeat(19)}${begin(get, 'Connection: close')}`, ANY),
    one('a good request and then rubbish', `${begin(get, 'Connection: keep-alive')}rubbish\r\n\r\n`, ANY, { cut: true }),
  ];
}
