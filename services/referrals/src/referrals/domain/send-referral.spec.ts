import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { consent, CONSENT_ID, KOHTAAMISPAIKKA } from '../../consents/domain/consent.examples.js';
import { ACTIVITY, agreement, ANOTHER, AT, byCounsellor, draft, LATER } from './referral.examples.js';
import { sendReferral, type SendReferral } from './send-referral.js';

const send = (change: Partial<SendReferral> = {}) => sendReferral({
  at: AT, by: byCounsellor(), consent: consent(), activity: { id: ACTIVITY, organisationId: KOHTAAMISPAIKKA }, agreement: agreement(), ...change,
});

describe('sending a referral', () => {
  it('leaves with consent and agreement', () => {
    given(draft()).when(send()).then({ kind: 'referral-sent', at: AT, by: byCounsellor(), consentId: CONSENT_ID });
  });

  it('needs no recipient nor agreement while no activity is chosen', () => {
    given(draft({ activityId: null })).when(send({ consent: consent({ recipients: [] }), activity: undefined, agreement: undefined }))
      .then({ kind: 'referral-sent', at: AT, by: byCounsellor(), consentId: CONSENT_ID });
  });

  it('needs neither inside one organisation', () => {
    given(draft()).when(send({ consent: consent({ recipients: [] }), activity: { id: ACTIVITY, organisationId: draft().organisationId }, agreement: undefined }))
      .then({ kind: 'referral-sent', at: AT, by: byCounsellor(), consentId: CONSENT_ID });
  });

  it.each([
    ['without a consent', { consent: undefined }, 'consent-is-missing'],
    ['with another client’s consent', { consent: consent({ clientId: ANOTHER }) }, 'consent-is-missing'],
    ['with a consent for nothing', { consent: consent({ purposes: [] }) }, 'consent-is-missing'],
    ['with a withdrawn consent', { consent: consent({ withdrawnAt: AT }) }, 'consent-is-withdrawn'],
    ['with an expired consent', { consent: consent({ validUntil: '2026-11-15' }) }, 'consent-has-expired'],
    ['to an activity that is not offered', { activity: undefined }, 'activity-is-not-offered'],
    ['to an association that the client did not name', { consent: consent({ recipients: [ANOTHER] }) }, 'consent-does-not-name-recipient'],
    ['to an association without an agreement', { agreement: undefined }, 'agreement-is-missing'],
    ['to an association whose agreement ends this instant', { agreement: agreement({ endsAt: AT }) }, 'agreement-is-missing'],
    ['by another counsellor', { by: byCounsellor(ANOTHER) }, 'referral-is-of-another-counsellor'],
  ] as const)('is refused %s', (_name, change, code) => {
    given(draft()).when(send(change)).thenRefused(code);
  });

  it('leaves under an agreement that ends later', () => {
    given(draft()).when(send({ agreement: agreement({ endsAt: LATER }) })).then({ kind: 'referral-sent', at: AT, by: byCounsellor(), consentId: CONSENT_ID });
  });

  it('is told which agreement has ended, and when', () => {
    given(draft()).when(send({ agreement: agreement({ endsAt: AT }) })).thenRefused('agreement-is-missing', { agreementId: agreement().id, validTo: AT.toISOString() });
  });

  it('is told which fields of the consent the agreement does not cover', () => {
    given(draft()).when(send({ consent: consent({ fields: ['name', 'needs', 'language'] }) }))
      .thenRefused('consent-exceeds-agreement', { fields: ['needs', 'language'], recipientId: KOHTAAMISPAIKKA, agreementId: agreement().id });
  });
});
