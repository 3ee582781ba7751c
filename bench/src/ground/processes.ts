import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, startChild, type Child } from '@pirtti/local';
import { ROOT } from './paths.js';
import type { Ground } from './ground.js';

/** A process that answers over HTTP. */
export interface Running {
  readonly url: string;
  readonly child: Child;
  /** From the start of the process to its first good answer. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 60_000;
/** What asks for readiness takes time from what is getting ready. */
const LOOK_AGAIN_MS = 20;

/** Of our own environment children get what the system needs; every setting is said anew, as the start command does. */
export function environment(settings: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PIRTTI_|VITEST|npm_)/.test(name)));
  return { ...inherited, NODE_ENV: 'production', NODE_COMPILE_CACHE: join(ROOT, '.cache/node'), ...settings };
}

export interface ProcessSpec {
  readonly name: string;
  /** What Node is given: its own options, then the program. */
  readonly args: readonly string[];
  readonly settings: Readonly<Record<string, string | undefined>>;
  /** The path that answers 200 as soon as it can be used. */
  readonly ready: string;
}

/** Starts a Node process and waits for its first good answer. */
export async function startProcess(ground: Ground, spec: ProcessSpec): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const log = join(ground.folder, `${spec.name}.log`);
  const startedAt = performance.now();
  const child = startChild({
    name: spec.name, command: process.execPath, args: spec.args, cwd: ROOT, log,
    env: environment({ PIRTTI_HOST: '127.0.0.1', PIRTTI_PORT: String(port), ...spec.settings }),
  });
  while (!await answers(url + spec.ready)) {
    if (!child.running() || performance.now() - startedAt > READY_WITHIN_MS) {
      await child.kill9();
      throw new Error(`${spec.name} did not start; the last of its log:\n${readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  return { url, child, readyMs: performance.now() - startedAt, stop: async () => { await child.stop('SIGTERM', 30_000); } };
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    const text = await answer.text();
    // A service without its broker is ready too, and says so: here everything must be there.
    return answer.ok && !text.includes('"degraded"');
  } catch {
    return false;
  }
}
