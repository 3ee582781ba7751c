import { ChannelsController } from './http/channels.controller.js';
import { ChannelRenderer } from './http/channel-renderer.js';
import { ChannelRow } from './storage/channel.row.js';
import { ChannelSearch } from './storage/channel-search.js';
import { ChannelStore } from './storage/channel.store.js';
import { ChannelTimelineRow } from './storage/channel-timeline.row.js';

/** What the register of channels is made of, for the service's module and its definition. */
export const CHANNEL_CONTROLLERS = [ChannelsController];
export const CHANNEL_PROVIDERS = [ChannelStore, ChannelSearch, ChannelRenderer];
export const CHANNEL_ENTITIES = [ChannelRow, ChannelTimelineRow];
export { CHANNEL_MIGRATIONS } from './storage/channel.migrations.js';
