import { contract } from '../contract.js';
import { id, instant } from '../fields.js';

export const PlacementWithdrawnV1 = contract('referrals.placement-withdrawn.v1', 'The request no longer stands: free the seat and forget the code. Says no reason on purpose.', {
  placementId: id(),
  organisationId: id(),
  withdrawnAt: instant(),
}, [{ placementId: '9d3f6a10-2a6b-4f0e-8b7a-3e1d5c7f9a40', organisationId: '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01', withdrawnAt: '2026-11-19T10:00:00Z' }]);
