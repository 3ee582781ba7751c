import { setTimeout as pause } from 'node:timers/promises';
import { chanceFrom, type Chance, type Finding } from '../../harness.js';
import { judgeMeanwhile } from '../ledger/read-ledger.js';
import type { Stage } from '../stage/stage.js';
import { deck, FAULTS } from './deck.js';
import type { Limits, Trouble } from './fault.js';
import { mailFlows } from './flow.js';

const AT_ONCE = 4;
const LOOK_EVERY = 20;
/** Some blows fall while the last one still hurts; the others wait a moment for mail to flow, since a blow on what stands still proves little. */
const WITHOUT_WAITING = 0.25;
const REST_MS = { least: 100, spread: 500 } as const;

export interface Plan {
  readonly seed: number;
  readonly cycles: number;
  readonly faults: readonly string[];
  /** Every fault equally often. */
  readonly evenly: boolean;
  readonly limits: Limits;
  readonly waitForFlowMs: number;
}

/** What a rampage was like. */
export interface Rampage {
  readonly findings: readonly Finding[];
  readonly cycles: number;
  /** Blows that fell while mail was flowing. */
  readonly onFlowing: number;
  readonly times: ReadonlyMap<string, number>;
  readonly longestStopMs: number;
}

/** Blow after blow, several at once, until all cycles are done or something is already wrong; returns when every trouble has ended. */
export async function rampage(stage: Stage, plan: Plan, say: (line: string) => void): Promise<Rampage> {
  const cards = deck(plan.faults, chanceFrom(plan.seed), plan.evenly);
  const underWay = new Map<Trouble, Promise<void>>();
  const times = new Map<string, number>();
  let [onFlowing, longestStopMs, cycle] = [0, 0, 0];
  let findings: readonly Finding[] = [];
  for (; cycle < plan.cycles && findings.length === 0; cycle += 1) {
    // Each cycle has its own luck: what the last one did with its own, by chance or by the clock, changes nothing.
    const chance = chanceFrom(plan.seed + 1 + cycle);
    const name = cards.next().value;
    const flows = await mailFlows(stage, chance.next() < WITHOUT_WAITING ? 0 : plan.waitForFlowMs);
    const trouble = await playable(stage, name, chance, plan.limits, underWay);
    say(`${cycle + 1}/${plan.cycles} ${trouble.what}${flows ? '' : ' (mail stood still)'}`);
    underWay.set(trouble, carryOut(trouble).finally(() => underWay.delete(trouble)));
    onFlowing += flows ? 1 : 0;
    times.set(name, (times.get(name) ?? 0) + 1);
    if (name.startsWith('stop')) longestStopMs = Math.max(longestStopMs, trouble.forMs);
    await pause(REST_MS.least + chance.next() * REST_MS.spread);
    if ((cycle + 1) % LOOK_EVERY === 0) findings = await judgeMeanwhile(stage).catch(() => []);
  }
  await Promise.all(underWay.values());
  return { findings, cycles: cycle, onFlowing, times, longestStopMs };
}

/** Waits until nothing else is under way with what the trouble takes. */
async function playable(stage: Stage, name: string, chance: Chance, limits: Limits, underWay: ReadonlyMap<Trouble, Promise<void>>): Promise<Trouble> {
  const trouble = await FAULTS[name]!(stage, chance, limits);
  for (;;) {
    const inTheWay = [...underWay.keys()].filter((other) => other.takes.some((taken) => trouble.takes.includes(taken)));
    if (inTheWay.length === 0 && underWay.size < AT_ONCE) return trouble;
    await Promise.race((inTheWay.length > 0 ? inTheWay : [...underWay.keys()]).map((other) => underWay.get(other)));
  }
}

async function carryOut(trouble: Trouble): Promise<void> {
  await trouble.begin();
  await pause(trouble.forMs);
  await trouble.end();
}
