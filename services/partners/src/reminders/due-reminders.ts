import type { EntityManager } from 'typeorm';
import type { ComingDay } from '../agreements/domain/coming-days.js';
import type { UseReportReminder } from '../grants/applications/domain/use-report-reminder.js';

interface Reminder {
  readonly organisationId: string;
  readonly what: ComingDay['what'] | UseReportReminder;
  readonly subjectId: string;
  readonly at: Date;
}

/** The organisations that have people here today, as whoever sends letters may know it. */
export const organisationsAtWork = async (mail: Pick<EntityManager, 'query'>, at: Date): Promise<string[]> =>
  (await mail.query<{ id: string }[]>(
    'select distinct organisation_id as id from memberships where ended_at is null and valid_from <= $1 and (valid_to is null or valid_to > $1) order by 1', [at])).map(({ id }) => id);

/** Writes down that an organisation is reminded of something. Of several who do so at once, one is told true. */
export async function noteDueReminder(tx: EntityManager, { organisationId, what, subjectId, at }: Reminder): Promise<boolean> {
  const rows = await tx.query<unknown[]>('insert into due_reminders (organisation_id, what, subject_id, at) values ($1, $2, $3, $4) on conflict do nothing returning what', [organisationId, what, subjectId, at]);
  return rows.length > 0;
}
