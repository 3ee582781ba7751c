import { LONELINESS_BANDS } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { ageBand, code, homeMunicipality, id, month } from '../fields.js';

export const ScreeningRecordedV1 = contract('referrals.screening-recorded.v1', 'Loneliness was raised with somebody. A tally: it points to no client and no referral.', {
  tallyId: id(),
  organisationId: id(),
  instrument: z.enum(['finsote-lonely-1']),
  instrumentVersion: z.string().max(20),
  band: code(LONELINESS_BANDS),
  municipalityCode: homeMunicipality(),
  ageBand: ageBand(),
  month: month(),
}, [{
  tallyId: '1f5b7a20-0c3d-4b8e-9f2a-6d4c8b0e1a50', organisationId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', instrument: 'finsote-lonely-1', instrumentVersion: '1',
  band: 'lonely', municipalityCode: '217', ageBand: '75-84', month: '2026-11',
}]);
