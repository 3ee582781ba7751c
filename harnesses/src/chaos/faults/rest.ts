import { setTimeout as pause } from 'node:timers/promises';
import type { Finding } from '../../harness.js';
import { judgeChannels, judgeLeaders, progress } from '../ledger/read-ledger.js';
import type { Stage } from '../stage/stage.js';

const LOOK_EVERY_MS = 250;
const FINISHES_WITHIN_MS = 20_000;
const RECEIPTED_WITHIN_MS = 20_000;

/** How the house came to rest. */
export interface Rest {
  /** From the end of the last trouble until the last effect. */
  readonly healedMs: number;
  readonly findings: readonly Finding[];
}

/** Lets everything heal by itself: writers write again, then stop, then the mail runs dry. `patienceMs` is how long nothing may move. */
export async function comeToRest(stage: Stage, patienceMs: number): Promise<Rest> {
  const begunAt = performance.now();
  const silent = await silentWriters(stage, patienceMs);
  await Promise.all(stage.actorsOf('writer').map(({ part }) => part.stop(FINISHES_WITHIN_MS)));
  await untilNothingMoves(stage, patienceMs);
  const healedMs = performance.now() - begunAt;
  return { healedMs, findings: [...silent.map((name) => `${name} is told of no command any more, although nothing is in its way`), ...await untilReceipted(stage)] };
}

/** Writers that are not acknowledged one more command. */
async function silentWriters(stage: Stage, patienceMs: number): Promise<readonly string[]> {
  const before = new Map(stage.actorsOf('writer').map(({ part }) => [part.name, stage.acknowledgedTo(part.name).length]));
  const silent = () => [...before].flatMap(([name, count]) => (stage.acknowledgedTo(name).length > count ? [] : [name]));
  for (const deadline = performance.now() + patienceMs; silent().length > 0 && performance.now() < deadline;) await pause(LOOK_EVERY_MS);
  return silent();
}

/** Until every service has every effect, or has got none for so long that what is missing counts as lost. */
async function untilNothingMoves(stage: Stage, patienceMs: number): Promise<void> {
  let [seen, movedAt] = ['', performance.now()];
  while (performance.now() - movedAt < patienceMs) {
    const now = await progress(stage);
    if (now.effects.every((count) => count >= now.committed)) return;
    if (JSON.stringify(now) !== seen) [seen, movedAt] = [JSON.stringify(now), performance.now()];
    await pause(LOOK_EVERY_MS);
  }
}

/** Both ends of every channel agree, the sender has been told so, and one process of each service leads. */
async function untilReceipted(stage: Stage): Promise<readonly Finding[]> {
  for (const deadline = performance.now() + RECEIPTED_WITHIN_MS; ; await pause(LOOK_EVERY_MS)) {
    const findings = [...await judgeChannels(stage), ...await judgeLeaders(stage)];
    if (findings.length === 0 || performance.now() > deadline) return findings;
  }
}
