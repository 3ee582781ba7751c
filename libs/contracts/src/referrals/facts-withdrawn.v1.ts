import { z } from 'zod';
import { contract } from '../contract.js';
import { day, id } from '../fields.js';

/**
 * Whoever was told something of a referral forgets it: every copy says `unknown` from now on, the earlier ones too. The same is told of a protected
 * address (turvakielto) and of a person who would rather not be counted anywhere, and to the day only.
 */
export const FactsWithdrawnV1 = contract('referrals.facts-withdrawn.v1', 'What was told of a referral is taken back: whoever keeps it, forgets it.', {
  referralId: id(),
  organisationId: id(),
  fields: z.array(z.enum(['municipalityCode'])).min(1).max(1),
  withdrawnOn: day(),
}, [{
  referralId: '7b8d0c40-2e5f-4d0a-9b4c-8f6e0d2a3c70', organisationId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', fields: ['municipalityCode'], withdrawnOn: '2026-12-01',
}]);
