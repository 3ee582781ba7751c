import { setTimeout as pause } from 'node:timers/promises';
import { count, type Finding } from '../../harness.js';
import type { Proof } from '../proof.js';
import type { Told } from '../streams/commands.js';
import { applied, judge, written } from '../streams/ledger.js';
import { onStage, type Stage } from '../streams/stage.js';

const SECONDS = 600;
const RATE = 50;
const SHORT_MS = 4_000;
const STARTED_WITHIN_MS = 60_000;
/** Mail that has not come on for so long has stopped. How fast it comes is the bench's to say: other people use this machine too. */
const COMES_ON_WITHIN_MS = 120_000;
/** Memory is judged where there was time for it to settle and to grow. */
const JUDGED_FROM_MS = 25_000;
const FLAT = 1.2;

export const outage: Proof = {
  proves: 'Without a broker every command is accepted and nothing piles up in memory; when it is back all mail is delivered.',
  options: {
    seconds: { type: 'string', description: `how long the broker is away (${SECONDS})` },
    rate: { type: 'string', description: `commands a second meanwhile (${RATE})` },
  },
  run: (asked, say) => onStage(async (stage) => {
    const rate = count(asked, 'rate', RATE);
    const awayMs = asked.short ? SHORT_MS : count(asked, 'seconds', SECONDS) * 1_000;
    const told: Told[] = [];
    stage.carrier('consumer', stage.settings('reporting'));
    const service = stage.carrier('service', { ...stage.settings('referrals'), commandsPerSecond: rate }, { onMessage: (message) => { told.push(message as Told); } });
    await until(async () => await applied(stage) > rate, STARTED_WITHIN_MS, stage);

    await stage.broker.kill9();
    const before = { told: told.length, applied: await applied(stage) };
    await pause(awayMs);
    const away = told.slice(before.told);
    await stage.broker.restart();
    const backAt = performance.now();
    await until(async () => await applied(stage) > before.applied + rate, COMES_ON_WITHIN_MS, stage);
    const flowsAt = performance.now();
    const waiting = await written(stage) - before.applied;
    await until(async () => await applied(stage) >= before.applied + waiting, COMES_ON_WITHIN_MS, stage);
    const drainPerSecond = waiting / ((performance.now() - flowsAt) / 1000);
    await service.stop();
    // What it told last is carried by its next process, which tells of nothing more.
    stage.carrier('successor', stage.settings('referrals'));
    await until(async () => await applied(stage) >= await written(stage), COMES_ON_WITHIN_MS, stage);

    const last = told.at(-1)!;
    say(`${away.length} s without a broker: ${last.accepted} commands accepted, ${last.failed} refused, the slowest in ${Math.round(last.slowestMs)} ms; `
      + `memory ${megabytes(away.slice(0, quarter(away)))} → ${megabytes(away.slice(-quarter(away)))} MB`);
    say(`${waiting} events waited; mail flowed again after ${((flowsAt - backAt) / 1000).toFixed(1)} s, ${Math.round(drainPerSecond)} events/s from then on`);
    return [...judgeService(away, awayMs), ...await judge(stage)];
  }),
};

const quarter = (told: readonly Told[]): number => Math.max(1, Math.floor(told.length / 4));

const megabytes = (told: readonly Told[]): number => {
  const sorted = told.map(({ rssBytes }) => rssBytes / 1e6).sort((one, other) => one - other);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0);
};

function judgeService(away: readonly Told[], awayMs: number): Finding[] {
  const findings: Finding[] = [];
  const [first, last] = [away[0], away.at(-1)];
  if (!first || !last) return ['the service said nothing while the broker was away'];
  if (last.failed > first.failed) findings.push(`${last.failed - first.failed} commands were refused while the broker was away`);
  if (last.accepted === first.accepted) findings.push('no command was accepted while the broker was away');
  // The first quarter is a process that has just started to do this.
  const [settled, after] = [away.slice(quarter(away), 2 * quarter(away)), away.slice(-quarter(away))];
  if (awayMs >= JUDGED_FROM_MS && megabytes(after) > FLAT * megabytes(settled)) findings.push(`memory grew from ${megabytes(settled)} to ${megabytes(after)} MB while the broker was away`);
  return findings;
}

async function until(reached: () => Promise<boolean>, withinMs: number, stage: Stage): Promise<void> {
  let [seen, deadline] = [0, performance.now() + withinMs];
  for (; !await reached(); await pause(50)) {
    const now = await applied(stage);
    if (now > seen) [seen, deadline] = [now, performance.now() + withinMs];
    if (performance.now() > deadline) throw new Error(`mail does not flow\n${stage.said()}`);
  }
}
