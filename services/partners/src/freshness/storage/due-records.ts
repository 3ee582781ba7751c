import type { EntityManager } from 'typeorm';
import { MONTHS_TO_ANSWER, monthsFrom, type FreshnessLimits } from '../domain/freshness.js';

/** Counting months back and forth may differ by the end of a month: a few are looked at early, and then left alone by the decision. */
const DAYS_EARLY_MS = 4 * 24 * 60 * 60 * 1000;
const MOST_AT_ONCE = 500;

/** Records that may have to be asked about or archived, the oldest first. Those that were asked about and may still answer do not stand in others’ way. */
export async function dueRecords(tx: EntityManager, at: Date, { remindAfterMonths, archiveAfterMonths }: FreshnessLimits): Promise<string[]> {
  const before = (months: number) => new Date(monthsFrom(at, -months).getTime() + DAYS_EARLY_MS);
  const rows = await tx.query<{ id: string }[]>(
    `select organisation_id as id from organisations
      where archived_at is null and ended_on is null and (confirmed_at <= $1 and reminded_at is null or confirmed_at <= $2 and reminded_at <= $3)
      order by confirmed_at, organisation_id limit ${MOST_AT_ONCE}`,
    [before(remindAfterMonths), before(archiveAfterMonths), before(MONTHS_TO_ANSWER)]);
  return rows.map(({ id }) => id);
}
