import { contract } from '../contract.js';
import { id, instant, publicCode } from '../fields.js';

export const PlacementRequestedV1 = contract('referrals.placement-requested.v1', 'A seat is asked for a person known here only by a random code. To the organising association alone.', {
  placementId: id(),
  activityId: id(),
  /** The association that organises the activity. */
  organisationId: id(),
  /** The region that asks and whose window shows who the person is. */
  requestingOrganisationId: id(),
  /** A short code that the person also has, for the door and for marking attendance: no meaning of its own. */
  code: publicCode(),
  requestedAt: instant(),
}, [{
  placementId: '9d3f6a10-2a6b-4f0e-8b7a-3e1d5c7f9a40', activityId: 'c7e7a3b4-1d7f-4a1f-9c40-5a3b0f6d7e30', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01',
  requestingOrganisationId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', code: 'K7P2QX', requestedAt: '2026-11-17T13:00:00Z',
}]);
