import { contract } from '../contract.js';
import { day, id } from '../fields.js';

export const NetworkMembershipEndedV1 = contract('partners.network-membership-ended.v1', 'An organisation leaves a network. A last day before the first means that it never belonged to it.', {
  membershipId: id(),
  networkId: id(),
  /** Who belonged. */
  organisationId: id(),
  lastDay: day(),
}, [{ membershipId: '8d0f2b4c-6e8a-4c0d-9f3b-5e7a9c1d3f46', networkId: '6b8d0f2a-4c6e-4a8b-9d1f-3c5e7a9b1d24', organisationId: '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21', lastDay: '2026-12-31' }]);
