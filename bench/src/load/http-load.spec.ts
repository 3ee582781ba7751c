import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { jsonRequest, loadHttp, parseAnswer } from './http-load.js';

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => { body += chunk; }).on('end', () => { response.statusCode = Number(JSON.parse(body).status); response.setHeader('content-length', 2); response.end('{}'); });
});
afterEach(() => { server.closeAllConnections(); server.close(); });

describe('the load', () => {
  it('asks each request once, waits for every answer and counts their statuses', async () => {
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    let left = 40;
    const loaded = await loadHttp({
      port: (server.address() as AddressInfo).port, connections: 4, seconds: 5,
      next: () => (left-- > 0 ? jsonRequest('/', '', JSON.stringify({ status: left % 4 === 0 ? 409 : 201 })) : undefined),
    });
    expect(loaded.statuses).toEqual({ 201: 30, 409: 10 });
    expect(loaded.p50).toBeLessThanOrEqual(loaded.p99);
  });
});

describe('an answer', () => {
  it('is whole when its body is', () => {
    const text = 'HTTP/1.1 201 Created\r\nContent-Length: 4\r\n\r\nabcd';
    expect(parseAnswer(Buffer.from(text))).toEqual({ status: 201 });
    expect(parseAnswer(Buffer.from(text.slice(0, -1)))).toBeUndefined();
    expect(parseAnswer(Buffer.from(text.slice(0, 20)))).toBeUndefined();
    expect(() => parseAnswer(Buffer.from('HTTP/1.1 200 OK\r\n\r\n'))).toThrow('without a length');
  });
});
