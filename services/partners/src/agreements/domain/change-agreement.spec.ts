import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { AGREEMENT_ID, association, ASSOCIATION_ID, draft, region, signature, signed, terms, TUESDAY, withdrawn } from './agreement.examples.js';
import { changeAgreement, type ChangeAgreementCommand } from './change-agreement.js';

const changeTo = (part: object, more: Partial<ChangeAgreementCommand> = {}) =>
  changeAgreement({ by: region, terms: terms(part), version: 1, takesSignatures: false, reason: 'Nimi oli väärä.', at: TUESDAY, ...more });
const changed = { type: 'AgreementChanged', agreementId: AGREEMENT_ID, by: region, terms: terms({ title: 'Kimpassa', reviewOn: null }), changed: ['title', 'reviewOn'], reason: 'Nimi oli väärä.', at: TUESDAY } as const;
const rewrite = { title: 'Kimpassa', reviewOn: null };

describe('changing an agreement', () => {
  it('says which terms are new', () => {
    given(draft()).when(changeTo(rewrite)).then({ ...changed, signaturesTakenFrom: [] });
  });

  it('is nothing where nothing is new, whatever was read', () => {
    given(draft({ version: 3 })).when(changeTo({})).thenNothing();
    given(draft()).when(changeTo({ fields: ['phone', 'name'] })).thenNothing();
  });

  it('overwrites nothing that was written meanwhile', () => {
    given(draft({ version: 2 })).when(changeTo(rewrite)).thenRefused('agreement-has-changed', { version: 2 });
  });

  it('takes a signature away only when that is said', () => {
    const half = draft({ signatures: [signature(association)] });
    given(half).when(changeTo(rewrite)).thenRefused('change-takes-signatures', { signedBy: [ASSOCIATION_ID] });
    given(half).when(changeTo(rewrite, { takesSignatures: true })).then({ ...changed, signaturesTakenFrom: [ASSOCIATION_ID] });
  });

  it('is for its writer', () => {
    given(draft()).when(changeTo(rewrite, { by: association })).thenRefused('agreement-is-written-by-another');
  });

  it('is refused once all have signed, and of a draft that was let go', () => {
    given(signed()).when(changeTo(rewrite, { takesSignatures: true })).thenRefused('agreement-is-no-longer-a-draft');
    given(withdrawn()).when(changeTo(rewrite)).thenRefused('agreement-is-no-longer-a-draft');
  });

  it('keeps the terms possible', () => {
    given(draft()).when(changeTo({ validTo: terms().validFrom })).thenRefused('agreement-ends-before-it-begins');
  });
});
