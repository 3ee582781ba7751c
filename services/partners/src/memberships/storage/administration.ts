import type { EntityManager } from 'typeorm';
import type { Administration } from '../domain/first-administrator.js';

/** The database shows those who administer the organisation that this transaction names, and who is invited to, for as long as it names it. */
const ADMINISTRATION = `
select exists (
         select 1 from memberships
          where organisation_id = $1 and 'organisation-admin' = any(roles) and ended_at is null and (valid_to is null or valid_to > $2)
       ) as administered,
       -- What an administrator of its own has sent goes with them.
       (select max(expires_at) from invitations
         where organisation_id = $1 and by_organisation_id is not null and status = 'open' and expires_at > $2 and id is distinct from $3
       ) as "invitedUntil"`;

/**
 * Whether anybody administers an organisation, which those who keep its record may know: that, and nothing of who it is.
 * @param but an invitation that does not count
 */
export async function administrationOf(tx: EntityManager, organisationId: string, at: Date, but: string | null = null): Promise<Administration> {
  await tx.query(`select set_config('pirtti.administration', $1, true)`, [organisationId]);
  const [row] = await tx.query<Administration[]>(ADMINISTRATION, [organisationId, at, but]);
  await tx.query(`select set_config('pirtti.administration', '', true)`);
  return row!;
}

/** Of two who invite an organisation's first administrator at once, or invite and accept, the second waits here and sees what the first has done. */
export const holdAdministration = (tx: EntityManager, organisationId: string): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`first-administrator ${organisationId.toLowerCase()}`]);
