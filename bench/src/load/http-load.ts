import { connect, type Socket } from 'node:net';
import { percentile } from '../record/numbers.js';

/** One request of the load: the bytes to write. */
export type Request = Buffer | string;

export interface Load {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** The next request; undefined when there is nothing left to ask. */
  next(): Request | undefined;
  /** Hears the status of every answer. */
  answered?(status: number): void;
}

export interface Loaded {
  /** Answers per second within the time. */
  readonly rate: number;
  /** Milliseconds from asking to the whole answer, of all that were asked within the time. */
  readonly p50: number;
  readonly p99: number;
  readonly statuses: Readonly<Record<number, number>>;
  /** The share of one core that asking took, 1 = all of it. */
  readonly generatorCpu: number;
}

/** Keeps every connection busy with one request at a time for the given time, then waits for what is under way. Throws when a connection breaks. */
export async function loadHttp(load: Load): Promise<Loaded> {
  const latencies: number[] = [];
  let inTime = 0;
  const statuses: Record<number, number> = {};
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  const endsAt = startedAt + load.seconds * 1000;
  await Promise.all(Array.from({ length: load.connections }, () => keepAsking(load, endsAt, (status, sentAt) => {
    const now = performance.now();
    statuses[status] = (statuses[status] ?? 0) + 1;
    load.answered?.(status);
    latencies.push(now - sentAt);
    if (now <= endsAt) inTime += 1;
  })));
  const { user, system } = process.cpuUsage(cpu);
  if (latencies.length === 0) throw new Error('nothing was asked');
  return {
    rate: inTime / load.seconds, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99), statuses,
    generatorCpu: (user + system) / 1000 / (performance.now() - startedAt),
  };
}

function keepAsking(load: Load, endsAt: number, heard: (status: number, sentAt: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port: load.port, host: '127.0.0.1', noDelay: true });
    let sentAt = 0;
    let waiting = false;
    let pending: Buffer | undefined;
    const ask = (): void => {
      const request = performance.now() < endsAt ? load.next() : undefined;
      waiting = request !== undefined;
      if (request === undefined) return finish(socket, resolve);
      sentAt = performance.now();
      socket.write(request);
    };
    socket.once('connect', ask);
    socket.on('data', (chunk) => {
      pending = pending ? Buffer.concat([pending, chunk]) : chunk;
      const answer = parseAnswer(pending);
      if (!answer) return;
      pending = undefined;
      heard(answer.status, sentAt);
      ask();
    });
    socket.once('error', reject);
    socket.once('close', () => (waiting ? reject(new Error('the server closed a connection that waited for an answer')) : resolve()));
  });
}

function finish(socket: Socket, done: () => void): void {
  socket.end();
  done();
}

/** The status of a whole answer; undefined while parts of it are missing. Both sides send a length, so nothing else is read. */
export function parseAnswer(bytes: Buffer): { readonly status: number } | undefined {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const head = bytes.toString('latin1', 0, headEnd);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`an answer without a length: ${head.slice(0, 40)}`);
  return bytes.length >= headEnd + 4 + Number(length) ? { status: Number(head.slice(9, 12)) } : undefined;
}

/** A JSON request as bytes. Headers are given as lines that end with CRLF. */
export function jsonRequest(path: string, headers: string, body: string): string {
  return `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
