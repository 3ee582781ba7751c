import { z } from 'zod';
import { contract } from '../contract.js';
import { id, instant } from '../fields.js';

export const AgreementEndedV1 = contract('partners.agreement-ended.v1', 'An agreement ended before its time: nothing more may be shared under it.', {
  agreementId: id(),
  parties: z.array(id()).min(2).max(20),
  endedAt: instant(),
}, [{ agreementId: '5a0e7e0c-7c0e-4c61-9d0b-6f4d8f0b7c20', parties: ['2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01'], endedAt: '2027-01-31T10:00:00Z' }]);
