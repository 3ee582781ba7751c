import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Ground } from '../ground/ground.js';
import { ROOT } from '../ground/paths.js';
import { startService } from '../ground/services.js';
import type { Sql } from '../ground/sql.js';
import type { Loaded } from '../load/http-load.js';
import { longestWarmUp, warmUp, type Measure, type Plan, type Row } from '../row.js';
import { drainHeap } from './drain.js';
import { Filler } from './mailbox.js';
import { countTables } from './region.js';
import { prepareSending } from './send-referrals.js';
import { stories } from './stories.js';

const CONNECTIONS = 20;
const MOST_PER_SECOND = 2_500;
const INBOX_EVENTS = 10_000;
const WITHOUT_VALIDATION = pathToFileURL(join(ROOT, 'bench/dist/rows/without-validation.js')).href;

/** A fence that can be taken away in the bench's own database, and put back. */
interface Fence {
  down(sql: Sql): Promise<unknown>;
  up(sql: Sql): Promise<unknown>;
}

/** Each table by itself: one who holds the first and waits for the second meets the service, which holds the second and waits for the first. */
async function onEveryTable(sql: Sql, change: 'disable' | 'enable'): Promise<void> {
  const tables = await sql.run<{ name: string }>(`select oid::regclass::text as name from pg_class where relkind = 'r' and relforcerowsecurity`);
  for (const { name } of tables) await sql.run(`alter table ${name} ${change} row level security`);
}

const rowSecurity: Fence = {
  down: (sql) => onEveryTable(sql, 'disable'),
  up: (sql) => onEveryTable(sql, 'enable'),
};

const audit: Fence = {
  down: (sql) => sql.run(`alter function record_audits(jsonb) rename to record_audits_in_earnest;
    create function record_audits(entries jsonb) returns void language plpgsql as $$ begin return; end $$`),
  up: (sql) => sql.run('drop function record_audits(jsonb); alter function record_audits_in_earnest(jsonb) rename to record_audits'),
};

const inbox: Fence = {
  down: (sql) => sql.run(`create function forget() returns trigger language plpgsql as $$ begin return null; end $$;
    create trigger forget before insert on inbox for each row execute function forget()`),
  up: (sql) => sql.run('drop trigger forget on inbox; drop function forget()'),
};

async function without<T>(sql: Sql, fences: readonly Fence[], work: () => Promise<T>): Promise<T> {
  for (const fence of fences) await fence.down(sql);
  try {
    return await work();
  } finally {
    for (const fence of fences) await fence.up(sql);
  }
}

const microseconds = ({ rate }: Loaded): number => 1e6 / rate;

async function commands(ground: Ground, plan: Plan): Promise<{ measures: Measure[]; findings: string[] }> {
  const sql = await ground.sql('referrals');
  const variants = { 'row security': [rowSecurity], audit: [audit], validation: [], 'all three': [rowSecurity, audit] } as const;
  const windows = Object.keys(variants).length + 1;
  const sending = await prepareSending(ground, sql, (2 * Math.min(longestWarmUp(plan), 6) + windows * plan.seconds * plan.rounds) * MOST_PER_SECOND);
  const fenced = await startService(ground, 'referrals', { inParts: true });
  const unvalidated = await startService(ground, 'referrals', { inParts: true, nodeOptions: ['--import', WITHOUT_VALIDATION] });
  const findings: string[] = [];
  try {
    let audited = 0;
    const load = async (url: string, seconds: number, isAudited: boolean): Promise<Loaded> => {
      const loaded = await sending.load(url, CONNECTIONS, seconds);
      const { 201: created = 0, ...others } = loaded.statuses;
      if (Object.keys(others).length > 0) findings.push(`answers were ${Object.keys(others).join(', ')}`);
      if (isAudited) audited += created;
      return loaded;
    };
    for (const { url } of [fenced, unvalidated]) await warmUp(plan, (seconds) => load(url, seconds, true));
    await countTables(sql);
    const on: number[] = [];
    const off = new Map<string, number[]>(Object.keys(variants).map((name) => [name, []]));
    for (let round = 0; round < plan.rounds; round += 1) {
      on.push(microseconds(await load(fenced.url, plan.seconds, true)));
      for (const [name, fences] of Object.entries(variants)) {
        const { url } = name === 'validation' || name === 'all three' ? unvalidated : fenced;
        off.get(name)!.push(microseconds(await without(sql, fences, () => load(url, plan.seconds, !fences.some((fence) => fence === audit)))));
      }
    }
    const rows = await sql.number('select count(*) from audit_entries');
    if (rows !== audited) findings.push(`${audited} commands were to be audited and ${rows} are`);
    if (sending.left() === 0) findings.push('there were too few people');
    return {
      findings,
      measures: [...off].map(([name, figures]): Measure => ({ name, unit: 'µs', product: on, floor: figures, ...(name === 'all three' ? { goal: { atMost: 1.35 } } : {}) })),
    };
  } finally {
    await Promise.all([fenced.stop(), unvalidated.stop()]);
  }
}

/** The inbox stands around events, not commands: microseconds per event with and without. Nothing comes twice here, since without an inbox that would count. */
async function events(ground: Ground, plan: Plan): Promise<Measure> {
  const sql = await ground.sql('reporting');
  const reporting = await startService(ground, 'reporting');
  const filler = await Filler.connect(ground);
  const each = async (): Promise<number> => {
    const heap = [...stories(plan.events ?? INBOX_EVENTS)];
    return await drainHeap(ground, sql, filler, heap, { doubled: false }) * 1000 / heap.length;
  };
  try {
    await each();
    await countTables(sql);
    const [on, off]: [number[], number[]] = [[], []];
    for (let round = 0; round < plan.rounds; round += 1) {
      on.push(await each());
      off.push(await without(sql, [inbox], each));
    }
    return { name: 'inbox, per event', unit: 'µs', product: on, floor: off };
  } finally {
    await filler.close();
    await reporting.stop();
  }
}

export const fences: Row = {
  name: 'fences', work: 'the price of safety: a command with row security, audit and validation, and without each; an event with its inbox, and without',
  async run(ground, plan) {
    const { measures, findings } = await commands(ground, plan);
    return { findings, measures: [...measures, await events(ground, plan)] };
  },
};
