import type { Finding } from '../../harness.js';
import { STAGE_SERVICES, type StageService } from '../stage/deployments.js';
import type { Stage } from '../stage/stage.js';
import { commandBehind, type Command } from './commands.js';
import type { Ledger } from './judge.js';

interface EffectRow { readonly aggregate_id: string; readonly version: number }
interface ChannelRow { readonly partner: string; readonly generation: number; readonly sequence: number; readonly confirmed: number; readonly stopped: string | null }

/** Reads what is true in every database, and what the writers believe. */
export async function readLedger(stage: Stage): Promise<Ledger> {
  const committed = await stage.databases.ask<EffectRow>('referrals', `select aggregate_id, aggregate_version as version from outbox where type = 'referrals.referral-sent.v1' order by id`);
  const effects = await Promise.all(STAGE_SERVICES.map(async (service): Promise<[StageService, readonly Command[]]> => {
    const rows = await stage.databases.ask<EffectRow>(service, 'select aggregate_id, version from effects order by place');
    return [service, rows.map((row) => commandBehind(service, row.aggregate_id, row.version))];
  }));
  return {
    acknowledged: stage.actorsOf('writer').flatMap(({ part }) => stage.acknowledgedTo(part.name)),
    committed: committed.map((row) => commandBehind('reporting', row.aggregate_id, row.version)),
    effects: Object.fromEntries(effects),
  };
}

/** How many commands are committed, and how many of their effects each service has. */
export async function progress(stage: Stage): Promise<{ readonly committed: number; readonly effects: readonly number[] }> {
  const [committed = 0] = await numbers(stage, 'referrals', 'select coalesce(sum(count), 0)::int as n from counters');
  const effects = await Promise.all(STAGE_SERVICES.map((service) => numbers(stage, service, 'select count(*)::int as n from effects')));
  return { committed, effects: effects.flat() };
}

const numbers = async (stage: Stage, service: StageService, query: string): Promise<readonly number[]> =>
  (await stage.databases.ask<{ n: number }>(service, query)).map((row) => row.n);

/** What must never be, not even for a moment: cheap to ask, so that a long run need not go on after it. */
export async function judgeMeanwhile(stage: Stage): Promise<readonly Finding[]> {
  const findings = await Promise.all(STAGE_SERVICES.map(async (service) => {
    const [doubled = 0] = await numbers(stage, service, 'select (count(*) - count(distinct (aggregate_id, version)))::int as n from effects');
    const letters = await stage.databases.ask<{ reason: string; code: string | null; n: number }>(service, 'select reason, error_code as code, count(*)::int as n from dead_letters group by 1, 2');
    const stopped = await stage.databases.ask<ChannelRow>(service, `
      select channel as partner, stopped from channels where stopped is not null union all select sender, stopped from mailboxes where stopped is not null`);
    return [
      ...(doubled > 0 ? [`${service} has ${doubled} doubled effects`] : []),
      ...letters.map(({ reason, code, n }) => `${service} has ${n} dead letters, because: ${reason}${code ? ` (${code})` : ''}`),
      ...stopped.map((row) => `${service}'s channel with ${row.partner} has stopped: ${row.stopped}`),
    ];
  }));
  return findings.flat();
}

/** Whether both ends of every channel are at the same number of the same generation. */
export async function judgeChannels(stage: Stage): Promise<readonly Finding[]> {
  const read = (service: StageService, query: string) => stage.databases.ask<ChannelRow>(service, query);
  const findings: Finding[] = [];
  for (const sender of STAGE_SERVICES) {
    for (const sent of await read(sender, 'select channel as partner, generation, last_sequence::float8 as sequence, confirmed::float8 as confirmed from channels')) {
      const receiver = sent.partner as StageService;
      const [got] = await read(receiver, `select sender as partner, generation, last_sequence::float8 as sequence from mailboxes where sender = '${sender}'`);
      if (sent.confirmed !== sent.sequence) findings.push(`${sender} has receipts from ${receiver} for ${sent.confirmed} of ${sent.sequence}`);
      if (got?.generation !== sent.generation || got.sequence !== sent.sequence) {
        findings.push(`the channel from ${sender} to ${receiver} ends at ${sent.generation}/${sent.sequence} there and at ${got?.generation}/${got?.sequence} here`);
      }
    }
  }
  return findings;
}

/** Whether each aggregate's version is the same where it lives and where it is followed. */
export async function judgeVersions(stage: Stage): Promise<readonly Finding[]> {
  const counters = await stage.databases.ask<{ id: string; count: number }>('referrals', 'select id, count from counters');
  const findings: Finding[] = [];
  for (const service of STAGE_SERVICES) {
    const rows = await stage.databases.ask<EffectRow>(service, 'select aggregate_id, max(version)::int as version from effects group by 1');
    const followed = new Map(rows.map((row) => [row.aggregate_id, commandBehind(service, row.aggregate_id, row.version)]));
    const behind = counters.filter(({ id, count }) => count > 0 && followed.get(id) !== `${id} ${count}`);
    if (behind[0]) findings.push(`${service} follows ${behind.length} aggregates at another version, such as ${behind[0].id} at ${followed.get(behind[0].id) ?? 'nothing'} instead of ${behind[0].count}`);
  }
  return findings;
}

/** Whether one process and no more carries each service's mail. */
export async function judgeLeaders(stage: Stage): Promise<readonly Finding[]> {
  const leaders = await Promise.all(STAGE_SERVICES.map(async (service) => ({ service, names: await stage.leadersOf(service) })));
  return leaders.flatMap(({ service, names }) => (names.length === 1 ? [] : [`${names.length} processes hold the lock that lets one alone carry the mail of ${service}`]));
}
