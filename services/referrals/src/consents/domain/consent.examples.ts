import { AT, CLIENT_ID, SOITE } from '../../clients/domain/client.examples.js';
import type { Consent } from './consent.js';
import { CONSENT_TEXT } from './consent-text.js';

export const CONSENT_ID = 'd2f1f5cf-6a0d-4c43-9a53-62f8f2a77b01';
export const KOHTAAMISPAIKKA = '6f1f2b5e-3c7e-4c57-8a55-0d6b2f6f0a01';

/** An active consent that names one association. */
export const consent = (change: Partial<Consent> = {}): Consent => ({
  id: CONSENT_ID, organisationId: SOITE, clientId: CLIENT_ID, textVersion: CONSENT_TEXT.version, language: 'fi', purposes: ['placement'],
  fields: ['name', 'phone'], recipients: [KOHTAAMISPAIKKA], how: 'on-screen', recordedAt: AT, recordedBy: '8f0f3a51-3a27-4a1c-9f53-0a6b1d2c3e4f',
  validUntil: '2027-11-16', withdrawnAt: null, ...change,
});
