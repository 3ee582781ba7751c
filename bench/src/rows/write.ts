import { randomUUID } from 'node:crypto';
import { startFloor } from '../ground/floors.js';
import type { Ground } from '../ground/ground.js';
import { processorMicros } from '../ground/processor.js';
import { startService } from '../ground/services.js';
import { jsonRequest, loadHttp, type Loaded } from '../load/http-load.js';
import { alternate, longestWarmUp, warmUp, type Outcome, type Plan, type Row } from '../row.js';
import { mailIsThrough } from './mail.js';
import { countTables } from './region.js';
import { prepareSending } from './send-referrals.js';

/** Enough for twenty connections: with more, Postgres' own share of the machine grows and the floor falls. */
const FLOOR_POOL = 16;
/** More people than could be served. */
const MOST_PER_SECOND = { one: 1_500, many: 4_000 };

const CREATED = 201;
const created = (loaded: readonly Loaded[]): number => loaded.reduce((total, { statuses }) => total + (statuses[CREATED] ?? 0), 0);
const otherAnswers = (loaded: readonly Loaded[]): string[] =>
  loaded.flatMap(({ statuses }) => Object.entries(statuses).filter(([status]) => Number(status) !== CREATED).map(([status, count]) => `${count} answers were ${status}`));

interface Window extends Loaded {
  /** Microseconds of processor per command: the program's own, and that of Postgres. */
  readonly program: number;
  readonly postgres: number;
}

/** One window of load with the processor that it took. */
async function watched(ground: Ground, pid: number, work: () => Promise<Loaded>): Promise<Window> {
  const before = { program: processorMicros(pid), postgres: processorMicros(ground.postgresPid) };
  const loaded = await work();
  const commands = created([loaded]);
  return { ...loaded, program: (processorMicros(pid) - before.program) / commands, postgres: (processorMicros(ground.postgresPid) - before.postgres) / commands };
}

/** Sends referrals of fresh people, and beside it the least that any program would do. */
async function measure(ground: Ground, plan: Plan, connections: number): Promise<Outcome> {
  const [sql, floorSql] = [await ground.sql('referrals'), await ground.sql('floor')];
  const most = Math.ceil((Math.min(longestWarmUp(plan), 6) + plan.seconds * plan.rounds) * (connections === 1 ? MOST_PER_SECOND.one : MOST_PER_SECOND.many));
  const sending = await prepareSending(ground, sql, most);
  const [referrals, floor] = [await startService(ground, 'referrals'), await startFloor(ground, 'write', { PIRTTI_POOL: String(FLOOR_POOL) })];
  try {
    const product = (seconds: number): Promise<Window> => watched(ground, referrals.child.pid, () => sending.load(referrals.url, connections, seconds));
    const bare = (seconds: number): Promise<Window> => watched(ground, floor.child.pid, () => loadHttp({
      port: Number(new URL(floor.url).port), connections, seconds,
      next: () => jsonRequest('/referrals', '', `{"id":"${randomUUID()}","clientId":"${randomUUID()}","consentId":"${randomUUID()}","reason":"loneliness"}`),
    }));
    const warm = { product: await warmUp(plan, product), floor: await warmUp(plan, bare) };
    await countTables(sql);
    const rounds = await alternate(plan, () => product(plan.seconds), () => bare(plan.seconds));

    // What is compared is what the databases say, not what was hoped for.
    const [sent, floorTook] = [created([...warm.product, ...rounds.product]), created([...warm.floor, ...rounds.floor])];
    const counted: Record<string, number> = {
      referrals: await sql.number(`select count(*) from referrals where status = 'sent'`),
      'the timeline': await sql.number(`select count(*) from referral_timeline where what = 'referral-sent'`),
      'the outbox': await sql.number('select count(*) from outbox'),
      'the audit': await sql.number(`select count(*) from audit_entries where outcome = 'done'`),
      'the projection': await mailIsThrough(ground, sql, sending.counsellorId),
    };
    const inFloor = await floorSql.number('select count(*) from referrals r join outbox o on o.aggregate_id = r.id join audit a on a.object_id = r.id');
    const compared = (key: 'rate' | 'p50' | 'p99' | 'program' | 'postgres') => ({ product: rounds.product.map((one) => one[key]), floor: rounds.floor.map((one) => one[key]) });
    return {
      findings: [
        ...otherAnswers([...warm.product, ...rounds.product, ...warm.floor, ...rounds.floor]),
        ...Object.entries(counted).flatMap(([where, rows]) => (rows === sent ? [] : [`${sent} referrals were sent and answered, and ${rows} are in ${where}`])),
        ...(inFloor === floorTook ? [] : [`the floor answered ${floorTook} and holds ${inFloor}`]),
        ...(sending.left() > 0 ? [] : ['there were too few people']),
      ],
      measures: [...(connections === 1
        ? [{ name: 'p50', unit: 'ms', ...compared('p50'), goal: { atMost: 2.5 } }, { name: 'p99', unit: 'ms', ...compared('p99') }, { name: 'rate', unit: '/s', ...compared('rate') }]
        : [{ name: 'rate', unit: '/s', ...compared('rate'), goal: { atLeast: 0.4 } }, { name: 'p99', unit: 'ms', ...compared('p99'), goal: { atMost: 3 } }, { name: 'p50', unit: 'ms', ...compared('p50') }]),
      { name: 'processor, program', unit: 'µs', ...compared('program') }, { name: 'processor, Postgres', unit: 'µs', ...compared('postgres') }],
      notes: { counted, generatorCpu: { product: rounds.product.map(({ generatorCpu }) => generatorCpu), floor: rounds.floor.map(({ generatorCpu }) => generatorCpu) } },
    };
  } finally {
    await Promise.all([referrals.stop(), floor.stop()]);
  }
}

export const write: Row = {
  name: 'write', work: 'a counsellor sends a referral: token, validation, consent, row security, state, audit, outbox, commit; 20 connections',
  run: (ground, plan) => measure(ground, plan, 20),
};

export const writeOne: Row = { name: 'write-one', work: 'the same with one caller, who waits', run: (ground, plan) => measure(ground, plan, 1) };
