import type { Doer } from '../../agreements/domain/agreement-facts.js';
import { endedBy, neverBegan, type Period } from '../../appointments/domain/days.js';

/** From when to when an organisation belongs to a network. Without a last day it belongs for as long as the network goes on. */
export interface NetworkMembership extends Period {
  readonly id: string;
  readonly networkId: string;
  /** Who belongs. */
  readonly memberId: string;
  readonly version: number;
}

interface Told {
  readonly membership: NetworkMembership;
  readonly by: Doer;
  readonly at: Date;
}

export interface NetworkMembershipStarted extends Told {
  readonly type: 'NetworkMembershipStarted';
}

export interface NetworkMembershipCorrected extends Told {
  readonly type: 'NetworkMembershipCorrected';
  readonly reason: string;
}

export interface NetworkMembershipEnded extends Told {
  readonly type: 'NetworkMembershipEnded';
  readonly reason: string;
}

export type NetworkMembershipFact = NetworkMembershipStarted | NetworkMembershipCorrected | NetworkMembershipEnded;

/** What ending a network does to those who belong to it longer: they belong until its last day, and who was to come later never does. Who belongs for as long as it goes on stays as they are. */
export const cutAt = (lastDay: string, memberships: readonly NetworkMembership[]): NetworkMembership[] => memberships
  .filter((one) => !neverBegan(one) && (one.startsOn > lastDay || (one.endsOn !== null && one.endsOn > lastDay)))
  .map((one) => ({ ...endedBy(one, lastDay), version: one.version + 1 }));
