import type { Case } from './case.js';

type Header = Case['headers'][number];

const of = (name: string, values: readonly (string | null)[]): Header[] => values.map((value) => [name, value]);
const ID = '00000000-0000-4000-8000-000000000000';

/** Headers that a good request does not have, one or several at a time. Those that no HTTP library would send are among the wire cases. */
export const NASTY_HEADERS: readonly (readonly Header[])[] = [
  ...of('authorization', [null, '', 'Bearer', 'Bearer ', 'Bearer x', 'Bearer x.y.z', 'Basic eDp5', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.', `Bearer ${'a'.repeat(9_000)}.b.c`, 'bearer a.b.c', 'Bearer a.b.c, Bearer d.e.f', 'Bearer \xff.\xff.\xff']).map((one) => [one]),
  ...of('idempotency-key', [null, '', 'x', ID, `${ID},${ID}`, 'x'.repeat(5_000), '\xff', ' ', `{${ID}}`]).map((one) => [one]),
  of('idempotency-key', [ID, ID]),
  ...of('pirtti-organisation', ['', 'x', ID, `${ID}, ${ID}`, 'x'.repeat(5_000), '*', 'null', '\xe4']).map((one) => [one]),
  of('pirtti-organisation', [ID, ID]),
  ...of('traceparent', ['', 'x', `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01`, `ff-${'a'.repeat(32)}-${'b'.repeat(16)}-01`, `00-${'A'.repeat(32)}-${'B'.repeat(16)}-zz`, `00-${'a'.repeat(4_000)}`]).map((one) => [one]),
  of('traceparent', ['a', 'b']),
  ...of('accept-language', ['', '*', 'xx', 'sv', 'en;q=x', 'fi;q=9999', ',;=,', 'sv-FI,'.repeat(1_000), 'x'.repeat(8_000), '__proto__', 'constructor', 'en;q=1e999', '\xe5']).map((one) => [one]),
  ...of('accept', ['', 'text/html', 'application/xml', '*/*;q=0', '/', 'x'.repeat(5_000)]).map((one) => [one]),
  ...of('content-type', [
    null, '', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'multipart/form-data; boundary=x', 'application/json; charset=utf-16', 'application/json; charset=latin1', 'application/json; charset="utf-8"',
    'application/json;charset=utf8', 'application/json; charset=', 'application/json, application/json', 'application/problem+json', 'application/json; version=1', 'json', '/', ';', 'application/json\t', 'APPLICATION/JSON', 'application/json; charset=utf-8; charset=utf-16', 'x'.repeat(5_000),
  ]).map((one) => [one]),
  of('content-type', ['application/json', 'text/plain']),
  ...of('content-encoding', ['gzip', 'br', 'deflate', 'identity', 'x', 'gzip, gzip']).map((one) => [one]),
  ...of('expect', ['100-continue', 'x']).map((one) => [one]),
  ...of('range', ['bytes=0-', 'bytes=99999999999999999999-', 'x']).map((one) => [one]),
  ...of('if-none-match', ['*', '"x"', 'x'.repeat(5_000)]).map((one) => [one]),
  ...of('if-modified-since', ['x', 'Thu, 01 Jan 1970 00:00:00 GMT']).map((one) => [one]),
  ...of('x-http-method-override', ['DELETE']).map((one) => [one]),
  ...of('x-forwarded-for', ['127.0.0.1', '\xff', 'x'.repeat(3_000)]).map((one) => [one]),
  ...of('cookie', ['a=b', '\xff', 'x'.repeat(3_000), '__Host-pirtti=x']).map((one) => [one]),
  ...of('te', ['trailers', 'chunked']).map((one) => [one]),
  ...of('upgrade', ['websocket', 'h2c']).map((one) => [one]),
  ...of('accept-version', ['1.0.0', '*', 'x']).map((one) => [one]),
  Array.from({ length: 80 }, (_, index): Header => [`x-${index}`, 'y']),
  Array.from({ length: 1_000 }, (_, index): Header => [`x-${index}`, 'y']),
  Array.from({ length: 30 }, (_, index): Header => [`x-${index}`, 'y'.repeat(1_000)]),
];
