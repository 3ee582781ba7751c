import { randomUUID } from 'node:crypto';
import type { Ground } from '../ground/ground.js';
import { startFloor } from '../ground/floors.js';
import { startService } from '../ground/services.js';
import { jsonRequest, loadHttp, type Loaded } from '../load/http-load.js';
import { alternate, type Outcome, type Plan, type Row } from '../row.js';
import { mailIsThrough } from './mail.js';
import { newDrafts, worker } from './region.js';

/** More than the floor's own connections would serve: neither side waits for its pool alone. */
const FLOOR_POOL = 16;
const WARM_UP_SECONDS = 3;
/** More drafts than could be sent: each is a fresh person's. */
const MOST_PER_SECOND = 3_500;

const sum = (loaded: readonly Loaded[], status: number): number => loaded.reduce((total, { statuses }) => total + (statuses[status] ?? 0), 0);
const strangers = (loaded: readonly Loaded[], expected: readonly number[]): string[] =>
  [...new Set(loaded.flatMap(({ statuses }) => Object.keys(statuses).map(Number)))].filter((status) => !expected.includes(status)).map((status) => `${sum(loaded, status)} answers were ${status}`);

/** Sends referrals of fresh people, and beside it the least that any program would do. */
async function measure(ground: Ground, plan: Plan, connections: number): Promise<Outcome> {
  const sql = await ground.sql('referrals');
  const floorSql = await ground.sql('floor');
  const counsellor = await worker(ground, sql, ['service-counsellor']);
  const most = Math.ceil((WARM_UP_SECONDS + plan.seconds * plan.rounds) * Math.min(MOST_PER_SECOND, connections * 1_500));
  const drafts = await newDrafts(sql, most, counsellor.membershipId);
  plan.say(`${most} drafts of ${most} people are prepared`);
  const before = { outbox: await sql.number('select count(*) from outbox'), audit: await sql.number('select count(*) from audit_entries') };
  const floorBefore = await floorSql.number('select count(*) from referrals');

  const product = await startService(ground, 'referrals');
  const floor = await startFloor(ground, 'write', { PIRTTI_POOL: String(FLOOR_POOL) });
  const all = { product: [] as Loaded[], floor: [] as Loaded[] };
  const productRound = async (seconds: number): Promise<Loaded> => {
    const loaded = await loadHttp({
      port: Number(new URL(product.url).port), connections, seconds,
      next: () => {
        const draft = drafts.pop();
        return draft && jsonRequest(`/referrals/${draft}/sending`, `authorization: ${counsellor.authorization}\r\nidempotency-key: ${randomUUID()}\r\n`, '{}');
      },
    });
    all.product.push(loaded);
    return loaded;
  };
  const floorRound = async (seconds: number): Promise<Loaded> => {
    const loaded = await loadHttp({
      port: Number(new URL(floor.url).port), connections, seconds,
      next: () => jsonRequest('/referrals', '', `{"id":"${randomUUID()}","clientId":"${randomUUID()}","consentId":"${randomUUID()}","reason":"loneliness"}`),
    });
    all.floor.push(loaded);
    return loaded;
  };
  try {
    await productRound(WARM_UP_SECONDS);
    await floorRound(WARM_UP_SECONDS);
    const rounds = await alternate(plan, () => productRound(plan.seconds), () => floorRound(plan.seconds));
    const sent = sum(all.product, 201);
    const findings = [...strangers(all.product, [201]), ...strangers(all.floor, [201])];
    if (drafts.length === 0) findings.push('there were too few drafts');
    // What is compared is what the databases say, not what was hoped for.
    const counted = {
      referrals: await sql.number(`select count(*) from referrals where status = 'sent' and counsellor_id = $1`, [counsellor.membershipId]),
      timeline: await sql.number(`select count(*) from referral_timeline where what = 'referral-sent' and by_membership_id = $1`, [counsellor.membershipId]),
      outbox: await sql.number('select count(*) from outbox') - before.outbox,
      audit: await sql.number('select count(*) from audit_entries') - before.audit,
      projected: await mailIsThrough(ground, sql, counsellor.membershipId),
    };
    for (const [what, rows] of Object.entries(counted)) if (rows !== sent) findings.push(`${sent} referrals were sent and answered, and ${rows} are in ${what}`);
    const floorRows = await floorSql.number('select count(*) from referrals') - floorBefore;
    if (floorRows !== sum(all.floor, 201)) findings.push(`the floor answered ${sum(all.floor, 201)} and holds ${floorRows}`);
    const figures = (of: readonly Loaded[], key: 'rate' | 'p50' | 'p99'): number[] => of.map((loaded) => loaded[key]);
    const compared = (key: 'rate' | 'p50' | 'p99') => ({ product: figures(rounds.product, key), floor: figures(rounds.floor, key) });
    return {
      findings,
      measures: connections === 1
        ? [{ name: 'p50', unit: 'ms', ...compared('p50'), goal: { atMost: 2.5 } }, { name: 'p99', unit: 'ms', ...compared('p99') }, { name: 'rate', unit: '/s', ...compared('rate') }]
        : [{ name: 'rate', unit: '/s', ...compared('rate'), goal: { atLeast: 0.4 } }, { name: 'p99', unit: 'ms', ...compared('p99'), goal: { atMost: 3 } }, { name: 'p50', unit: 'ms', ...compared('p50') }],
      notes: { counted, generatorCpu: { product: rounds.product.map(({ generatorCpu }) => generatorCpu), floor: rounds.floor.map(({ generatorCpu }) => generatorCpu) } },
    };
  } finally {
    await Promise.all([product.stop(), floor.stop()]);
  }
}

export const write: Row = {
  name: 'write', work: 'a counsellor sends a referral: token, validation, consent, row security, state, audit, outbox, commit; 20 connections',
  run: (ground, plan) => measure(ground, plan, 20),
};

export const writeOne: Row = { name: 'write-one', work: 'the same with one caller, who waits', run: (ground, plan) => measure(ground, plan, 1) };
