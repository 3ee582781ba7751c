import { DECLINE_REASONS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { code, id, instant } from '../fields.js';

export const PlacementDeclinedV1 = contract('activities.placement-declined.v1', 'The association cannot take the person, with a reason code.', {
  placementId: id(),
  activityId: id(),
  organisationId: id(),
  reason: code(DECLINE_REASONS),
  declinedAt: instant(),
}, [{
  placementId: '9d3f6a10-2a6b-4f0e-8b7a-3e1d5c7f9a40', activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01',
  reason: 'no-capacity', declinedAt: '2026-11-18T09:00:00Z',
}]);
