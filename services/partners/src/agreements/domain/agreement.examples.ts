import type { ActivateAgreement } from './activate-agreement.js';
import type { Agreement } from './agreement.js';

export const AGREEMENT_ID = '5a0e7e0c-7c0e-4c61-9d0b-6f4d8f0b7c20';
export const REGION_ID = '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02';
export const ASSOCIATION_ID = '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01';
export const MONDAY = new Date('2026-11-16T09:00:00Z');
export const TUESDAY = new Date('2026-11-17T09:00:00Z');

const terms = {
  organisationId: REGION_ID, parties: [REGION_ID, ASSOCIATION_ID], purposes: ['placement'], fields: ['name', 'phone'],
  validFrom: MONDAY, validTo: new Date('2027-11-16T09:00:00Z'),
} as const;

export const activate: ActivateAgreement = { agreementId: AGREEMENT_ID, ...terms, at: MONDAY };
export const active = (more: Partial<Agreement> = {}): Agreement => ({ id: AGREEMENT_ID, ...terms, endedAt: null, ...more });
export const ended = (): Agreement => active({ endedAt: TUESDAY });
