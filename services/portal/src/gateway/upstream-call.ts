import { Agent as HttpAgent, type IncomingMessage, type OutgoingHttpHeaders, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { PortalProblem } from '../http/problem.js';

/** PDFs and first rebuilds are the slowest answers that a person may wait for. */
const ANSWER_MS = 30_000;

const agents = { 'http:': new HttpAgent({ keepAlive: true, maxSockets: 200 }), 'https:': new HttpsAgent({ keepAlive: true, maxSockets: 200 }) };

export interface Call {
  readonly base: URL;
  readonly path: string;
  readonly method: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Readable | undefined;
  /** Aborts the call when the person has gone away. */
  readonly signal: AbortSignal;
}

/** Sends a request on as it streams in, and gives the answer as it begins; a problem when the service is away. */
export async function callUpstream(call: Call): Promise<IncomingMessage> {
  try {
    return await send(call);
  } catch (error) {
    // A kept connection may have been closed by the other side just as we used it; a read can simply be asked again.
    if (error instanceof StaleConnection && !call.body) return send(call).catch((second: unknown) => refuse(second));
    return refuse(error);
  }
}

class StaleConnection extends Error {}

function send(call: Call): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const secure = call.base.protocol === 'https:';
    const outgoing = (secure ? httpsRequest : httpRequest)(new URL(call.path, call.base), {
      method: call.method, headers: call.headers, agent: secure ? agents['https:'] : agents['http:'], signal: call.signal,
    });
    outgoing.setTimeout(ANSWER_MS, () => outgoing.destroy(new PortalProblem('service-is-slow')));
    outgoing.on('response', resolve);
    outgoing.on('error', (error: NodeJS.ErrnoException) => reject(outgoing.reusedSocket && error.code === 'ECONNRESET' ? new StaleConnection() : error));
    if (call.body) call.body.pipe(outgoing);
    else outgoing.end();
  });
}

const AWAY = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN', 'ETIMEDOUT']);

function refuse(error: unknown): never {
  if (error instanceof PortalProblem) throw error;
  throw new PortalProblem(AWAY.has((error as NodeJS.ErrnoException).code ?? '') ? 'service-is-away' : 'service-answered-badly');
}
