import { REFERRAL_REASONS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { ageBand, code, homeMunicipality, id, instant, targetGroups } from '../fields.js';

export const ReferralPlacedV1 = contract('referrals.referral-placed.v1', 'The client took part in an activity for the first time; the loop closed by itself.', {
  referralId: id(),
  organisationId: id(),
  municipalityCode: homeMunicipality(),
  ageBand: ageBand(),
  targetGroups: targetGroups(),
  reason: code(REFERRAL_REASONS),
  placedAt: instant(),
}, [{
  referralId: '7b8d0c40-2e5f-4d0a-9b4c-8f6e0d2a3c70', organisationId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', municipalityCode: '217', ageBand: '75-84',
  targetGroups: ['older-living-alone'], reason: 'loneliness', placedAt: '2026-11-25T12:30:00Z',
}]);
