import { AGREEMENT_PURPOSES, SHARED_FIELDS } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, id, instant } from '../fields.js';

export const AgreementActivatedV1 = contract('partners.agreement-activated.v1', 'Two organisations may share these fields for these purposes, for this time.', {
  agreementId: id(),
  parties: z.array(id()).min(2).max(20),
  purposes: z.array(code(AGREEMENT_PURPOSES)).min(1),
  fields: z.array(code(SHARED_FIELDS)),
  validFrom: instant(),
  validTo: instant().nullable(),
}, [{
  agreementId: '5a0e7e0c-7c0e-4c61-9d0b-6f4d8f0b7c20', parties: ['2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01'],
  purposes: ['placement'], fields: ['name', 'phone', 'language', 'needs'], validFrom: '2026-11-16T00:00:00Z', validTo: '2027-11-16T00:00:00Z',
}]);
