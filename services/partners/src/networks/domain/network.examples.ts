import type { Doer } from '../../agreements/domain/agreement-facts.js';
import type { Network, NetworkContent } from './network.js';
import type { NetworkMembership } from './network-membership.js';

export const NETWORK_ID = '6b8d0f2a-4c6e-4a8b-9d1f-3c5e7a9b1d24';
export const MEMBERSHIP_ID = '8d0f2b4c-6e8a-4c0d-9f3b-5e7a9c1d3f46';
export const FORUM_ID = '1a3c5e7f-9b1d-4f3a-8c5e-7a9b1d3f5c68';
export const TUESDAY = new Date('2026-11-17T09:00:00Z');
export const region: Doer = { organisationId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', membershipId: 'f3a1b2c3-0000-4000-8000-000000000001', role: 'organisation-admin' };
export const town: Doer = { organisationId: '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21', membershipId: 'f3a1b2c3-0000-4000-8000-000000000002', role: 'hyte-coordinator' };
export const association: Doer = { organisationId: '4e5d6c7b-8a9f-4e0d-9c1b-2a3f4e5d6c32', membershipId: 'f3a1b2c3-0000-4000-8000-000000000003', role: 'organisation-admin' };

export const content = (more: Partial<NetworkContent> = {}): NetworkContent => ({
  type: 'learning', name: 'Oppimisverkosto', language: 'fi', purpose: 'Opitaan toisilta.', municipalityCodes: ['217', '272'], startsOn: '2025-01-01', endsOn: '2028-12-31', resource: 'none', resourceNote: '', forumId: null, ...more,
});
export const network = (more: Partial<Network> = {}): Network => ({ ...content(), id: NETWORK_ID, organisationId: region.organisationId, version: 1, endedBecause: null, ...more });

/** The town belongs to the region's network for as long as it goes on. */
export const belongs = (more: Partial<NetworkMembership> = {}): NetworkMembership =>
  ({ id: MEMBERSHIP_ID, networkId: NETWORK_ID, memberId: town.organisationId, startsOn: '2025-01-01', endsOn: null, version: 1, ...more });
