import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchFeed, OPEN_NETWORK, textOfBytes, type FetchRules } from './fetch-feed.js';
import { isOpen } from './reachable.js';

const NOTHING_SEEN = { etag: null, lastModified: null };
const servers: Server[] = [];
/** A server on this machine, and how often somebody came to its door. */
async function serve(answer: RequestListener) {
  const server = createServer(answer);
  let visits = 0;
  server.on('connection', () => { visits += 1; });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, visits: () => visits };
}
afterEach(() => { for (const server of servers.splice(0)) { server.closeAllConnections(); server.close(); } });

/** As outside, but for a machine that stands for the open network: names lead where a test says. */
const world = (names: Readonly<Record<string, readonly string[]>>, more: Partial<FetchRules> = {}): FetchRules => ({
  mayReach: (address) => address === '127.0.0.1', protocols: ['http:'], withinMs: 2_000,
  resolve: async (host) => (names[host] ?? []).map((address) => ({ address, family: 4 })), ...more,
});
const village = world({ 'kyla.example': ['127.0.0.1'] });

describe('what belongs to the open network', () => {
  it.each(['193.166.3.2', '8.8.8.8', '2a00:1450:400f::1', '2001:67c::1'])('%s does', (address) => expect(isOpen(address)).toBe(true));
  it.each([
    '127.0.0.1', '127.8.9.1', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '192.0.2.1', '198.18.0.1', '224.0.0.1', '255.255.255.255',
    '::1', '::', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:0:1::1', '2001:db8::1', 'localhost', '',
  ])('%s does not', (address) => expect(isOpen(address)).toBe(false));
});

