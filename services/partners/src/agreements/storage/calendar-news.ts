import { In, type EntityManager } from 'typeorm';
import type { Agreement } from '../domain/agreement.js';
import type { CalendarFact } from '../domain/calendar.js';
import { EXPIRING_DAYS } from '../domain/standing.js';
import { AgreementRow, toState } from './agreement.row.js';

/** An organisation’s signed agreements that end soon or have run out, as far as that has not been told. */
export async function untoldByCalendar(tx: EntityManager, organisationId: string, at: Date): Promise<Agreement[]> {
  const ids = await tx.query<{ id: string }[]>(
    `select id from agreements a where status = 'signed' and parties @> array[$1::uuid] and valid_to <= $2::timestamptz + interval '${EXPIRING_DAYS * 24} hours'
        and not exists (select 1 from agreement_news n where n.agreement_id = a.id and n.what = case when a.valid_to <= $2 then 'AgreementRanOut' else 'AgreementExpiring' end)
      order by id`, [organisationId, at]);
  return ids.length === 0 ? [] : (await tx.find(AgreementRow, { where: { id: In(ids.map(({ id }) => id)) }, order: { id: 'asc' } })).map(toState);
}

/** Writes down that it is told. Of several parties and processes that do so at once, one is told true. */
export async function noteCalendarNews(tx: EntityManager, { id, organisationId, parties }: Agreement, { type, at }: CalendarFact): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    'insert into agreement_news (organisation_id, agreement_id, parties, what, at) values ($1, $2, $3, $4, $5) on conflict do nothing returning what', [organisationId, id, parties, type, at]);
  return rows.length > 0;
}
