import { run } from './run.js';

/** Older ones let one account delete another's streams, and have no `sync_interval`. */
export const LEAST_NATS_SERVER = '2.10.27';

const numbers = (version: string): number[] => version.split('.').map(Number);

/** Whether a nats-server of this version may be used. */
export function isNewEnough(version: string): boolean {
  const have = numbers(version);
  for (const [place, least] of numbers(LEAST_NATS_SERVER).entries()) {
    const here = have[place] ?? 0;
    if (here !== least) return here > least;
  }
  return true;
}

/** The version a program says it is, when it is a nats-server at all. */
export async function natsServerVersion(program: string): Promise<string | undefined> {
  const { code, out } = await run(program, ['--version'], { timeoutMs: 10_000 });
  return code === 0 ? /nats-server: v?(\d+\.\d+\.\d+)/.exec(out)?.[1] : undefined;
}
