import { contract } from '../contract.js';
import { ageBand, barrier, homeMunicipality, id, month } from '../fields.js';

export const BarrierIdentifiedV1 = contract('referrals.barrier-identified.v1', 'Something kept somebody from taking part. A tally: it points to no client, referral or placement.', {
  tallyId: id(),
  organisationId: id(),
  barrier: barrier(),
  municipalityCode: homeMunicipality(),
  ageBand: ageBand(),
  month: month(),
}, [{ tallyId: '3a6c8b30-1d4e-4c9f-8a3b-7e5d9c1f2b60', organisationId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', barrier: 'transport', municipalityCode: '217', ageBand: '75-84', month: '2026-11' }]);
