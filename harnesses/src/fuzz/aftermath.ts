import { CONTRACTS } from '@pirtti/contracts';
import { verifyChain } from '@pirtti/http-kit';
import { eventually, testPostgresUrl } from '@pirtti/testing';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Finding } from '../harness.js';
import type { House, ServiceName } from './house/house.js';

/** Mail may lag behind a flood; it has to arrive in the end. */
const MAIL_ARRIVES_WITHIN_MS = 120_000;
const BATCH = 2_000;

/** Rows that must not be there, as a query that finds them, asked by the superuser: no role of ours sees all organisations. */
const HALF_WRITTEN: Readonly<Partial<Record<ServiceName, Readonly<Record<string, string>>>>> = {
  referrals: {
    'a referral without a timeline': 'select 1 from referrals r where not exists (select 1 from referral_timeline t where t.referral_id = r.id)',
    'a timeline without its referral': 'select 1 from referral_timeline t where not exists (select 1 from referrals r where r.id = t.referral_id)',
    'a sent referral that was announced to nobody': `select 1 from referrals r where sent_at is not null and not exists (select 1 from outbox o where o.aggregate_id = r.id)`,
  },
  partners: {
    'a forum without a timeline': 'select 1 from forums f where not exists (select 1 from forum_timeline t where t.forum_id = f.id)',
    'a meeting without a timeline': 'select 1 from meetings m where not exists (select 1 from forum_timeline t where t.meeting_id = m.id)',
    'a held meeting that was announced to nobody': `select 1 from meetings m where status = 'held' and not exists (select 1 from outbox o where o.aggregate_id = m.id)`,
    'a reminder that no timeline tells of': `select 1 from organisations o where reminded_at is not null and not exists (select 1 from organisation_changes c where c.organisation_id = o.organisation_id and c.at = o.reminded_at)`,
    'an appointment without a line in its story': 'select 1 from appointments a where not exists (select 1 from appointment_timeline t where t.subject_id = a.id)',
    'an appointment that was announced to nobody': 'select 1 from appointments a where not exists (select 1 from outbox o where o.aggregate_id = a.id)',
    'an imported appointment that is not there': 'select 1 from imported_appointments i where not exists (select 1 from appointments a where a.id = i.appointment_id)',
    'a matter without a story': 'select 1 from matters m where not exists (select 1 from matter_timeline t where t.matter_id = m.id)',
    'a matter for which two answer at once': `select 1 from responsibilities r join responsibilities o on o.matter_id = r.matter_id and o.starts_on <> r.starts_on
       where daterange(r.starts_on, r.ends_on, '[]') && daterange(o.starts_on, o.ends_on, '[]')`,
    'a network without a timeline or a matter': 'select 1 from networks n where not exists (select 1 from network_timeline t where t.network_id = n.id) or not exists (select 1 from matters m where m.id = n.id and m.name = n.name and m.closed_on is not distinct from n.ends_on)',
    'a membership outside its network’s time': `select 1 from network_memberships m join networks n on n.id = m.network_id
       where (m.ends_on is null or m.ends_on >= m.starts_on) and (m.starts_on < n.starts_on or m.starts_on > n.ends_on or m.ends_on > n.ends_on)`,
    'an organisation that takes part twice at once in the same way': `select 1 from participations p join participations o on o.matter_id = p.matter_id and o.participant_id = p.participant_id and o.part = p.part and o.id <> p.id
       where lower(o.sector) is not distinct from lower(p.sector) and daterange(p.starts_on, p.ends_on + 1) && daterange(o.starts_on, o.ends_on + 1)`,
    'an application for a grant without a timeline': 'select 1 from grant_applications a where not exists (select 1 from grant_timeline t where t.subject_id = a.id)',
    'a grant that no decision gave': 'select 1 from grants g where application_id is not null and not exists (select 1 from grant_applications a where a.id = g.application_id and a.granted_cents = g.amount_cents)',
    'an appropriation that has given other sums than were decided': `select 1 from grant_appropriations p
       where p.granted_cents <> (select coalesce(sum(a.granted_cents), 0) from grant_applications a join grant_rounds r on r.id = a.round_id where r.appropriation_id = p.id)`,
  },
  activities: {
    'a wish without a timeline': 'select 1 from ideas i where not exists (select 1 from idea_timeline t where t.idea_id = i.id)',
    'a checked wish that was announced to nobody': `select 1 from ideas i where status in ('open', 'taken-up', 'answered') and not exists (select 1 from outbox o where o.aggregate_id = i.id and o.type = 'activities.need-raised.v1')`,
    'a wish that was merged into nothing': 'select 1 from ideas i where merged_into is not null and not exists (select 1 from ideas o where o.id = i.merged_into and i.id = any(o.merged_ids))',
    'an experiment without a timeline': 'select 1 from experiments e where not exists (select 1 from experiment_timeline t where t.experiment_id = e.id)',
    'an experiment that stands where nobody was told': `select 1 from experiments e where not exists (select 1 from outbox o where o.aggregate_id = e.id and o.type = 'activities.experiment-state-changed.v1' and o.data->>'state' = e.state)`,
    'an evaluated experiment without a good and a bad experience': `select 1 from experiments e where state in ('evaluated', 'scaled', 'modified') and 2 > (select count(distinct verdict) from experiences x where x.experiment_id = e.id)`,
    'five answers of an activity that were told to nobody': `select 1 from feedback f group by organisation_id, activity_id
       having count(*) / 5 <> (select count(*) from outbox o where o.type = 'activities.feedback-gathered.v1' and o.data->>'activityId' = f.activity_id::text)`,
    'a published activity that was announced to nobody': `select 1 from activities a where status = 'published' and not exists (select 1 from outbox o where o.aggregate_id = a.id)`,
  },
};

