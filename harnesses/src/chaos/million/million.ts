import { setTimeout as pause } from 'node:timers/promises';
import { count, type Finding } from '../../harness.js';
import type { Proof } from '../proof.js';
import { applied, judge, written } from '../streams/ledger.js';
import { onStage, type Stage } from '../streams/stage.js';
import { Writers, type Hold } from './writers.js';

const EVENTS = 1_000_000;
const EVENTS_SHORT = 3_000;
/** So many may wait before the writers rest: what is measured shall be the relay, not a heap of work. */
const MOST_WAITING = 1_500;
const STALL_MS = 5_000;
const GIVE_UP_MS = 30_000;
const LOOK_EVERY_MS = 100;

export const million: Proof = {
  proves: 'Whatever order transactions commit, roll back, hang or die in: every committed event arrives, in its aggregate’s order, and nobody waits for a holder that has ended.',
  options: { events: { type: 'string', description: `how many events sixteen writers tell (${EVENTS.toLocaleString('en')})` } },
  run: (asked, say) => onStage(async (stage) => {
    const events = count(asked, 'events', asked.short ? EVENTS_SHORT : EVENTS);
    const relays = [1, 2].map((number) => stage.carrier(`relay-${number}`, stage.settings('referrals')));
    stage.carrier('consumer', stage.settings('reporting'));
    const writers = await Writers.open(stage, asked.seed, asked.short);
    await writers.first();
    const begun = performance.now();
    const findings: Finding[] = [];
    try {
      const watch = watchProgress(stage, writers);
      const writing = writers.write(events);
      await reached(() => writers.acknowledged >= events / 2, writing);
      // Whichever of the two leads: the other takes over at once, or leads on.
      await relays[0]!.kill9();
      stage.carrier('relay-1', stage.settings('referrals'));
      await writing;
      findings.push(...await watch.drained());
    } finally {
      await writers.close();
    }
    const seconds = (performance.now() - begun) / 1000;
    findings.push(...await judge(stage), ...await stalledHolders(stage, writers.holds));
    const { acknowledged, transactions, rolledBack, killed, turnedAway, holds } = writers;
    say(`${acknowledged} events of ${transactions} transactions (${rolledBack} rolled back, ${killed} killed, ${turnedAway} turned away, ${holds.length} held for up to ${Math.round(Math.max(0, ...holds.map(({ heldMs }) => heldMs)) / 1000)} s) `
      + `in ${seconds.toFixed(1)} s: ${Math.round(acknowledged / seconds)}/s from command to effect`);
    const [total, done] = [await written(stage), await applied(stage)];
    if (total < acknowledged) findings.push(`${acknowledged - total} events were acknowledged and are not in the outbox`);
    if (done !== total) findings.push(`${total - done} events of ${total} never came through the stream`, stage.said());
    return findings;
  }),
};

async function reached(condition: () => boolean, orEnd: Promise<unknown>): Promise<void> {
  let ended = false;
  const end = (): void => { ended = true; };
  void orEnd.then(end, end);
  while (!ended && !condition()) await pause(20);
}

/** Holds the writers back while much waits, and notes when nothing moves though something waits. */
function watchProgress(stage: Stage, writers: Writers): { drained(): Promise<Finding[]> } {
  const findings: Finding[] = [];
  const watching = (async () => {
    let before = 0;
    let movedAt = performance.now();
    for (;; await pause(LOOK_EVERY_MS)) {
      const now = await applied(stage);
      const waiting = writers.acknowledged - now;
      const stoodStillMs = performance.now() - movedAt;
      if (now > before && stoodStillMs > STALL_MS) findings.push(`the stream stood still for ${(stoodStillMs / 1000).toFixed(1)} s while ${waiting} events waited`);
      if (now > before || waiting <= 0) movedAt = performance.now();
      before = now;
      writers.mayWrite = waiting < MOST_WAITING;
      if (writers.done && now >= await written(stage)) return;
      if (stoodStillMs > GIVE_UP_MS) return;
    }
  })();
  // Where the writers fail first, nobody asks any more, and there is nothing left to look at.
  watching.catch(() => undefined);
  return { drained: () => watching.then(() => findings) };
}

/** How long after its holder's commit the last of a held transaction's events came, beyond what everybody else waited on this machine meanwhile. */
async function stalledHolders(stage: Stage, holds: readonly Hold[]): Promise<Finding[]> {
  const [usual] = await stage.look<{ ms: number }>('reporting', 'select 1000 * percentile_cont(0.99) within group (order by extract(epoch from seen_at - told_at)) as ms from effects');
  const rows = await stage.look<{ late_ms: number }>('reporting', `
    select extract(epoch from effects.seen_at - to_timestamp(hold.ended / 1000.0)) * 1000 as late_ms
    from unnest($1::uuid[], $2::int[], $3::float8[]) as hold(aggregate, version, ended)
    join effects on effects.aggregate_id = hold.aggregate and effects.version = hold.version order by 1 desc`,
  [holds.map(({ aggregateId }) => aggregateId), holds.map(({ version }) => version), holds.map(({ endedAt }) => endedAt)]);
  const late = rows.filter((row) => Number(row.late_ms) > STALL_MS + Number(usual!.ms));
  if (late.length === 0) return [];
  return [`${late.length} held transactions’ events came more than ${STALL_MS / 1000} s later after their holder ended than others after their telling, one after ${(Number(late[0]!.late_ms) / 1000).toFixed(1)} s`];
}
