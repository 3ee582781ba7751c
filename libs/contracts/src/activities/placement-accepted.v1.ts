import { contract } from '../contract.js';
import { day, id, instant } from '../fields.js';

export const PlacementAcceptedV1 = contract('activities.placement-accepted.v1', 'The association holds a seat for the person whom the code stands for.', {
  placementId: id(),
  activityId: id(),
  organisationId: id(),
  acceptedAt: instant(),
  /** The first time the person is expected. */
  startsOn: day().nullable(),
}, [{
  placementId: '9d3f6a10-2a6b-4f0e-8b7a-3e1d5c7f9a40', activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01',
  acceptedAt: '2026-11-18T09:00:00Z', startsOn: '2026-11-25',
}]);
