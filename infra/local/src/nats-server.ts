import { connect } from 'node:net';
import { startChild, type Child } from './child.js';
import { sleep } from './wait.js';

export interface NatsServerOptions {
  /** From findNatsServer. */
  readonly program: string;
  /** A complete nats-server configuration that listens on this port of the loopback address. */
  readonly configFile: string;
  readonly port: number;
  readonly log?: string;
}

export interface RunningNatsServer {
  readonly url: string;
  readonly port: number;
  readonly child: Child;
  stop(): Promise<void>;
}

const STARTING_TAKES_AT_MOST_MS = 60_000;

/** Whether a nats-server greets on this port: it speaks first. */
function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (answer: boolean): void => { socket.destroy(); resolve(answer); };
    socket.setTimeout(1_000, () => end(false));
    socket.once('error', () => end(false));
    socket.once('data', (chunk) => end(chunk.toString().startsWith('INFO ')));
  });
}

/** Starts a nats-server with the given configuration; resolves when it greets. */
export async function startNatsServer(options: NatsServerOptions): Promise<RunningNatsServer> {
  const child = startChild({ name: 'nats-server', command: options.program, args: ['-c', options.configFile], log: options.log });
  const startedAt = Date.now();
  while (!await greets(options.port)) {
    if (!child.running()) throw new Error(`nats-server ended at start${options.log ? `; its log is ${options.log}` : ''}.`);
    if (Date.now() - startedAt > STARTING_TAKES_AT_MOST_MS) {
      await child.kill9();
      throw new Error(`nats-server did not answer within ${STARTING_TAKES_AT_MOST_MS / 1000} s.`);
    }
    await sleep(20);
  }
  return { url: `nats://127.0.0.1:${options.port}`, port: options.port, child, stop: async () => { await child.stop(); } };
}
