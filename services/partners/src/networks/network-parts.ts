import { NetworkMembershipsController } from './http/network-memberships.controller.js';
import { NetworkRenderer } from './http/network-renderer.js';
import { NetworksController } from './http/networks.controller.js';
import { NetworkMembershipRow } from './storage/network-membership.row.js';
import { NetworkMembershipSearch } from './storage/network-membership-search.js';
import { NetworkRow } from './storage/network.row.js';
import { NetworkSearch } from './storage/network-search.js';
import { NetworkStore } from './storage/network.store.js';
import { NetworkTimelineRow } from './storage/network-timeline.row.js';

/** What the register of networks is made of, for the service's module and its definition. */
export const NETWORK_CONTROLLERS = [NetworksController, NetworkMembershipsController];
export const NETWORK_PROVIDERS = [NetworkStore, NetworkSearch, NetworkMembershipSearch, NetworkRenderer];
export const NETWORK_ENTITIES = [NetworkRow, NetworkMembershipRow, NetworkTimelineRow];
