import type { Finding } from '../../harness.js';
import type { Stage } from './stage.js';

interface Tally { readonly aggregate_id: string; readonly count: number; readonly last: number }

/** How many events the receiver has taken from the stream. */
export async function applied(stage: Stage): Promise<number> {
  const [row] = await stage.look<{ applied: string }>('reporting', 'select coalesce(sum(last_sequence), 0) as applied from mailboxes');
  return Number(row?.applied ?? 0);
}

export async function written(stage: Stage): Promise<number> {
  const [row] = await stage.look<{ written: string }>('referrals', 'select count(*) as written from outbox');
  return Number(row?.written ?? 0);
}

/** What the sender committed beside what happened at the receiver: nothing lost, doubled, out of order or made up. */
export async function judge(stage: Stage): Promise<Finding[]> {
  const [told, done, [disorder]] = await Promise.all([
    stage.look<Tally>('referrals', 'select aggregate_id, count(*)::int as count, max(aggregate_version) as last from outbox group by 1'),
    stage.look<Tally>('reporting', 'select aggregate_id, count(distinct version)::int as count, max(version) as last from effects group by 1'),
    stage.look<{ breaks: number; doubled: number }>('reporting', `
      select count(*) filter (where version is distinct from before + 1)::int as breaks, (count(*) - count(distinct (aggregate_id, version)))::int as doubled
      from (select aggregate_id, version, coalesce(lag(version) over (partition by aggregate_id order by place), 0) as before from effects) ordered`),
  ]);
  const seen = new Map(done.map((tally) => [tally.aggregate_id, tally]));
  const lost = told.reduce((sum, { aggregate_id: id, count }) => sum + Math.max(0, count - (seen.get(id)?.count ?? 0)), 0);
  const known = new Map(told.map((tally) => [tally.aggregate_id, tally]));
  const phantom = done.reduce((sum, { aggregate_id: id, count }) => sum + Math.max(0, count - (known.get(id)?.count ?? 0)), 0);
  const findings: [number, string][] = [
    [lost, 'committed events have no effect'], [disorder!.doubled, 'effects happened twice'], [phantom, 'effects have no committed event'],
    [disorder!.breaks, 'effects came out of their aggregate’s order'],
  ];
  return findings.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []));
}
