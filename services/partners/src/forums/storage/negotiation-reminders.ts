import type { EntityManager } from 'typeorm';
import type { NegotiationOverdue } from '../domain/negotiation.js';

/** The regions that have negotiations to keep. */
export const regionsOn = async (tx: EntityManager, today: string): Promise<string[]> =>
  (await tx.query<{ id: string }[]>(`select organisation_id as id from organisations where type = 'wellbeing-region' and (ended_on is null or ended_on >= $1) order by 1`, [today])).map(({ id }) => id);

interface Reminder {
  readonly regionId: string;
  readonly municipalityId: string;
  readonly year: number;
  readonly at: Date;
}

/** Writes down that the two are reminded of a year. Of several who do so at once, one is told true. */
export async function noteReminder(tx: EntityManager, { regionId, municipalityId, year, at }: Reminder): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    'insert into negotiation_reminders (organisation_id, municipality_id, year, at) values ($1, $2, $3, $4) on conflict do nothing returning year', [regionId, municipalityId, year, at]);
  return rows.length > 0;
}

/** Writes down that it is told of the two. Told once, it is not told again before they have held one; of several who do so at once, one is told true. */
export async function noteOverdue(tx: EntityManager, { regionId, municipalityId, lastHeldOn, at }: NegotiationOverdue): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    'insert into negotiation_news (organisation_id, municipality_id, last_held_on, at) values ($1, $2, $3, $4) on conflict do nothing returning at', [regionId, municipalityId, lastHeldOn, at]);
  return rows.length > 0;
}
