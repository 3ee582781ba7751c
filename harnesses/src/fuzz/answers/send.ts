import { Agent, request } from 'node:http';
import type { WireRequest } from '../requests/case.js';

/** What came back. */
export interface Received {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  readonly ms: number;
}

/** Nothing came back: the connection was cut, or the answer took too long. */
export interface Cut {
  readonly cut: string;
  /** On a connection that had been used before. */
  readonly stale?: true;
  readonly ms: number;
}

/** Longer than any answer may take, slow bodies included. */
const GIVE_UP_AFTER_MS = 45_000;

/** Connections to one service, kept and used again. */
export const connections = (most: number): Agent => new Agent({ keepAlive: true, maxSockets: most });

/** Sends a request and reads its answer to the end. */
export async function send(url: string, agent: Agent, wire: WireRequest): Promise<Received | Cut> {
  const answer = await sendOnce(url, agent, wire);
  // A kept connection may be closed by the other side just as it is used again: every client asks once more then.
  return 'stale' in answer ? sendOnce(url, agent, wire) : answer;
}

function sendOnce(url: string, agent: Agent, { method, target, headers, body }: WireRequest): Promise<Received | Cut> {
  const startedAt = performance.now();
  return new Promise((resolve) => {
    let answered = false;
    const cut = (why: string, stale = false): void => resolve({ cut: why, ms: performance.now() - startedAt, ...(stale ? { stale: true as const } : {}) });
    const outgoing = request(url, { method, path: target, agent, headers: { ...headers, ...(body ? { 'content-length': body.length } : {}) } }, (incoming) => {
      answered = true;
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', (error) => cut(error.message));
      incoming.on('end', () => resolve({
        status: incoming.statusCode ?? 0, contentType: (incoming.headers['content-type'] ?? '').split(';')[0]!.trim(), headers: incoming.headers,
        body: Buffer.concat(chunks), ms: performance.now() - startedAt,
      }));
    });
    outgoing.setTimeout(GIVE_UP_AFTER_MS, () => outgoing.destroy(new Error('no answer')));
    outgoing.on('error', (error: NodeJS.ErrnoException) => { if (!answered) cut(error.code ?? error.message, outgoing.reusedSocket && error.code === 'ECONNRESET'); });
    outgoing.end(body);
  });
}
