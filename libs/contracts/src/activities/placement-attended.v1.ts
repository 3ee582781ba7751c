import { contract } from '../contract.js';
import { day, id, instant } from '../fields.js';

export const PlacementAttendedV1 = contract('activities.placement-attended.v1', 'The placed person was present at an occurrence.', {
  placementId: id(),
  activityId: id(),
  organisationId: id(),
  occurredOn: day(),
  markedAt: instant(),
}, [{
  placementId: '9d3f6a10-2a6b-4f0e-8b7a-3e1d5c7f9a40', activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01',
  occurredOn: '2026-11-25', markedAt: '2026-11-25T12:30:00Z',
}]);
