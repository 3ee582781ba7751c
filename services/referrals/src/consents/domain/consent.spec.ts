import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { AT } from '../../clients/domain/client.examples.js';
import { consent, KOHTAAMISPAIKKA } from './consent.examples.js';
import { consentStatus, type Consent } from './consent.js';
import { CONSENT_TEXT } from './consent-text.js';
import { recordConsent, type RecordConsent } from './record-consent.js';
import { withdrawConsent } from './withdraw-consent.js';

const agreed = { recipientId: KOHTAAMISPAIKKA, id: '5a0e7e0c-7c0e-4c61-9d0b-6f4d8f0b7c20', fields: ['name', 'phone'] } as const;
const recording = (change: Partial<Consent> = {}, under: RecordConsent['agreed'] = [agreed]) =>
  recordConsent({ at: AT, consent: consent(change), knownRecipients: [KOHTAAMISPAIKKA], agreed: under });

describe('recording a consent', () => {
  it('is a consent from now on', () => {
    given(undefined).when(recording()).then({ kind: 'consent-recorded', consent: consent() });
  });

  it.each([
    ['of an older wording', { textVersion: '2025-1' }, 'consent-text-is-outdated'],
    ['that ended yesterday', { validUntil: '2026-11-15' }, 'consent-would-be-expired'],
    ['longer than a year', { validUntil: '2027-11-17' }, 'consent-is-too-long'],
    ['for an organisation that nobody registered', { recipients: ['e9f5e5d2-5a46-4d4f-8d6a-0d8e3f0c7a11'] }, 'recipient-is-not-known'],
  ] as const)('refuses one %s', (_name, change, code) => {
    given(undefined).when(recording(change)).thenRefused(code);
  });
});

describe('a field that the agreement with a recipient does not cover', () => {
  it('is refused by its name', () => {
    given(undefined).when(recording({ fields: ['name', 'needs', 'language'] }))
      .thenRefused('consent-exceeds-agreement', { fields: ['needs', 'language'], recipientId: KOHTAAMISPAIKKA, agreementId: agreed.id });
  });

  it('is refused where another recipient’s agreement covers it', () => {
    const another = { ...agreed, recipientId: 'e9f5e5d2-5a46-4d4f-8d6a-0d8e3f0c7a11', fields: ['name', 'phone', 'needs'] } as const;
    given(undefined).when(recording({ fields: ['name', 'needs'] }, [another, agreed])).thenRefused('consent-exceeds-agreement');
  });

  it('may be named to one with whom nothing is agreed yet: without an agreement nothing leaves', () => {
    const wide = consent({ fields: ['name', 'needs'] });
    given(undefined).when(recording({ fields: wide.fields }, [])).then({ kind: 'consent-recorded', consent: wide });
  });
});

describe('withdrawing a consent', () => {
  it('needs no reason', () => {
    given(consent()).when(withdrawConsent({ at: AT })).then({ kind: 'consent-withdrawn', withdrawnAt: AT });
  });

  it('happens once', () => {
    given(consent({ withdrawnAt: AT })).when(withdrawConsent({ at: AT })).thenRefused('consent-is-withdrawn');
  });
});

describe('the status of a consent', () => {
  it.each([
    ['on its last day', consent(), '2027-11-16T21:00:00Z', 'active'],
    ['after the Finnish midnight of its last day', consent(), '2027-11-16T22:30:00Z', 'expired'],
    ['withdrawn', consent({ withdrawnAt: AT }), '2026-11-17T08:00:00Z', 'withdrawn'],
  ] as const)('%s', (_name, state, at, status) => expect(consentStatus(state, new Date(at))).toBe(status));
});

describe('the text', () => {
  it.each(['fi', 'sv', 'en'] as const)('names fields and recipients in %s', (language) => {
    expect(CONSENT_TEXT.texts[language]).toContain('{fields}');
    expect(CONSENT_TEXT.texts[language]).toContain('{recipients}');
  });
});
