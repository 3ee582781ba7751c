import type { AgreementActivated, AgreementDrafted, Doer } from './agreement-facts.js';
import type { DraftAgreement, Signature, SignedAgreement, TerminatedAgreement, WithdrawnAgreement } from './agreement.js';
import type { WholeTerms } from './agreement-terms.js';

export const AGREEMENT_ID = '5a0e7e0c-7c0e-4c61-9d0b-6f4d8f0b7c20';
export const REGION_ID = '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02';
export const ASSOCIATION_ID = '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01';
export const COMMITMENT_ID = '0d4f1a52-8d0b-4b8e-9a54-1f6f0c1b2a30';
export const MONDAY = new Date('2026-11-16T09:00:00Z');
export const TUESDAY = new Date('2026-11-17T09:00:00Z');
export const NEXT_MONDAY = new Date('2026-11-23T00:00:00Z');

export const region: Doer = { organisationId: REGION_ID, membershipId: 'f3a1b2c3-0000-4000-8000-000000000001', role: 'organisation-admin' };
export const association: Doer = { organisationId: ASSOCIATION_ID, membershipId: 'f3a1b2c3-0000-4000-8000-000000000002', role: 'organisation-admin' };
const parties = [REGION_ID, ASSOCIATION_ID] as const;

export const terms = (more: Partial<WholeTerms> = {}): WholeTerms => ({
  language: 'fi', title: 'Saattaen mukaan', purpose: 'Yksinäisen asiakkaan matka lyhenee.',
  tasks: [{ organisationId: REGION_ID, text: 'Ohjaa asiakkaan.' }, { organisationId: ASSOCIATION_ID, text: 'Ottaa vastaan.' }],
  commitments: [{ id: COMMITMENT_ID, organisationId: ASSOCIATION_ID, text: 'Nimeää yhteyshenkilön.', dueOn: '2026-12-31' }],
  validFrom: MONDAY, validTo: new Date('2027-11-16T09:00:00Z'), reviewOn: '2027-05-03', economicObligations: null, purposes: ['placement'], fields: ['name', 'phone'], ...more,
});

export const drafted: AgreementDrafted = { type: 'AgreementDrafted', agreementId: AGREEMENT_ID, by: region, parties, terms: terms(), at: MONDAY };
export const activated: AgreementActivated = {
  type: 'AgreementActivated', agreementId: AGREEMENT_ID, parties, purposes: ['placement'], fields: ['name', 'phone'], validFrom: TUESDAY, validTo: terms().validTo, at: TUESDAY,
};

export const signature = (of: Doer, at = MONDAY): Signature => ({ ...of, at });
const identity = { id: AGREEMENT_ID, organisationId: REGION_ID, parties, version: 1 } as const;
const ending = { endedAt: TUESDAY, endedBy: association, reason: 'Toiminta loppuu.' } as const;

export const draft = (more: Partial<DraftAgreement> = {}): DraftAgreement => ({ ...identity, status: 'draft', signatures: [], terms: terms(), ...more });
export const signed = (more: Partial<SignedAgreement> = {}): SignedAgreement =>
  ({ ...identity, status: 'signed', signatures: [signature(region), signature(association)], terms: terms(), inForceFrom: MONDAY, met: [], ...more });
export const terminated = (): TerminatedAgreement => ({ ...signed(), ...ending, status: 'terminated' });
export const withdrawn = (): WithdrawnAgreement => ({ ...draft(), ...ending, status: 'withdrawn' });
