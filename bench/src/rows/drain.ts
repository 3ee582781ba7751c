import { eventually } from '@pirtti/testing';
import { startFloor } from '../ground/floors.js';
import type { Ground } from '../ground/ground.js';
import { startService } from '../ground/services.js';
import { Sql } from '../ground/sql.js';
import { alternate, type Row } from '../row.js';
import { Filler } from './mailbox.js';
import { countTables } from './region.js';
import { runRebuild } from './rebuild-run.js';
import { EVENTS_OF_A_REFERRAL, inParts, stories, type StoryEvent } from './stories.js';

const EVENTS = 100_000;
const FIRST_ONES = 2_000;
/** What the mailbox holds at once without being full, and what can be put there while its reader is held. */
const HEAP = 15_000;
const WITHIN_MS = 120_000;

/** Lets a heap pile up behind a held reader, lets it go, and tells how long it took until all of it was projected. */
export async function drainHeap(ground: Ground, sql: Sql, filler: Filler, heap: readonly StoryEvent[], { doubled }: { readonly doubled: boolean }): Promise<number> {
  const held = await ground.sql('reporting');
  const [{ last } = { last: '0' }] = await sql.run<{ last: string }>('select coalesce(max(position), 0) as last from journal');
  await held.run('begin');
  await held.run(`select 1 from mailboxes where sender = 'referrals' for update`);
  await filler.fill(heap, { doubled });
  const [{ at } = { at: 0 }] = await held.run<{ at: number }>('select extract(epoch from clock_timestamp())::float8 * 1000 as at');
  await held.run('rollback');
  const since = 'from journal where position > $1';
  await eventually(async () => {
    const missing = heap.length - await sql.number(`select count(*) ${since}`, [last]);
    if (missing > 0) throw new Error(`${missing} of ${heap.length} events have not been drained`);
  }, { withinMs: WITHIN_MS });
  const doneAt = await sql.number(`select extract(epoch from max(pg_xact_commit_timestamp(xmin)))::float8 * 1000 ${since}`, [last]);
  return doneAt - at;
}

export const drain: Row = {
  name: 'drain', work: 'a full mailbox with a tenth doubled, until all of it is in the journal and projected, once and in order', events: EVENTS,
  async run(ground, plan) {
    const sql = await ground.sql('reporting');
    const each = Math.ceil((plan.events ?? EVENTS) / plan.rounds);
    const reporting = await startService(ground, 'reporting');
    const floor = await startFloor(ground, 'drain');
    const filler = await Filler.connect(ground);
    try {
      const told: string[] = [];
      const product = async (events: number): Promise<number> => {
        let [count, ms] = [0, 0];
        for (const heap of inParts(stories(events), HEAP)) {
          ms += await drainHeap(ground, sql, filler, heap, { doubled: true });
          count += heap.length;
          told.push(...heap.map(({ id }) => id));
        }
        return count / (ms / 1000);
      };
      const bare = async (events: number): Promise<number> => {
        const { events: count, ms } = await (await fetch(`${floor.url}/run?events=${events}`)).json() as { events: number; ms: number };
        return count / (ms / 1000);
      };
      await product(FIRST_ONES);
      await bare(FIRST_ONES);
      await countTables(sql);
      const rates = await alternate(plan, () => product(each), () => bare(each));
      const received = await sql.run<{ event_id: string }>('select event_id from journal order by position');
      const referrals = await sql.number('select count(*) from referral_progress where sent_at is not null and completed_at is not null and days_to_contact = 2');
      const inbox = await sql.number(`select count(*) from inbox where outcome = 'applied'`);
      await reporting.stop();
      const { identical } = await runRebuild(ground);
      return {
        findings: [
          ...(received.length === told.length && received.every(({ event_id }, place) => event_id === told[place]) ? [] : ['the journal does not hold exactly what was told, in its order']),
          ...(inbox === told.length ? [] : [`${told.length} events were told and ${inbox} applied`]),
          ...(referrals === told.length / EVENTS_OF_A_REFERRAL ? [] : [`${told.length / EVENTS_OF_A_REFERRAL} referrals were completed and ${referrals} are projected so`]),
          ...(identical ? [] : ['the projections are not those that the journal gives']),
        ],
        measures: [{ name: 'rate', unit: '/s', ...rates, goal: { atLeast: 0.25 } }],
      };
    } finally {
      await filler.close();
      await Promise.all([reporting.stop(), floor.stop()]);
    }
  },
};
