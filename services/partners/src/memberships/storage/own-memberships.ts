import { Injectable } from '@nestjs/common';
import { MembershipLookup, type Membership } from '@pirtti/http-kit';
import { TenantTransactions } from '@pirtti/storage-kit';
import { asThemselves } from './as-themselves.js';

/**
 * For whom a person may act, from the registry itself rather than a copy. Asked before any organisation is chosen:
 * the database shows a person their own rows by the name that this transaction gives it, and nobody else's.
 */
@Injectable()
export class OwnMemberships extends MembershipLookup {
  constructor(private readonly tenant: TenantTransactions) {
    super();
  }

  membershipsOf(issuer: string, subject: string, at: Date): Promise<Membership[]> {
    return this.tenant.asPublic(async (tx) => {
      await asThemselves(tx, { issuer, subject });
      return tx.query<Membership[]>(
        `select id as "membershipId", organisation_id as "organisationId", roles, valid_from as "validFrom", valid_to as "validTo", deputy_for as "deputyFor"
           from memberships
          where issuer = $1 and subject = $2 and valid_from <= $3 and (valid_to is null or valid_to > $3) and ended_at is null
          order by deputy_for nulls first, valid_from, id`,
        [issuer, subject, at],
      );
    });
  }
}
