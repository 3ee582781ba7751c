import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Finding } from '../../harness.js';
import type { WireCase } from '../requests/wire-cases.js';

/** Everything that was said back on one connection, and when it ended. */
interface Heard {
  readonly text: string;
  readonly ms: number;
  readonly ended: boolean;
}

/** Says what the case says on a connection of its own, and judges what comes back. */
export async function speak(url: string, one: WireCase): Promise<Finding[]> {
  const { text, ms, ended } = await conversation(url, one);
  const wrong = (why: string): Finding[] => [`${one.name}: ${why}`];
  if (!ended) return wrong(`neither answered nor cut within ${one.withinMs / 1_000} s`);
  const statuses = [...text.matchAll(/(?:^|\r\n|\})HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  if (statuses.length === 0) return one.cut ? [] : wrong(`cut after ${Math.round(ms)} ms without an answer`);
  const unfit = statuses.find((status) => !one.answers.includes(status) && !(status === 400 && statuses.length > 1));
  if (unfit !== undefined) return wrong(`answered ${unfit}`);
  const last = text.slice(text.lastIndexOf('HTTP/1.1 '));
  return statuses.at(-1)! < 400 || isProblem(last, statuses.at(-1)!) ? [] : wrong(`answered ${statuses.at(-1)} with something else than a problem`);
}

function isProblem(answer: string, status: number): boolean {
  const [head = '', body = ''] = answer.split('\r\n\r\n', 2);
  if (!/^content-type: application\/problem\+json/im.test(head)) return false;
  try {
    const { status: own, code, title, type } = JSON.parse(/\{.*\}/s.exec(body)?.[0] ?? '') as Record<string, unknown>;
    return own === status && typeof code === 'string' && typeof title === 'string' && typeof type === 'string';
  } catch {
    return false;
  }
}

function conversation(url: string, { says, withinMs }: WireCase): Promise<Heard> {
  const { hostname, port } = new URL(url);
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) });
    const chunks: Buffer[] = [];
    let over = false;
    const end = (ended: boolean): void => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      socket.destroy();
      resolve({ text: Buffer.concat(chunks).toString('latin1'), ms: performance.now() - startedAt, ended });
    };
    const timer = setTimeout(() => end(false), withinMs);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('close', () => end(true));
    socket.on('end', () => end(true));
    // What was answered before the connection was reset still counts.
    socket.on('error', () => end(true));
    socket.on('connect', () => void say());
    const say = async (): Promise<void> => {
      for (const piece of says) {
        if (over || socket.destroyed) return;
        if (typeof piece === 'number') await pause(piece);
        else if (!socket.write(piece)) await Promise.race([new Promise((drained) => socket.once('drain', drained)), new Promise((closed) => socket.once('close', closed))]);
        else await pause(0);
      }
    };
  });
}
