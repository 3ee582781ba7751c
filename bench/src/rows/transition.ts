import { randomUUID } from 'node:crypto';
import { startFloor } from '../ground/floors.js';
import { startService } from '../ground/services.js';
import { jsonRequest, loadHttp } from '../load/http-load.js';
import { alternate, longestWarmUp, warmUp, type Row } from '../row.js';
import { countTables, newSent, worker } from './region.js';

const CONNECTIONS = 20;
const MOST_PER_SECOND = 3_500;
const FLOOR_WARM_UP_SECONDS = 3;
const FLOOR_MOST_PER_SECOND = 20_000;
/** Every tenth command comes from a screen that is out of date: its referral has moved since. */
const STALE_EVERY = 10;
const CREATED = 201;
const CONFLICT = 409;

interface Moved { readonly rate: number; readonly p50: number; readonly p99: number; readonly moved: number; readonly stale: number; readonly statuses: Readonly<Record<number, number>> }

export const transition: Row = {
  name: 'transition', work: 'a referral changes its status: row lock, decision, state, timeline, audit, outbox, commit; 20 connections, every tenth command out of date',
  async run(ground, plan) {
    const [sql, floorSql] = [await ground.sql('referrals'), await ground.sql('floor')];
    const counsellor = await worker(ground, sql, ['service-counsellor']);
    const waiting = await newSent(sql, (Math.min(longestWarmUp(plan), 6) + plan.seconds * plan.rounds) * MOST_PER_SECOND, counsellor.membershipId);
    const { length: prepared } = waiting;
    const [referrals, floor] = [await startService(ground, 'referrals'), await startFloor(ground, 'transition')];
    try {
      const moved: string[] = [];
      let asked = 0;
      const next = (): string | undefined => {
        asked += 1;
        // Long since moved, or at this very moment: either way the row lock decides.
        if (asked % STALE_EVERY === 0) return moved[Math.floor(Math.random() * moved.length)] ?? waiting.at(-1);
        const id = waiting.pop();
        if (id) moved.push(id);
        return id;
      };
      const product = async (seconds: number): Promise<Moved> => {
        const { rate, p50, p99, statuses } = await loadHttp({
          port: Number(new URL(referrals.url).port), connections: CONNECTIONS, seconds,
          next: () => {
            const id = next();
            return id && jsonRequest(`/referrals/${id}/declining`, `authorization: ${counsellor.authorization}\r\nidempotency-key: ${randomUUID()}\r\n`, '{}');
          },
        });
        const others = Object.keys(statuses).filter((status) => ![CREATED, CONFLICT].includes(Number(status)));
        if (others.length > 0) throw new Error(`answers were ${others.join(', ')}`);
        return { rate, p50, p99, moved: statuses[CREATED] ?? 0, stale: statuses[CONFLICT] ?? 0, statuses };
      };
      const bare = async (seconds: number): Promise<Moved> =>
        await (await fetch(`${floor.url}/run?seconds=${seconds}&most=${seconds * FLOOR_MOST_PER_SECOND}`)).json() as Moved;
      const warm = { product: await warmUp(plan, product), floor: [await bare(Math.min(plan.seconds, FLOOR_WARM_UP_SECONDS))] };
      await countTables(sql);
      const rounds = await alternate(plan, () => product(plan.seconds), () => bare(plan.seconds));

      const total = (of: 'product' | 'floor', what: 'moved' | 'stale'): number => [...warm[of], ...rounds[of]].reduce((sum, one) => sum + one[what], 0);
      const [done, refused] = [total('product', 'moved'), total('product', 'stale')];
      const counted = {
        'referrals declined': [done, await sql.number(`select count(*) from referrals where status = 'declined'`)],
        'lines of the timeline': [done, await sql.number(`select count(*) from referral_timeline where what = 'referral-closed'`)],
        'rows of the outbox': [done, await sql.number('select count(*) from outbox')],
        'audit rows of what was done': [done, await sql.number(`select count(*) from audit_entries where action = 'decline-referral' and outcome = 'done'`)],
        'audit rows of what was refused': [refused, await sql.number(`select count(*) from audit_entries where action = 'decline-referral' and outcome = 'refused'`)],
        'moves of the floor': [total('floor', 'moved'), await floorSql.number('select count(*) from referrals where version = 2')],
      } as const;
      const compared = (key: 'rate' | 'p50' | 'p99') => ({ product: rounds.product.map((round) => round[key]), floor: rounds.floor.map((round) => round[key]) });
      return {
        findings: [
          ...Object.entries(counted).flatMap(([what, [expected, found]]) => (expected === found ? [] : [`there are ${found} ${what}, and there should be ${expected}`])),
          ...(refused > 0 ? [] : ['no command was out of date']),
          ...(done < prepared ? [] : ['there were too few referrals']),
        ],
        measures: [{ name: 'rate', unit: '/s', ...compared('rate'), goal: { atLeast: 0.22 } }, { name: 'p99', unit: 'ms', ...compared('p99') }, { name: 'p50', unit: 'ms', ...compared('p50') }],
      };
    } finally {
      await Promise.all([referrals.stop(), floor.stop()]);
    }
  },
};
