import { refuse, sameValue, type Decision, type Refusal } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import { NETWORK_FIELDS, type Network, type NetworkContent, type NetworkFact } from './network.js';
import type { NetworkMembership } from './network-membership.js';

interface Deed {
  readonly by: Doer;
  readonly at: Date;
}

interface Describe extends Deed {
  readonly content: NetworkContent;
  /** Who convenes the forum in which it is to meet; undefined where none is told, or the writer may not know of it. */
  readonly forumOf: string | undefined;
}

export interface FoundNetwork extends Describe {
  readonly networkId: string;
}

/** Begins a network. */
export const foundNetwork = ({ networkId, by, content, forumOf, at }: FoundNetwork): Decision<Network | undefined, NetworkFact> => (network) => {
  if (network) return [];
  return wrongIn(content, by, forumOf) ?? [{ type: 'NetworkFounded', networkId, by, content, at }];
};

interface Change extends Deed {
  /** The version that the writer had before them. */
  readonly version: number;
  readonly reason: string;
}

export interface ChangeNetwork extends Describe, Change {
  readonly memberships: readonly NetworkMembership[];
}

/** Changes what a network is. What another has written meanwhile is not overwritten, and nobody is left belonging to it on a day on which it is not. */
export const changeNetwork = ({ by, content, forumOf, version, reason, memberships, at }: ChangeNetwork): Decision<Network | undefined, NetworkFact> => (network) => {
  const problem = notConvened(network, by);
  if (problem) return problem;
  const changed = NETWORK_FIELDS.filter((name) => !sameValue(network![name], content[name]));
  if (changed.length === 0) return [];
  if (network!.version !== version) return refuse('network-has-changed', { version: network!.version });
  const outside = memberships.filter((one) => !isWithin(one, content)).length;
  return wrongIn(content, by, forumOf) ?? (outside > 0 ? refuse('memberships-are-outside-the-network', { memberships: outside }) : [{ type: 'NetworkChanged', networkId: network!.id, by, content, changed, reason, at }]);
};

export interface EndNetwork extends Change {
  readonly lastDay: string;
}

/** Ends a network, and with it all who belong to it. */
export const endNetwork = ({ lastDay, version, reason, by, at }: EndNetwork): Decision<Network | undefined, NetworkFact> => (network) => {
  if (network?.organisationId === by.organisationId && network.endedBecause !== null) return [];
  const problem = notConvened(network, by);
  if (problem) return problem;
  if (network!.version !== version) return refuse('network-has-changed', { version: network!.version });
  if (lastDay < network!.startsOn) return refuse('network-ends-before-it-begins');
  if (network!.endsOn !== null && lastDay > network!.endsOn) return refuse('network-is-over-by-then', { endsOn: network!.endsOn });
  return [{ type: 'NetworkEnded', networkId: network!.id, lastDay, reason, by, at }];
};

/** Why somebody may not run a network: it is not there, not theirs, or ended. */
export function notConvened(network: Network | undefined, by: Doer): Refusal | undefined {
  // Of what is not there nobody is told more than of another's.
  if (network?.organisationId !== by.organisationId) return refuse('network-is-convened-by-another');
  return network.endedBecause === null ? undefined : refuse('network-has-ended');
}

/** Whether a period lies within the network's own; without a last day it ends when the network does. */
export const isWithin = (one: Pick<NetworkMembership, 'startsOn' | 'endsOn'>, network: Pick<NetworkContent, 'startsOn' | 'endsOn'>): boolean =>
  one.startsOn >= network.startsOn && (network.endsOn === null || (one.startsOn <= network.endsOn && (one.endsOn === null || one.endsOn <= network.endsOn)));

function wrongIn({ type, startsOn, endsOn, municipalityCodes, forumId }: NetworkContent, by: Doer, forumOf: string | undefined): Refusal | undefined {
  if (endsOn !== null && endsOn < startsOn) return refuse('network-ends-before-it-begins');
  // A region is asked whether it has one: without a place nobody could answer.
  if (type === 'wellbeing-cooperation' && municipalityCodes.length === 0) return refuse('cooperation-network-needs-its-area');
  return forumId !== null && forumOf !== by.organisationId ? refuse('forum-is-convened-by-another') : undefined;
}
