import type { Role } from '@pirtti/kernel';

/** That a person may act for an organisation. Who the person is, the identity provider knows; here is no name. */
export interface Membership {
  readonly id: string;
  readonly organisationId: string;
  readonly issuer: string;
  readonly subject: string;
  readonly roles: readonly Role[];
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly endedAt: Date | null;
}

export interface MembershipGranted extends Omit<Membership, 'id' | 'endedAt'> {
  readonly type: 'MembershipGranted';
  readonly membershipId: string;
  readonly at: Date;
}

export interface MembershipEnded {
  readonly type: 'MembershipEnded';
  readonly membershipId: string;
  readonly organisationId: string;
  readonly at: Date;
}

/** What can have happened to a membership. Private: `announce.ts` says what others may know. */
export type MembershipFact = MembershipGranted | MembershipEnded;

export function evolve(membership: Membership | undefined, fact: MembershipFact): Membership {
  switch (fact.type) {
    case 'MembershipGranted': {
      const { membershipId: id, organisationId, issuer, subject, roles, validFrom, validTo } = fact;
      return { id, organisationId, issuer, subject, roles, validFrom, validTo, endedAt: null };
    }
    case 'MembershipEnded':
      return { ...membership!, endedAt: fact.at };
  }
}
