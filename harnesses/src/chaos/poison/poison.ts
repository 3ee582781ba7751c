import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@pirtti/kernel';
import { chanceFrom, count, type Asked, type Finding } from '../../harness.js';
import type { Proof } from '../proof.js';
import { applied, judge, written } from '../streams/ledger.js';
import { POISONS, poisonous, type Poison } from '../streams/poison-handler.js';
import { onStage, type Stage } from '../streams/stage.js';
import { keepRunning } from './keep-running.js';
import { letterFindings } from './letters.js';
import { tellAll } from './tell-all.js';

const MESSAGES = 2_000;
const MESSAGES_SHORT = 200;
const ROUNDS = 5;
const POISONED = 0.01;
const AGGREGATES = 20;
/** Others may wait this much longer, beside the noise of a machine that does other things too. */
const SLOWER = 2;
const NOISE_MS = 25;
const HANDLED_WITHIN_SECONDS = 3;
/** So long without a message more and without a death more, and it will not go on. */
const STUCK_MS = 40_000;
/** Once in a batch, three times by itself, and one to spare. */
const MOST_DEATHS_EACH = 5;
/** What kills the process once a piece; one of each would do. */
const KILLERS: readonly Poison[] = ['exits', 'waits', 'loops', 'exits'];
const KILLERS_SHORT: readonly Poison[] = ['exits'];

export const poison: Proof = {
  proves: 'A message over which its handler throws, exits, waits for ever or loops is listed once and stops its own aggregate alone; mended and replayed it has its effect.',
  options: {
    deadly: { type: 'string', description: `which deadly ones come in the last round (${KILLERS.join()})` },
    messages: { type: 'string', description: `how many messages each of ${ROUNDS} clean and ${ROUNDS} poisoned rounds has (${MESSAGES.toLocaleString('en')})` },
  },
  run: (asked, say) => onStage(async (stage) => {
    const chance = chanceFrom(asked.seed);
    const deadly = deadlyOnes(asked);
    const messages = count(asked, 'messages', asked.short ? MESSAGES_SHORT : MESSAGES);
    const settings = { ...stage.settings('reporting', 'one-by-one'), handledWithinSeconds: HANDLED_WITHIN_SECONDS };
    const relay = stage.carrier('relay', stage.settings('referrals'));
    const consumer = keepRunning(() => stage.carrier('consumer', settings));
    const traffic = Array.from({ length: AGGREGATES }, newId);
    const bad: { id: string; poison: Poison }[] = [];
    const make = (kind: Poison): string => {
      const id = poisonous(newId(), kind);
      bad.push({ id, poison: kind });
      return id;
    };
    const round = async (poisons: readonly Poison[], howMany: number): Promise<number> => {
      const told = Array.from({ length: howMany }, () => chance.oneOf(traffic));
      // A poison and what follows on the same aggregate, which has to wait behind it.
      for (const kind of poisons) {
        const id = make(kind);
        const place = chance.below(told.length - 1);
        told.splice(place, 0, id);
        told.splice(place + 1 + chance.below(told.length - place), 0, id);
      }
      const since = await place(stage);
      await tellAll(stage, told);
      await come(stage, () => consumer.deaths(), MOST_DEATHS_EACH * poisons.length);
      return p99(stage, since, traffic);
    };

    const findings: Finding[] = [];
    const throwing = Array.from({ length: Math.max(1, Math.round(messages * POISONED)) }, (): Poison => 'throws');
    try {
      // Until everybody has started.
      await round([], 10);
      const [clean, poisoned]: [number[], number[]] = [[], []];
      for (let number = 0; number < (asked.short ? 1 : ROUNDS); number += 1) {
        clean.push(await round([], messages));
        poisoned.push(await round(throwing, messages));
      }
      say(`p99 of the others: ${Math.round(median(clean))} ms clean, ${Math.round(median(poisoned))} ms with ${throwing.length} of ${messages} throwing (medians of ${clean.length})`);
      if (!asked.short && median(poisoned) > SLOWER * median(clean) + NOISE_MS) findings.push(`poison slows the others down: p99 ${Math.round(median(poisoned))} ms instead of ${Math.round(median(clean))} ms`);
      const begun = performance.now();
      const others = await round(deadly, messages);
      say(`with ${deadly.join(', ')}: the process died ${consumer.deaths()} times, p99 of the others ${Math.round(others)} ms, all there after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    } catch (failure) {
      if (failure instanceof Stuck) return [failure.message];
      throw failure;
    }
    findings.push(...await letterFindings(stage, bad));
    await consumer.stop();
    const mended = stage.carrier('mended', { ...settings, replay: bad.map(({ id }) => id) }, { env: { PIRTTI_MENDED: 'yes' } });
    await settled(stage);
    await Promise.all([mended.stop(), relay.stop()]);
    return [...findings, ...await judge(stage), ...(await letterFindings(stage, [])).map((finding) => `after the replay ${finding}`)];
  }),
};

function deadlyOnes(asked: Asked): readonly Poison[] {
  const given = asked.options['deadly'];
  if (typeof given !== 'string') return asked.short ? KILLERS_SHORT : KILLERS;
  return given.split(',').map((word) => {
    const known = POISONS.find((one) => one === word);
    if (!known) throw new Error(`--deadly takes some of ${POISONS.join(', ')}.`);
    return known;
  });
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;

async function place(stage: Stage): Promise<string> {
  const [row] = await stage.look<{ place: string }>('reporting', 'select coalesce(max(place), 0) as place from effects');
  return row!.place;
}

/** From telling to effect, of what is not poison. */
async function p99(stage: Stage, since: string, traffic: readonly string[]): Promise<number> {
  const [row] = await stage.look<{ ms: number }>('reporting', `
    select 1000 * percentile_cont(0.99) within group (order by extract(epoch from seen_at - told_at)) as ms
    from effects where place > $1 and aggregate_id = any($2)`, [since, traffic]);
  return Number(row!.ms);
}

class Stuck extends Error {}

async function come(stage: Stage, deaths: () => number, mostDeaths: number): Promise<void> {
  const deathsBefore = deaths();
  let [moved, movedAt] = ['', performance.now()];
  for (;; await pause(100)) {
    const [now, all] = [await applied(stage), await written(stage)];
    if (now >= all) return;
    if (moved !== `${now} ${deaths()}`) [moved, movedAt] = [`${now} ${deaths()}`, performance.now()];
    if (performance.now() - movedAt > STUCK_MS || deaths() - deathsBefore > mostDeaths) {
      throw new Stuck(`the others do not come past the poison: ${all - now} wait, and the process died ${deaths() - deathsBefore} times\n${stage.said()}`);
    }
  }
}

async function settled(stage: Stage): Promise<void> {
  const open = (): Promise<unknown[]> => stage.look('reporting', 'select 1 from dead_letters where settled_at is null limit 1');
  for (const deadline = performance.now() + STUCK_MS; (await open()).length > 0 && performance.now() < deadline;) await pause(100);
}
