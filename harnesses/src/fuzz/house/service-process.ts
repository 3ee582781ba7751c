import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, startChild, type Child, type Exit } from '@pirtti/local';
import { eventually } from '@pirtti/testing';
import type { Probed } from './probe.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const PROBE = new URL('probe.js', import.meta.url).href;
const STARTING_TAKES_AT_MOST_MS = 60_000;

/** A part of Pirtti as a process of its own: when it dies, that is seen. */
export interface ServiceProcess {
  readonly name: string;
  readonly url: string;
  readonly log: string;
  readonly child: Child;
  /** How it ended, where it did. */
  ended(): Exit | undefined;
  probe(): Promise<Probed>;
}

/** Starts `services/<name>/dist/main.js` and waits until it answers. */
export async function startServiceProcess(name: string, log: string, settings: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const waiting: ((probed: Probed) => void)[] = [];
  const onMessage = (message: unknown): void => {
    if (typeof message === 'object' && message !== null && 'probed' in message) waiting.shift()?.(message as Probed);
  };
  const child = startChild({
    name, command: process.execPath, args: ['--import', PROBE, join(ROOT, 'services', name, 'dist/main.js')], cwd: ROOT, log, onMessage,
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', PIRTTI_HOST: '127.0.0.1', PIRTTI_PORT: String(port), ...settings },
  });
  let exit: Exit | undefined;
  void child.exited.then((how) => { exit = how; });
  await eventually(async () => {
    if (exit) throw new Error(`${name} ended at start; its log is ${log}`);
    if (!(await fetch(`${url}/health/live`)).ok) throw new Error('not yet');
  }, { withinMs: STARTING_TAKES_AT_MOST_MS });
  return {
    name, url, log, child, ended: () => exit,
    probe: () => new Promise((resolve, reject) => {
      if (exit) return reject(new Error(`${name} has ended`));
      waiting.push(resolve);
      process.kill(child.pid, 'SIGUSR2');
    }),
  };
}
