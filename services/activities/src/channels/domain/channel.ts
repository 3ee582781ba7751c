import type { ChannelKind, Language, MunicipalityCode, Role } from '@pirtti/kernel';

/** By when a text must have come to be in the next issue: a weekday (Monday is 1) and a time of day. */
export interface Deadline {
  readonly weekday: number;
  readonly time: string;
}

/** Where an office is reached, never a person's own number. */
export interface ChannelContact {
  readonly office: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** What a channel is: where people are told of things, and what it asks of those who tell. */
export interface ChannelContent {
  readonly kind: ChannelKind;
  readonly name: string;
  /** Where its readers live, in the order of the codes. */
  readonly municipalityCodes: readonly MunicipalityCode[];
  /** In which languages it tells, in the order of our languages. */
  readonly languages: readonly Language[];
  readonly deadline: Deadline | null;
  /** How many characters a text may have. */
  readonly lengthLimit: number | null;
  readonly contact: ChannelContact | null;
  readonly url: string | null;
  readonly active: boolean;
}

export interface Channel extends ChannelContent {
  readonly id: string;
  /** Who keeps its details: any organisation that tells through it. */
  readonly organisationId: string;
  readonly version: number;
}

export const CHANNEL_FIELDS = ['kind', 'name', 'municipalityCodes', 'languages', 'deadline', 'lengthLimit', 'contact', 'url', 'active'] as const satisfies readonly (keyof ChannelContent)[];
export type ChannelField = (typeof CHANNEL_FIELDS)[number];

/** For whom somebody acts, and as what. */
export interface Doer {
  readonly organisationId: string;
  readonly role: Role;
}

interface Of {
  readonly channelId: string;
  readonly by: Doer;
  readonly content: ChannelContent;
  readonly at: Date;
}

export interface ChannelAdded extends Of {
  readonly type: 'ChannelAdded';
}

export interface ChannelChanged extends Of {
  readonly type: 'ChannelChanged';
  readonly changed: readonly ChannelField[];
  readonly reason: string;
}

export type ChannelFact = ChannelAdded | ChannelChanged;

export function evolveChannel(channel: Channel | undefined, fact: ChannelFact): Channel {
  switch (fact.type) {
    case 'ChannelAdded': return { ...fact.content, id: fact.channelId, organisationId: fact.by.organisationId, version: 1 };
    case 'ChannelChanged': return { ...channel!, ...fact.content, version: channel!.version + 1 };
  }
}
