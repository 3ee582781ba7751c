import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Who are link persons, by the copy of memberships that `partners` keeps us informed of. */
@Injectable()
export class LinkPersons {
  async includes(tx: EntityManager, organisationId: string, membershipId: string, at: Date): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `select 1 from known_memberships
        where membership_id = $1 and organisation_id = $2 and roles && array['link-person', 'link-person-coordinator']
          and valid_from <= $3 and (valid_to is null or valid_to > $3) and ended_at is null`, [membershipId, organisationId, at]);
    return rows.length > 0;
  }
}
