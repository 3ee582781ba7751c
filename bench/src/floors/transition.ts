// The least of a status change: one prepared statement that asks for the version, and news of it; no HTTP.
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { percentile } from '../record/numbers.js';
import { serve } from './serve.js';

const CONNECTIONS = 16;
const STALE_EVERY = 10;
const MOVE = {
  name: 'move', text: `with moved as (update referrals set status = 'declined', version = version + 1 where id = $1 and version = $2 returning id, version),
    told as (insert into outbox (event_id, aggregate_id, type, data) select gen_random_uuid(), id, 'referral-closed', jsonb_build_object('referralId', id, 'version', version) from moved)
    select count(*)::int as moved from moved`,
};

const pool = new pg.Pool({ connectionString: process.env.PIRTTI_DATABASE_URL, max: CONNECTIONS });

serve(async (asked) => {
  const [seconds, most] = [Number(asked.get('seconds')), Number(asked.get('most'))];
  const ids = Array.from({ length: most }, () => randomUUID());
  await pool.query(`insert into referrals (id, client_id, consent_id, reason, status, at) select id, id, id, 'loneliness', 'sent', now() from unnest($1::uuid[]) id`, [ids]);
  await pool.query('analyze referrals');
  const latencies: number[] = [];
  const endsAt = performance.now() + seconds * 1000;
  let [next, moved, stale] = [0, 0, 0];
  await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
    while (performance.now() < endsAt && next < ids.length) {
      const id = ids[next]!;
      const isStale = next++ % STALE_EVERY === 0;
      const startedAt = performance.now();
      const { rows: [row] } = await pool.query<{ moved: number }>({ ...MOVE, values: [id, isStale ? 0 : 1] });
      const now = performance.now();
      if (now <= endsAt) latencies.push(now - startedAt);
      if (row!.moved === 1) moved += 1; else stale += 1;
    }
  }));
  if (next >= ids.length) throw new Error('there were too few referrals');
  return { rate: latencies.length / seconds, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99), moved, stale };
});
