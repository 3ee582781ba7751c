import { randomUUID } from 'node:crypto';
import { eventually } from '@pirtti/testing';
import { commitTimes } from '../ground/commit-times.js';
import { startFloor } from '../ground/floors.js';
import { startService } from '../ground/services.js';
import type { Sql } from '../ground/sql.js';
import { percentile } from '../record/numbers.js';
import { alternate, type Row } from '../row.js';
import { newDrafts, worker } from './region.js';

const EVENTS = 1_000;
const FIRST_ONES = 30;
/** Between two events, at random, so that no timer of anybody's is met again and again. */
const PAUSE_MS = { least: 15, more: 25 };

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS.least + Math.random() * PAUSE_MS.more));

/** Tells one event after another while nothing else happens. */
async function oneByOne(ids: readonly string[], tell: (id: string) => Promise<Response>): Promise<void> {
  for (const id of ids) {
    const answer = await tell(id);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`an event could not be told: ${answer.status}`);
    await pause();
  }
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
    const counsellor = await worker(ground, sql, ['service-counsellor']);
    const drafts = await newDrafts(sql, FIRST_ONES + each * plan.rounds, counsellor.membershipId);
    const running = [await startService(ground, 'reporting'), await startService(ground, 'referrals'), await startFloor(ground, 'event-sender')];
    try {
      running.push(await startFloor(ground, 'event-receiver'));
      const [, referrals, sender] = running;
      const product = async (count: number): Promise<number[]> => {
        const ids = drafts.splice(0, count);
        await oneByOne(ids, (id) => fetch(`${referrals!.url}/referrals/${id}/sending`, {
          method: 'POST', body: '{}', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), authorization: counsellor.authorization },
        }));
        return between(ids, [sql, `select referral_id as id, xmin from referral_timeline where what = 'referral-sent'`], [theirs, 'select referral_id as id, xmin from referral_progress']);
      };
      const floor = async (count: number): Promise<number[]> => {
        const ids = Array.from({ length: count }, () => randomUUID());
        await oneByOne(ids, (id) => fetch(`${sender!.url}/${id}`));
        return between(ids, [floorSql, 'select id, xmin from referrals'], [floorSql, 'select id, xmin from projected']);
      };
      await product(FIRST_ONES);
      await floor(FIRST_ONES);
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
