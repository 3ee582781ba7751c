import type { Language, MunicipalityCode, NetworkResource, NetworkState, NetworkType } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import { neverBegan, type Period } from '../../appointments/domain/days.js';

/** What a network is, as long as it goes on; changed by whoever convenes it. */
export interface NetworkContent extends Period {
  readonly type: NetworkType;
  readonly name: string;
  /** The one language in which it works. */
  readonly language: Language;
  readonly purpose: string;
  /** The municipalities that it covers, in the order of their codes; none where it is not about a place. */
  readonly municipalityCodes: readonly MunicipalityCode[];
  readonly resource: NetworkResource;
  /** What was agreed of money and work; empty where there is none. */
  readonly resourceNote: string;
  /** The forum in which it meets. */
  readonly forumId: string | null;
}

export interface Network extends NetworkContent {
  readonly id: string;
  /** Who convenes it. */
  readonly organisationId: string;
  readonly version: number;
  readonly endedBecause: string | null;
}

export const NETWORK_FIELDS = ['type', 'name', 'language', 'purpose', 'municipalityCodes', 'startsOn', 'endsOn', 'resource', 'resourceNote', 'forumId'] as const satisfies readonly (keyof NetworkContent)[];
export type NetworkField = (typeof NETWORK_FIELDS)[number];

interface Of {
  readonly networkId: string;
  readonly by: Doer;
  readonly at: Date;
}

export interface NetworkFounded extends Of {
  readonly type: 'NetworkFounded';
  readonly content: NetworkContent;
}

export interface NetworkChanged extends Of {
  readonly type: 'NetworkChanged';
  readonly content: NetworkContent;
  readonly changed: readonly NetworkField[];
  readonly reason: string;
}

export interface NetworkEnded extends Of {
  readonly type: 'NetworkEnded';
  readonly lastDay: string;
  readonly reason: string;
}

export type NetworkFact = NetworkFounded | NetworkChanged | NetworkEnded;

export function evolveNetwork(network: Network | undefined, fact: NetworkFact): Network {
  switch (fact.type) {
    case 'NetworkFounded': return { ...fact.content, id: fact.networkId, organisationId: fact.by.organisationId, version: 1, endedBecause: null };
    case 'NetworkChanged': return { ...network!, ...fact.content, version: network!.version + 1 };
    case 'NetworkEnded': return { ...network!, endsOn: fact.lastDay, endedBecause: fact.reason, version: network!.version + 1 };
  }
}

/** Where it stands on a day; what never began is over. */
export function stateOn(period: Period, day: string): NetworkState {
  if (neverBegan(period) || (period.endsOn !== null && period.endsOn < day)) return 'over';
  return period.startsOn > day ? 'upcoming' : 'in-force';
}
