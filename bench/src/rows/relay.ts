import { eventually } from '@pirtti/testing';
import { startFloor } from '../ground/floors.js';
import { startService } from '../ground/services.js';
import type { Sql } from '../ground/sql.js';
import { alternate, type Row } from '../row.js';
import { countTables, REGION } from './region.js';
import { inParts, stories } from './stories.js';

const EVENTS = 50_000;
const FIRST_ONES = 1_000;
const PART = 5_000;
const WITHIN_MS = 120_000;

interface Taken { readonly sequence: number; readonly lastAt: number; readonly orderBreaks: number }

/** Writes them all in one transaction: until it commits, the relay is as good as off. Returns how many, and when it was on (ms of the epoch). */
async function tellAtOnce(sql: Sql, events: number): Promise<{ readonly count: number; readonly at: number }> {
  let count = 0;
  await sql.run('begin');
  for (const part of inParts(stories(events), PART)) {
    count += part.length;
    await sql.run(
      `with told as (
         insert into outbox (event_id, organisation_id, aggregate_id, aggregate_version, type, data, occurred_at)
         select id, $2, "referralId", version, type, data, at
           from jsonb_to_recordset($1::jsonb) as told (id uuid, "referralId" uuid, version int, type text, data jsonb, at timestamptz) returning id)
       insert into unrouted select id from told`, [JSON.stringify(part), REGION]);
  }
  await sql.run(`select pg_notify('pirtti_outbox', '')`);
  const at = Date.now();
  await sql.run('commit');
  return { count, at };
}

export const relay: Row = {
  name: 'relay', work: 'a heap in the outbox, until all of it is numbered, published and acknowledged by a broker that flushes first', events: EVENTS,
  async run(ground, plan) {
    const sql = await ground.sql('referrals');
    const events = plan.events ?? EVENTS;
    const referrals = await startService(ground, 'referrals');
    const taker = await startFloor(ground, 'mail-taker', { PIRTTI_BROKER_SEED: ground.broker.seeds['reporting']! });
    const floor = await startFloor(ground, 'publish');
    try {
      const taken = async (): Promise<Taken> => await (await fetch(`${taker.url}/run`)).json() as Taken;
      let told = 0;
      const product = async (count: number): Promise<number> => {
        const heap = await tellAtOnce(sql, count);
        told += heap.count;
        const end = await eventually(async () => {
          const now = await taken();
          if (now.sequence < told) throw new Error(`${told - now.sequence} of ${heap.count} events have not been published`);
          return now;
        }, { withinMs: WITHIN_MS });
        return heap.count / ((end.lastAt - heap.at) / 1000);
      };
      const bare = async (count: number): Promise<number> => {
        const { events: published, ms, stored } = await (await fetch(`${floor.url}/run?events=${count}`)).json() as { events: number; ms: number; stored: number };
        if (stored !== published) throw new Error(`the floor published ${published} and its stream holds ${stored}`);
        return published / (ms / 1000);
      };
      await product(FIRST_ONES);
      await bare(FIRST_ONES);
      await countTables(sql);
      const rates = await alternate(plan, () => product(events), () => bare(events));
      const { sequence, orderBreaks } = await taken();
      const unrouted = await sql.number('select count(*) from unrouted');
      return {
        findings: [
          ...(sequence === told ? [] : [`${told} events were told and ${sequence} taken`]),
          ...(orderBreaks === 0 ? [] : [`${orderBreaks} events came before their aggregate's earlier ones`]),
          ...(unrouted === 0 ? [] : [`${unrouted} events were never routed`]),
        ],
        measures: [{ name: 'rate', unit: '/s', ...rates, goal: { atLeast: 0.65 } }],
      };
    } finally {
      await Promise.all([referrals.stop(), taker.stop(), floor.stop()]);
    }
  },
};
