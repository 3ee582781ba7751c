import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { AGREEMENT_ID, ASSOCIATION_ID, draft, drafted, MONDAY, region, REGION_ID, terms, TUESDAY } from './agreement.examples.js';
import { draftAgreement } from './draft-agreement.js';

const draftOf = (partners: readonly string[], more = {}) => draftAgreement({ agreementId: AGREEMENT_ID, by: region, partners, terms: terms(more), at: MONDAY });

describe('drafting an agreement', () => {
  it('makes its writer a party', () => {
    given(undefined).when(draftOf([ASSOCIATION_ID])).then(drafted);
  });

  it('changes nothing the second time', () => {
    given(draft()).when(draftOf([ASSOCIATION_ID])).thenNothing();
  });

  it('is refused with oneself', () => {
    given(undefined).when(draftOf([REGION_ID])).thenRefused('partner-is-your-own-organisation');
  });

  it('is refused where it would end before it begins', () => {
    given(undefined).when(draftOf([ASSOCIATION_ID], { validFrom: TUESDAY, validTo: MONDAY })).thenRefused('agreement-ends-before-it-begins');
  });

  it('is refused where the review is outside its period', () => {
    given(undefined).when(draftOf([ASSOCIATION_ID], { reviewOn: '2026-11-15' })).thenRefused('review-is-outside-the-period');
    given(undefined).when(draftOf([ASSOCIATION_ID], { reviewOn: '2028-01-01' })).thenRefused('review-is-outside-the-period');
  });

  it('is refused where somebody else than a party would do something', () => {
    given(undefined).when(draftOf([ASSOCIATION_ID], { tasks: [{ organisationId: AGREEMENT_ID, text: 'Hoitaa kaiken.' }] })).thenRefused('task-is-of-no-party');
  });
});
