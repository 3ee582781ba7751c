import { Injectable } from '@nestjs/common';
import type { Role } from '@pirtti/kernel';
import { OneTrip } from '@pirtti/storage-kit';

/** That a person may act for an organisation in some roles, now. */
export interface Membership {
  readonly membershipId: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

/** Where a service looks up for whom a person may act. */
export abstract class MembershipLookup {
  /** The memberships that are valid at the instant, never others. Asked at every request: an ended one is refused at the next. */
  abstract membershipsOf(issuer: string, subject: string, at: Date): Promise<Membership[]>;
}

const MEMBERSHIPS_OF = `
  select membership_id as "membershipId", organisation_id as "organisationId", roles, valid_from as "validFrom", valid_to as "validTo"
    from known_memberships
   where issuer = $1 and subject = $2 and valid_from <= $3 and (valid_to is null or valid_to > $3) and ended_at is null
   order by membership_id`;

/** The service's own copy, kept by the reactions to `partners.membership-granted` and `-ended`. */
@Injectable()
export class KnownMemberships extends MembershipLookup {
  constructor(private readonly trip: OneTrip) {
    super();
  }

  membershipsOf(issuer: string, subject: string, at: Date): Promise<Membership[]> {
    return this.trip.ask('memberships_of', MEMBERSHIPS_OF, [issuer, subject, at]);
  }
}
