import type { Child } from '../child.js';
import { sleep } from '../wait.js';

const STARTING_TAKES_AT_MOST_MS = 120_000;
/** Eight processes start on what may be two cores: looking more often would slow them down. */
const LOOK_AGAIN_MS = 150;

/** Whether a service says that it is ready and that nothing is missing (a service without its broker is ready, and says so). */
export async function isReady(address: string): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(2_000) });
    const text = await answer.text();
    return answer.ok && (!text.startsWith('{') || (JSON.parse(text) as { status?: string }).status === 'ok');
  } catch {
    return false;
  }
}

/** Waits until a process that was just started is ready; a sentence that names its log when it ends or takes too long. */
export async function untilReady(child: Child, address: string, log: string): Promise<Child> {
  const startedAt = Date.now();
  // An answer counts only while our own process lives: on a port that was lost to another, that other one would answer.
  while (!await isReady(address) || !child.running()) {
    if (!child.running()) throw new Error(`${child.name} ended at start; its log is ${log}`);
    if (Date.now() - startedAt > STARTING_TAKES_AT_MOST_MS) {
      await child.kill9();
      throw new Error(`${child.name} was not ready within ${STARTING_TAKES_AT_MOST_MS / 1000} s; its log is ${log}`);
    }
    await sleep(LOOK_AGAIN_MS);
  }
  return child;
}
