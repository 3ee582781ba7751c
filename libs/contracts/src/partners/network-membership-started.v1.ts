import { contract } from '../contract.js';
import { day, id } from '../fields.js';

export const NetworkMembershipStartedV1 = contract('partners.network-membership-started.v1', 'An organisation belongs to a network. Told again for the same membership, it replaces what was told before.', {
  membershipId: id(),
  networkId: id(),
  /** Who belongs. */
  organisationId: id(),
  startsOn: day(),
  /** The last day; null for as long as the network goes on. */
  endsOn: day().nullable(),
}, [{ membershipId: '8d0f2b4c-6e8a-4c0d-9f3b-5e7a9c1d3f46', networkId: '6b8d0f2a-4c6e-4a8b-9d1f-3c5e7a9b1d24', organisationId: '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21', startsOn: '2025-01-01', endsOn: null }]);
