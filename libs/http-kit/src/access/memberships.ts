import { Injectable } from '@nestjs/common';
import type { Role } from '@pirtti/kernel';
import { OneTrip, Together } from '@pirtti/storage-kit';

/** That a person may act for an organisation in some roles, now. */
export interface Membership {
  readonly membershipId: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
  readonly validFrom: Date;
  readonly validTo: Date | null;
  /** The membership of whom the person stands in for, where it is a deputy's. */
  readonly deputyFor: string | null;
}

/** Where a service looks up for whom a person may act. */
export abstract class MembershipLookup {
  /**
   * The memberships that are valid at the instant, never others: a person's own before those by which they stand in, the oldest first, so that nobody becomes
   * somebody else for a colleague's holiday. Asked at every request: an ended one is refused at the next.
   */
  abstract membershipsOf(issuer: string, subject: string, at: Date): Promise<Membership[]>;
}

interface Asked {
  readonly issuer: string;
  readonly subject: string;
  readonly at: Date;
}

const MEMBERSHIPS_OF = `
  select asked.place::int, m.membership_id as "membershipId", m.organisation_id as "organisationId", m.roles, m.valid_from as "validFrom", m.valid_to as "validTo", m.deputy_for as "deputyFor"
    from unnest($1::text[], $2::text[], $3::timestamptz[]) with ordinality asked(issuer, subject, at, place)
    join known_memberships m on m.issuer = asked.issuer and m.subject = asked.subject
   where m.valid_from <= asked.at and (m.valid_to is null or m.valid_to > asked.at) and m.ended_at is null
   order by m.deputy_for nulls first, m.valid_from, m.membership_id`;

/** The service's own copy, kept by the reactions to `partners.membership-granted`, `-changed` and `-ended`. Who asks at the same time is looked up together. */
@Injectable()
export class KnownMemberships extends MembershipLookup {
  private readonly together = new Together<Asked, Membership[]>(async (asked) => {
    const rows = await this.trip.ask<Membership & { readonly place: number }>('memberships_of', MEMBERSHIPS_OF,
      [asked.map(({ issuer }) => issuer), asked.map(({ subject }) => subject), asked.map(({ at }) => at)]);
    const found = asked.map((): Membership[] => []);
    for (const { place, ...membership } of rows) found[place - 1]!.push(membership);
    return found;
  });

  constructor(private readonly trip: OneTrip) {
    super();
  }

  membershipsOf(issuer: string, subject: string, at: Date): Promise<Membership[]> {
    return this.together.ask({ issuer, subject, at });
  }
}