describe('a calendar that is fetched', () => {
  it('comes as it is, with what tells its version', async () => {
    const { port } = await serve((request, answer) => answer.writeHead(200, { etag: '"7"', 'last-modified': 'Mon, 23 Nov 2026 00:00:00 GMT' }).end(`BEGIN:VCALENDAR ä ${request.headers.host}`));
    expect(await fetchFeed(`http://kyla.example:${port}/k.ics`, NOTHING_SEEN, village))
      .toEqual({ kind: 'new', text: `BEGIN:VCALENDAR ä kyla.example:${port}`, etag: '"7"', lastModified: 'Mon, 23 Nov 2026 00:00:00 GMT' });
  });

  it('is not sent again while it has not changed', async () => {
    const { port } = await serve((request, answer) => answer.writeHead(request.headers['if-none-match'] === '"7"' ? 304 : 200).end());
    expect(await fetchFeed(`http://kyla.example:${port}/`, { etag: '"7"', lastModified: null }, village)).toEqual({ kind: 'same' });
  });

  it.each([
    ['this machine by its number', 'https://127.0.0.1:PORT/'], ['this machine by its name', 'https://localhost:PORT/'], ['its other number', 'https://[::1]:PORT/'],
    ['a number inside a number', 'https://[::ffff:127.0.0.1]:PORT/'], ['another way to write it', 'https://2130706433:PORT/'], ['and another', 'https://0x7f.1:PORT/'],
  ])('never comes from inside: %s', async (_, address) => {
    const { port, visits } = await serve((_request, answer) => answer.end('secret'));
    expect(await fetchFeed(address.replace('PORT', String(port)), NOTHING_SEEN, { ...OPEN_NETWORK, withinMs: 2_000 })).toMatchObject({ code: 'feed-address-is-not-allowed' });
    expect(visits()).toBe(0);
  });

  it('is not asked for where a name leads inside, be it one of its addresses', async () => {
    const { port, visits } = await serve((_request, answer) => answer.end('secret'));
    const rules = { ...OPEN_NETWORK, protocols: ['http:'], resolve: async () => [{ address: '193.166.3.2', family: 4 }, { address: '127.0.0.1', family: 4 }] };
    expect(await fetchFeed(`http://kyla.example:${port}/`, NOTHING_SEEN, rules)).toMatchObject({ code: 'feed-address-is-not-allowed' });
    expect(visits()).toBe(0);
  });

  it('comes from the address that was looked at, whatever the name says the next time', async () => {
    const { port } = await serve((_request, answer) => answer.end('BEGIN:VCALENDAR'));
    let asked = 0;
    const rules = world({}, { resolve: async () => [{ address: (asked += 1) === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }] });
    expect(await fetchFeed(`http://kyla.example:${port}/`, NOTHING_SEEN, rules)).toMatchObject({ kind: 'new' });
    expect(asked).toBe(1);
  });

  it('follows to another open address, and not inside', async () => {
    const inside = await serve((_request, answer) => answer.end('secret'));
    const { port } = await serve((request, answer) => answer.writeHead(302, { location: request.url === '/in' ? `http://10.0.0.1:${inside.port}/` : request.url === '/on' ? '/end' : '/on' }).end());
    expect(await fetchFeed(`http://kyla.example:${port}/in`, NOTHING_SEEN, village)).toMatchObject({ code: 'feed-address-is-not-allowed' });
    expect(await fetchFeed(`http://kyla.example:${port}/x`, NOTHING_SEEN, village)).toMatchObject({ code: 'feed-redirects-without-end' });
    expect(inside.visits()).toBe(0);
  });

  it.each([
    ['without TLS', 'http://kyla.example/'], ['of a file', 'file:///etc/passwd'], ['with a password', 'https://a:b@kyla.example/'], ['with a script', 'javascript:1'],
  ])('has no address %s', async (_, address) => expect(await fetchFeed(address, NOTHING_SEEN)).toMatchObject({ code: 'feed-address-is-not-allowed' }));

  it.each([
    ['is gone', 404, {}, 'feed-is-gone'], ['fails', 500, {}, 'feed-answers-with-an-error'], ['is packed', 200, { 'content-encoding': 'gzip' }, 'feed-is-packed'],
  ])('says so when it %s', async (_, status, headers, code) => {
    const { port } = await serve((_request, answer) => answer.writeHead(status, headers).end('x'));
    expect(await fetchFeed(`http://kyla.example:${port}/`, NOTHING_SEEN, village)).toMatchObject({ code });
  });

  it('is given up when it takes too long, and when nobody is there', async () => {
    const { port } = await serve((_request, answer) => answer.writeHead(200).write('BEGIN:'));
    expect(await fetchFeed(`http://kyla.example:${port}/`, NOTHING_SEEN, { ...village, withinMs: 200 })).toMatchObject({ code: 'feed-is-too-slow' });
    expect(await fetchFeed('http://kyla.example:9/', NOTHING_SEEN, village)).toMatchObject({ code: 'feed-cannot-be-reached' });
  });

  it.each([['its text', true], ['its headers', false]])('is given up when somebody sends %s letter by letter for ever', async (_, headersFirst) => {
    const { port } = await serve((_request, answer) => {
      if (headersFirst) answer.writeHead(200, { 'content-type': 'text/calendar' });
      const drip = setInterval(() => { if (headersFirst) answer.write('B'); else answer.socket?.write('x'); }, 20);
      answer.on('close', () => clearInterval(drip));
      answer.socket?.on('close', () => clearInterval(drip));
    });
    const began = Date.now();
    expect(['feed-is-too-slow', 'feed-cannot-be-reached']).toContain((await fetchFeed(`http://kyla.example:${port}/`, NOTHING_SEEN, { ...village, withinMs: 400 }) as { code: string }).code);
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  it('is not followed to a name that leads inside, nor from one host to the next for ever', async () => {
    const inside = await serve((_request, answer) => answer.end('secret'));
    const names: Record<string, string[]> = { 'kyla.example': ['127.0.0.1'], 'sisalla.example': ['10.0.0.1'], 'toinen.example': ['127.0.0.1'] };
    const { port, visits } = await serve((request, answer) => answer.writeHead(307, { location: request.url === '/in' ? `http://sisalla.example:${inside.port}/` : `http://${request.headers.host?.startsWith('kyla') ? 'toinen' : 'kyla'}.example:${port}/again` }).end());
    expect(await fetchFeed(`http://kyla.example:${port}/in`, NOTHING_SEEN, world(names))).toMatchObject({ code: 'feed-address-is-not-allowed' });
    expect(await fetchFeed(`http://kyla.example:${port}/x`, NOTHING_SEEN, world(names))).toMatchObject({ code: 'feed-redirects-without-end' });
    expect([inside.visits(), visits()]).toEqual([0, 5]);
  });

  it('is cut off as soon as it is too large, however much would follow', async () => {
    let sent = 0;
    const { port } = await serve((_request, answer) => {
      const part = Buffer.alloc(64 * 1024, 'A');
      const more = () => { while (!answer.destroyed && sent < 100_000_000) { sent += part.length; if (!answer.write(part)) return; } answer.end(); };
      answer.on('drain', more);
      more();
    });
    expect(await fetchFeed(`http://kyla.example:${port}/`, NOTHING_SEEN, village)).toMatchObject({ code: 'import-is-too-large' });
    expect(sent).toBeLessThan(20_000_000);
  });
});

describe('bytes as text', () => {
  it.each([
    ['UTF-8', Buffer.from('Kyläkahvit')], ['UTF-8 with its mark', Buffer.from('\ufeffKyläkahvit')], ['what spreadsheets wrote before it', Buffer.from('Kyläkahvit', 'latin1')], ['“Unicode text”', Buffer.from('\ufeffKyläkahvit', 'utf16le')],
  ])('is read from %s', (_, bytes) => expect(textOfBytes(bytes)).toBe('Kyläkahvit'));

  it.each([['nothing but nulls', Buffer.alloc(1000)], ['a zip', Buffer.from('PK\u0003\u0004\u0000\u0000')], ['“Unicode text” the other way round', Buffer.from('\ufeffKahvit', 'utf16le').swap16()]])('is not made of %s', (_, bytes) => expect(textOfBytes(bytes)).toBeUndefined());
});
