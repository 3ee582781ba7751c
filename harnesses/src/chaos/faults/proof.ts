import { count, type Asked, type Finding } from '../../harness.js';
import { judge, type Ledger } from '../ledger/judge.js';
import { judgeMeanwhile, judgeVersions, readLedger } from '../ledger/read-ledger.js';
import type { Proof } from '../proof.js';
import { Stage } from '../stage/stage.js';
import { FAULTS, named } from './deck.js';
import type { Limits } from './fault.js';
import { mailFlows } from './flow.js';
import { rampage, type Plan, type Rampage } from './rampage.js';
import { comeToRest, type Rest } from './rest.js';

const FLOWS_WITHIN_MS = 120_000;

/** From a second to a minute and a half: half of all stops under two seconds, one in ten over half a minute. */
const LONG: Limits = { standsStillMs: (luck) => 1_000 * 90 ** (luck ** 3), badWayMs: (luck) => 300 * 60 ** (luck ** 2) };
const SHORT: Limits = { standsStillMs: (luck) => 500 + 1_500 * luck, badWayMs: (luck) => 300 + 1_200 * luck };

export const faults: Proof = {
  proves: 'Writers, relays, readers, broker and database die, stand still, forget and lose each other; every command has one effect everywhere, in its order.',
  options: {
    cycles: { type: 'string', description: 'how many blows (500; in the short form each kind once)' },
    faults: { type: 'string', description: `only these, by name or first word: ${Object.keys(FAULTS).join(', ')}` },
    nodes: { type: 'string', description: 'of how many servers the broker is: 1, or 3 of which one at a time is in trouble (1)' },
    patience: { type: 'string', description: 'seconds after which what has not come counts as lost, if nothing else comes either (90)' },
  },
  async run(asked, say) {
    const plan = planFrom(asked);
    const patienceMs = count(asked, 'patience', 90) * 1_000;
    const stage = await Stage.build(plan.seed, nodesOf(asked));
    try {
      if (!await mailFlows(stage, FLOWS_WITHIN_MS)) throw new Error(`no mail flows before anything was done:\n${stage.lastWords()}`);
      say('everything runs, mail flows');
      const went = await rampage(stage, plan, say);
      if (went.findings.length > 0) return withWords(stage, went.findings);
      say(`every trouble is over: ${[...went.times].map(([name, times]) => `${name} ${times}`).join(', ')}`);
      return await judgeAll(stage, went, await comeToRest(stage, patienceMs), say);
    } finally {
      await stage.clear();
    }
  },
};

const nodesOf = (asked: Asked): number => count(asked, 'nodes', 1);

function planFrom(asked: Asked): Plan {
  const only = asked.options['faults'];
  const names = named(typeof only === 'string' ? only : undefined, nodesOf(asked));
  return {
    seed: asked.seed,
    cycles: count(asked, 'cycles', asked.short ? names.length : 500),
    faults: names,
    evenly: asked.short,
    limits: asked.short ? SHORT : LONG,
    waitForFlowMs: asked.short ? 1_500 : 6_000,
  };
}

async function judgeAll(stage: Stage, went: Rampage, rest: Rest, say: (line: string) => void): Promise<readonly Finding[]> {
  const ledger = await readLedger(stage);
  say(figures(ledger, went, rest, stage));
  return withWords(stage, [...judge(ledger), ...await judgeMeanwhile(stage), ...await judgeVersions(stage), ...rest.findings]);
}

function figures({ acknowledged, committed, effects }: Ledger, { cycles, onFlowing, longestStopMs }: Rampage, { healedMs }: Rest, { actors }: Stage): string {
  const seconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;
  const ended = actors.reduce((sum, { part }) => sum + part.ended, 0);
  return [
    `${cycles} cycles (${onFlowing} on flowing mail, longest stop ${seconds(longestStopMs)})`, `${acknowledged.length} acknowledged`, `${committed.length} committed`,
    ...Object.entries(effects).map(([service, found]) => `${found.length} effects in ${service}`), `${ended} processes ended by themselves`, `healed in ${seconds(healedMs)}`,
  ].join(', ');
}

/** Where something is wrong, what the processes last said is worth reading. */
const withWords = (stage: Stage, findings: readonly Finding[]): readonly Finding[] =>
  findings.length === 0 ? findings : [...findings, `the last words of everybody:\n${stage.lastWords()}`];