const EVERYWHERE: Readonly<Record<string, string>> = {
  'a remembered command without its audit row':
    `select 1 from idempotency_keys k where not exists (select 1 from audit_entries a where a.object_id = k.resource_id::text and a.outcome = 'done')`,
  'a letter that could not be handled': 'select 1 from dead_letters',
  'an aggregate whose versions have a hole': 'select 1 from outbox group by organisation_id, aggregate_id having max(aggregate_version) <> count(*)',
};

/** What a flood of bad requests left behind in the stores: nothing but whole changes, and mail that others can read. */
export async function aftermath(house: House, name: ServiceName): Promise<Finding[]> {
  const mail = house.databases.get(name)!.mail;
  await eventually(async () => {
    const [row] = await mail.query<{ count: string }[]>('select count(*) from unrouted');
    if (row?.count !== '0') throw new Error(`${name} still has mail to send`);
  }, { withinMs: MAIL_ARRIVES_WITHIN_MS });
  const findings: Finding[] = [];
  const everything = new pg.Client({ connectionString: Object.assign(new URL(testPostgresUrl()), { pathname: `/${house.databases.get(name)!.name}` }).href });
  await everything.connect();
  for (const [what, query] of Object.entries({ ...EVERYWHERE, ...HALF_WRITTEN[name] })) {
    const { rows: [row] } = await everything.query<{ count: string }>(`select count(*) from (${query}) x`);
    if (row?.count !== '0') findings.push(`${name} keeps ${what} (${row?.count} times)`);
  }
  await everything.end();
  // The chainer links what was just written within a second.
  const chain = await eventually(async () => {
    const report = await verifyChain(mail);
    if (!report.intact) throw new Error(report.findings.join('; '));
    return undefined;
  }, { withinMs: 20_000 }).catch((error: Error) => error.message);
  if (chain !== undefined) findings.push(`the audit of ${name} does not hold: ${chain}`);
  return [...findings, ...await unreadableMail(mail, name)];
}

/** Every event says what its contract says: nothing that people sent made it into an event that nobody can read. */
async function unreadableMail(mail: DataSource, name: ServiceName): Promise<Finding[]> {
  const contracts = new Map<string, (typeof CONTRACTS)[number]>(CONTRACTS.map((contract) => [contract.type, contract]));
  const unreadable = new Set<string>();
  for (let after = '0'; ;) {
    const rows = await mail.query<{ id: string; type: string; data: unknown }[]>('select id, type, data from outbox where id > $1 and data is not null order by id limit $2', [after, BATCH]);
    for (const { type, data } of rows) {
      const parsed = contracts.get(type)?.data.safeParse(data);
      if (parsed && !parsed.success) unreadable.add(`${name} announced ${type} against its contract: ${parsed.error.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join('; ')}`);
    }
    after = rows.at(-1)?.id ?? after;
    if (rows.length < BATCH) return [...unreadable];
  }
}
