import type { EntityManager } from 'typeorm';

interface Login {
  readonly organisationId: string;
  readonly issuer: string;
  readonly subject: string;
}

/** Writes down with contact persons until when they may log in for their organisation. Others, who see no memberships, write letters by it. */
export const followMemberships = (tx: EntityManager, { organisationId, issuer, subject }: Login): Promise<unknown> => tx.query(
  `with held as (select id, coalesce(least(ended_at, valid_to), 'infinity') as until from memberships where organisation_id = $1 and issuer = $2 and subject = $3)
   update contact_persons set access_until = (select nullif(max(until), 'infinity') from held) where organisation_id = $1 and membership_id in (select id from held)`,
  [organisationId, issuer, subject]);
