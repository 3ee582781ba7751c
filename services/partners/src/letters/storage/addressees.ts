import type { EntityManager } from 'typeorm';
import type { Named } from '../domain/choose-addressees.js';

/** Those who are named to speak for organisations today and can be written to, by name. Whose right to act has ended, or of whom nobody says that they are still there, is written to no more. */
export const namedIn = (tx: EntityManager, organisationIds: readonly string[], today: string): Promise<Named[]> => tx.query<Named[]>(
  `select distinct p.organisation_id as "organisationId", a.role, p.email, p.membership_id as "membershipId", p.name, p.id
     from appointments a join contact_persons p on p.organisation_id = a.organisation_id and p.id = a.person_id
    where a.organisation_id = any($1) and a.role in ('hyte-coordinator', 'contact-person') and a.starts_on <= $2 and (a.ends_on is null or a.ends_on >= $2)
      and p.email is not null and p.archived_at is null and (p.left_on is null or p.left_on >= $2) and (p.access_until is null or (p.access_until at time zone 'Europe/Helsinki')::date > $2::date)
    order by p.name, p.id`, [organisationIds, today]);
