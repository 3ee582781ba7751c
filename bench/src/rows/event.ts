import { randomUUID } from 'node:crypto';
import { eventually } from '@pirtti/testing';
import { commitTimes } from '../ground/commit-times.js';
import { startFloor } from '../ground/floors.js';
import { startService } from '../ground/services.js';
import type { Sql } from '../ground/sql.js';
import { percentile } from '../record/numbers.js';
import { alternate, type Row } from '../row.js';
import { countTables } from './region.js';
import { prepareSending } from './send-referrals.js';

const EVENTS = 1_000;
const FIRST_ONES = 30;
/** Between two events, at random, so that no timer of anybody's is met again and again. */
const PAUSE_MS = { least: 15, more: 25 };

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS.least + Math.random() * PAUSE_MS.more));

/** Tells one event after another while nothing else happens. Returns what they are about. */
async function oneByOne(count: number, tell: () => Promise<string>): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    ids.push(await tell());
    await pause();
  }
  return ids;
}

/** Milliseconds from the commit here to the commit there, for each id. */
async function between(ids: readonly string[], here: readonly [Sql, string], there: readonly [Sql, string]): Promise<number[]> {
  const told = await commitTimes(...here, ids);
  const projected = await eventually(async () => {
    const times = await commitTimes(...there, ids);
    if (times.size < ids.length) throw new Error(`${ids.length - times.size} of ${ids.length} events have not arrived`);
    return times;
  }, { withinMs: 60_000 });
  return ids.map((id) => projected.get(id)! - told.get(id)!);
}

export const event: Row = {
  name: 'event', work: 'an event: from the commit at one organisation to the projection’s commit at the other, nothing else going on', events: EVENTS,
  async run(ground, plan) {
    const each = Math.ceil((plan.events ?? EVENTS) / plan.rounds);
    const [sql, theirs, floorSql] = [await ground.sql('referrals'), await ground.sql('reporting'), await ground.sql('floor')];
    const sending = await prepareSending(ground, sql, FIRST_ONES + each * plan.rounds);
    const running = [await startService(ground, 'reporting'), await startService(ground, 'referrals'), await startFloor(ground, 'event-sender')];
    try {
      running.push(await startFloor(ground, 'event-receiver'));
      const [, referrals, sender] = running;
      const product = async (count: number): Promise<number[]> => {
        const ids = await oneByOne(count, () => sending.one(referrals!.url));
        return between(ids, [sql, `select referral_id as id, xmin from referral_timeline where what = 'referral-sent'`], [theirs, 'select referral_id as id, xmin from referral_progress']);
      };
      const floor = async (count: number): Promise<number[]> => {
        const ids = await oneByOne(count, async () => {
          const id = randomUUID();
          await (await fetch(`${sender!.url}/${id}`)).arrayBuffer();
          return id;
        });
        return between(ids, [floorSql, 'select id, xmin from referrals'], [floorSql, 'select id, xmin from projected']);
      };
      await product(FIRST_ONES);
      await floor(FIRST_ONES);
      await Promise.all([countTables(sql), countTables(theirs)]);
      const rounds = await alternate(plan, () => product(each), () => floor(each));
      const compared = (part: number) => ({ product: rounds.product.map((ms) => percentile(ms, part)), floor: rounds.floor.map((ms) => percentile(ms, part)) });
      const projected = await theirs.number('select count(*) from referral_progress');
      const told = FIRST_ONES + each * plan.rounds;
      return {
        findings: projected === told ? [] : [`${told} events were told and ${projected} are projected`],
        measures: [{ name: 'p50', unit: 'ms', ...compared(0.5), goal: { atMost: 2.5 } }, { name: 'p99', unit: 'ms', ...compared(0.99), goal: { atMost: 4 } }],
      };
    } finally {
      await Promise.all(running.map((one) => one.stop()));
    }
  },
};
