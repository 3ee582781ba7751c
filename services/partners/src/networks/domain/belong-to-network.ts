import { refuse, type Decision, type Refusal } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import { addDays, neverBegan, overlaps, type Period } from '../../appointments/domain/days.js';
import { isWithin, notConvened } from './found-network.js';
import type { Network } from './network.js';
import type { NetworkMembership, NetworkMembershipFact } from './network-membership.js';

/** A network with all who have belonged to it. */
export interface Belonging {
  readonly network: Network | undefined;
  readonly memberships: readonly NetworkMembership[];
}

interface Deed {
  readonly by: Doer;
  readonly at: Date;
}

export interface JoinNetwork extends Deed, Period {
  readonly membershipId: string;
  readonly memberId: string;
  /** Whether the registry knows the organisation. */
  readonly isRegistered: boolean;
}

/** An organisation joins. Written down by whoever convenes the network. */
export const joinNetwork = ({ membershipId, memberId, startsOn, endsOn, isRegistered, by, at }: JoinNetwork): Decision<Belonging, NetworkMembershipFact> => ({ network, memberships }) => {
  if (memberships.some(({ id }) => id === membershipId)) return [];
  const problem = notConvened(network, by);
  if (problem) return problem;
  if (memberId === network!.organisationId) return refuse('convener-belongs-already');
  if (!isRegistered) return refuse('related-organisation-is-unknown', { unknown: [memberId] });
  const membership = { id: membershipId, networkId: network!.id, memberId, startsOn, endsOn, version: 1 };
  return wrongIn(membership, network!, memberships) ?? [{ type: 'NetworkMembershipStarted', membership, by, at }];
};

interface Change extends Deed {
  readonly membershipId: string;
  /** The version that the writer had before them. */
  readonly version: number;
  readonly reason: string;
}

export interface CorrectMembership extends Change, Period {}

/** Corrects the days of a membership. */
export const correctMembership = ({ membershipId, startsOn, endsOn, version, reason, by, at }: CorrectMembership): Decision<Belonging, NetworkMembershipFact> => ({ network, memberships }) => {
  const membership = memberships.find(({ id }) => id === membershipId);
  const problem = notConvened(membership && network, by);
  if (problem) return problem;
  if (membership!.startsOn === startsOn && membership!.endsOn === endsOn) return [];
  if (membership!.version !== version) return refuse('network-membership-has-changed', { version: membership!.version });
  const next = { ...membership!, startsOn, endsOn, version: version + 1 };
  return wrongIn(next, network!, memberships) ?? [{ type: 'NetworkMembershipCorrected', membership: next, reason, by, at }];
};

export interface LeaveNetwork extends Change {
  readonly lastDay: string;
}

/** Ends a membership: whoever belongs may leave, and whoever convenes the network may end it. A last day before the first means that it never began. */
export const leaveNetwork = ({ membershipId, lastDay, version, reason, by, at }: LeaveNetwork): Decision<Belonging, NetworkMembershipFact> => ({ network, memberships }) => {
  const membership = memberships.find(({ id }) => id === membershipId);
  if (!network || !membership || ![network.organisationId, membership.memberId].includes(by.organisationId)) return refuse('network-membership-is-of-another');
  const endsOn = lastDay < membership.startsOn ? addDays(membership.startsOn, -1) : lastDay;
  if (membership.endsOn === endsOn || neverBegan(membership)) return [];
  if (membership.version !== version) return refuse('network-membership-has-changed', { version: membership.version });
  // Who belongs until a day can leave earlier, never stay longer by leaving.
  const until = membership.endsOn ?? network.endsOn;
  if (until !== null && endsOn > until) return refuse('network-membership-is-over-by-then', { endsOn: until });
  return [{ type: 'NetworkMembershipEnded', membership: { ...membership, endsOn, version: version + 1 }, reason, by, at }];
};

function wrongIn(membership: NetworkMembership, network: Network, all: readonly NetworkMembership[]): Refusal | undefined {
  if (membership.endsOn !== null && membership.endsOn < membership.startsOn) return refuse('network-membership-ends-before-it-begins');
  if (!isWithin(membership, network)) return refuse('network-membership-is-outside-the-network', { startsOn: network.startsOn, ...(network.endsOn !== null && { endsOn: network.endsOn }) });
  return all.some((other) => other.id !== membership.id && other.memberId === membership.memberId && overlaps(other, membership)) ? refuse('member-belongs-already') : undefined;
}
