import type { EntityManager } from 'typeorm';
import { MONTHS_TO_ANSWER, monthsFrom, type FreshnessLimits } from '../domain/freshness.js';

/** Counting months back and forth may differ by the end of a month: a few are looked at early, and then left alone by the decision. */
const DAYS_EARLY_MS = 4 * 24 * 60 * 60 * 1000;
const MOST_AT_ONCE = 500;

/** Records that may have to be asked about or archived, the oldest first. Those that were asked about and may still answer do not stand in others’ way. */
export async function dueRecords(tx: EntityManager, at: Date, limits: FreshnessLimits): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select organisation_id as id from organisations
      where archived_at is null and ended_on is null and (confirmed_at <= $1 and reminded_at is null or confirmed_at <= $2 and reminded_at <= $3)
      order by confirmed_at, organisation_id limit ${MOST_AT_ONCE}`,
    beforeWhich(at, limits));
  return rows.map(({ id }) => id);
}

/** Organisations with people who may have to be asked about, or may be counted on no more. Contact persons are shown to all who work somewhere. */
export async function withDuePeople(tx: EntityManager, at: Date, limits: FreshnessLimits): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select p.organisation_id as id from contact_persons p join organisations o on o.organisation_id = p.organisation_id
      where o.ended_on is null and p.archived_at is null and p.left_on is null and (p.confirmed_at <= $1 and p.reminded_at is null or p.confirmed_at <= $2 and p.reminded_at <= $3)
      group by 1 order by min(p.confirmed_at), 1 limit ${MOST_AT_ONCE}`,
    beforeWhich(at, limits));
  return rows.map(({ id }) => id);
}

/** Confirmed before which instant a record is asked about and archived, and asked before which it has had its time to answer. */
function beforeWhich(at: Date, { remindAfterMonths, archiveAfterMonths }: FreshnessLimits): Date[] {
  return [remindAfterMonths, archiveAfterMonths, MONTHS_TO_ANSWER].map((months) => new Date(monthsFrom(at, -months).getTime() + DAYS_EARLY_MS));
}
