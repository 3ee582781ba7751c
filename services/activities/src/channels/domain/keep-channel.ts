import { refuse, sameValue, type Decision } from '@pirtti/kernel';
import { CHANNEL_FIELDS, type Channel, type ChannelContent, type ChannelFact, type Doer } from './channel.js';

interface Describe {
  readonly content: ChannelContent;
  readonly by: Doer;
  readonly at: Date;
}

export interface AddChannel extends Describe {
  readonly channelId: string;
}

/** Puts a channel into the register. */
export const addChannel = ({ channelId, content, by, at }: AddChannel): Decision<Channel | undefined, ChannelFact> => (channel) =>
  (channel ? [] : [{ type: 'ChannelAdded', channelId, content, by, at }]);

export interface ChangeChannel extends Describe {
  /** The version that the writer had before them. */
  readonly version: number;
  readonly reason: string;
}

/** Changes what a channel is, or takes it out of use and back. What another has written meanwhile is not overwritten. */
export const changeChannel = ({ content, version, reason, by, at }: ChangeChannel): Decision<Channel | undefined, ChannelFact> => (channel) => {
  // Of what is not there, or out of use, nobody is told more than of another's.
  if (channel?.organisationId !== by.organisationId) return refuse('channel-is-kept-by-another');
  const changed = CHANNEL_FIELDS.filter((name) => !sameValue(channel[name], content[name]));
  if (changed.length === 0) return [];
  if (channel.version !== version) return refuse('channel-has-changed', { version: channel.version });
  return [{ type: 'ChannelChanged', channelId: channel.id, content, changed, reason, by, at }];
};
