import type { EntityManager } from 'typeorm';
import type { MissingReport } from '../domain/pay-grant.js';
import type { FundedActivity, PaidApplication } from '../domain/application.js';
import { activityKey } from '../domain/submit-application.js';
import { ApplicationRow, toState } from './application.row.js';

/** Two commands of one applicant to one granter wait for each other: what the second must know of, the first has written. */
export const inTurn = (tx: EntityManager, granterId: string, applicantId: string): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`grants ${granterId} ${applicantId}`]);

/** The organisation's own application in a round. */
export async function earlierInRound(tx: EntityManager, roundId: string, applicantId: string): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }[]>(`select id from grant_applications where round_id = $1 and organisation_id = $2 and status <> 'withdrawn'`, [roundId, applicantId]);
  return row?.id;
}

/** The applicant's living one-off application to the granter for an activity, by its id or by its name. */
export async function oneOffForActivity(tx: EntityManager, granterId: string, applicantId: string, activity: FundedActivity | null): Promise<string | undefined> {
  if (!activity) return undefined;
  const [row] = await tx.query<{ id: string }[]>(
    `select id from grant_applications where granter_id = $1 and organisation_id = $2 and kind = 'one-off' and status not in ('draft', 'withdrawn', 'rejected')
        and (activity_key = $3 or activity_id = $4) order by submitted_at limit 1`, [granterId, applicantId, activityKey(activity.name), activity.id]);
  return row?.id;
}

/** Grants of the granter to the applicant that were paid, and whose use has not been told, or not told again, though its day has passed. */
export const missingReports = (tx: EntityManager, granterId: string, applicantId: string, today: string): Promise<(MissingReport & { title: string })[]> =>
  tx.query(
    `select id as "applicationId", title, use_report_due_on::text as "dueOn" from grant_applications
      where granter_id = $1 and organisation_id = $2 and status in ('paid', 'use-returned') and use_report_due_on < $3::date order by use_report_due_on, id`, [granterId, applicantId, today]);

/** The applicant's grants that have been paid and whose use it has not told yet. */
export const paidTo = async (tx: EntityManager, applicantId: string): Promise<PaidApplication[]> =>
  (await tx.find(ApplicationRow, { where: { organisationId: applicantId, status: 'paid' }, order: { id: 'asc' } })).map((row) => toState(row) as PaidApplication);

/** What every application of a round asked and got, as far as the acting organisation sees them: for the granter's sums. */
export async function countedIn(tx: EntityManager, roundId: string) {
  const rows = await tx.query<{ status: string; asked: string; granted: string | null }[]>('select status, asked_cents as asked, granted_cents as granted from grant_applications where round_id = $1', [roundId]);
  return rows.map(({ status, asked, granted }) => ({ status: status as never, askedCents: Number(asked), grantedCents: granted === null ? null : Number(granted) }));
}
