import type { EntityManager } from 'typeorm';
import type { SignUpRow } from './sign-up.row.js';

/** Where somebody stands in the line: 1 is next. */
export async function placeInLine(tx: EntityManager, { organisationId, activityId, pool, position }: Pick<SignUpRow, 'organisationId' | 'activityId' | 'pool' | 'position'>): Promise<number> {
  const [row] = await tx.query<[{ before: number }]>(
    `select count(*)::int as before from sign_ups where organisation_id = $1 and activity_id = $2 and pool = $3 and status = 'waiting' and position < $4`, [organisationId, activityId, pool, position]);
  return row.before + 1;
}
