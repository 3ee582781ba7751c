import type { Role } from '@pirtti/kernel';

/** That a person may act for an organisation. The name is how colleagues call the person: it never leaves this service. */
export interface Membership {
  readonly id: string;
  readonly organisationId: string;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  readonly roles: readonly Role[];
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly endedAt: Date | null;
  /** The membership for whose holder this person stands in. */
  readonly deputyFor: string | null;
  readonly version: number;
}

/** Somebody who gives and takes rights, as what they act by. */
export interface Giver {
  readonly issuer: string;
  readonly subject: string;
  readonly membershipId: string;
  /** For which they act: of a first administrator's invitation another than the one that it is to. */
  readonly organisationId: string;
}

/** Who did it and why, for the timeline. Null where the installation did it. */
export interface Why {
  readonly by: Giver | null;
  readonly reason: string | null;
  readonly at: Date;
}

export interface MembershipGranted extends Omit<Membership, 'id' | 'endedAt' | 'version'>, Why {
  readonly type: 'MembershipGranted';
  readonly membershipId: string;
}

/** What can be changed of a membership. */
export type MembershipContent = Pick<Membership, 'name' | 'roles' | 'validFrom' | 'validTo'>;

export interface MembershipChanged extends Why {
  readonly type: 'MembershipChanged';
  readonly before: Membership;
  readonly after: Membership;
}

export interface MembershipEnded extends Why {
  readonly type: 'MembershipEnded';
  readonly membershipId: string;
  readonly organisationId: string;
}

/** What can have happened to a membership. Private: `announce.ts` says what others may know. */
export type MembershipFact = MembershipGranted | MembershipChanged | MembershipEnded;

export function evolve(membership: Membership | undefined, fact: MembershipFact): Membership {
  switch (fact.type) {
    case 'MembershipGranted': {
      const { membershipId: id, organisationId, issuer, subject, name, roles, validFrom, validTo, deputyFor } = fact;
      return { id, organisationId, issuer, subject, name, roles, validFrom, validTo, deputyFor, endedAt: null, version: 1 };
    }
    case 'MembershipChanged': return fact.after;
    case 'MembershipEnded': return { ...membership!, endedAt: fact.at, version: membership!.version + 1 };
  }
}

export const isSamePerson = (one: Pick<Membership, 'issuer' | 'subject'>, other: Pick<Membership, 'issuer' | 'subject'>): boolean =>
  one.issuer === other.issuer && one.subject === other.subject;

/** For which other organisation somebody acted; null where it was the organisation's own. */
export const otherThan = (organisationId: string, by: Giver | null): string | null => (by && by.organisationId !== organisationId ? by.organisationId : null);

/** Whether nothing follows from it any more. */
export const isOver = ({ endedAt, validTo }: Pick<Membership, 'endedAt' | 'validTo'>, at: Date): boolean => endedAt !== null || (validTo !== null && validTo <= at);
