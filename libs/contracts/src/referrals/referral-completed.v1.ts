import { OUTCOMES, REFERRAL_REASONS } from '@pirtti/kernel';
import { contract } from '../contract.js';
import { ageBand, code, homeMunicipality, id, instant, targetGroups } from '../fields.js';

export const ReferralCompletedV1 = contract('referrals.referral-completed.v1', 'The support ended with an outcome.', {
  referralId: id(),
  organisationId: id(),
  municipalityCode: homeMunicipality(),
  ageBand: ageBand(),
  targetGroups: targetGroups(),
  reason: code(REFERRAL_REASONS),
  outcome: code(OUTCOMES),
  completedAt: instant(),
}, [{
  referralId: '7b8d0c40-2e5f-4d0a-9b4c-8f6e0d2a3c70', organisationId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', municipalityCode: '217', ageBand: '75-84',
  targetGroups: ['older-living-alone'], reason: 'loneliness', outcome: 'goal-reached', completedAt: '2026-12-16T10:00:00Z',
}]);
