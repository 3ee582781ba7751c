import { REFERRAL_REASONS } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { ageBand, code, homeMunicipality, id, instant, targetGroups } from '../fields.js';

export const ReferralClosedV1 = contract('referrals.referral-closed.v1', 'The referral ended without an outcome: returned, not reached, declined, withdrawn and the like.', {
  referralId: id(),
  organisationId: id(),
  municipalityCode: homeMunicipality(),
  ageBand: ageBand(),
  targetGroups: targetGroups(),
  reason: code(REFERRAL_REASONS),
  status: z.enum(['returned', 'not-reached', 'declined', 'revoked', 'transferred', 'expired', 'cancelled', 'entered-in-error']),
  closedAt: instant(),
}, [{
  referralId: '7b8d0c40-2e5f-4d0a-9b4c-8f6e0d2a3c70', organisationId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', municipalityCode: '217', ageBand: '75-84',
  targetGroups: ['older-living-alone'], reason: 'loneliness', status: 'not-reached', closedAt: '2026-12-01T10:00:00Z',
}]);
