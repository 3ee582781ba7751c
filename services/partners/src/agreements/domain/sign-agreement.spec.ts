import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { activated, AGREEMENT_ID, association, draft, MONDAY, NEXT_MONDAY, region, signature, signed, terminated, terms, TUESDAY } from './agreement.examples.js';
import { signAgreement } from './sign-agreement.js';

const sign = (by = association, at = TUESDAY, version = 1) => signAgreement({ by, version, at });
const signedBy = (by = association, at = TUESDAY) => ({ type: 'AgreementSigned', agreementId: AGREEMENT_ID, by, at }) as const;
const half = (part = {}) => draft({ signatures: [signature(region)], terms: terms(part) });

describe('signing an agreement', () => {
  it('of the first party brings nothing into force', () => {
    given(draft()).when(sign()).then(signedBy());
  });

  it('of the last party brings it into force, from its signature where the period has begun', () => {
    given(half()).when(sign()).then(signedBy(), activated);
  });

  it('of the last party waits for the first day of the period', () => {
    given(half({ validFrom: NEXT_MONDAY })).when(sign()).then(signedBy(), { ...activated, validFrom: NEXT_MONDAY });
  });

  it('changes nothing the second time', () => {
    given(half()).when(sign(region)).thenNothing();
    given(signed()).when(sign()).thenNothing();
  });

  it('is of the wording that was read, and of no other', () => {
    given(draft({ version: 2 })).when(sign()).thenRefused('agreement-has-changed', { version: 2 });
  });

  it('needs a whole text', () => {
    given(draft({ terms: { ...terms(), title: '', purpose: '', validFrom: null, purposes: [] } })).when(sign())
      .thenRefused('signing-needs-more', { missing: ['title', 'purpose', 'validFrom', 'purposes'] });
  });

  it('shares nothing where nothing is said of sharing', () => {
    given(half({ purposes: [], fields: [] })).when(sign()).then(signedBy(), { ...activated, purposes: [], fields: [] });
  });

  it('is refused for a purpose that nothing holds to, by the name of the purpose', () => {
    given(half({ purposes: ['placement', 'referral'] })).when(sign()).thenRefused('purpose-is-no-longer-agreed', { purposes: ['referral'] });
  });

  it('is refused when its time has passed already', () => {
    given(half({ validFrom: MONDAY, validTo: TUESDAY })).when(sign()).thenRefused('agreement-has-run-out');
  });

  it('is refused when a party has ended it', () => {
    given(terminated()).when(sign()).thenRefused('agreement-is-over');
  });
});
