import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { active, AGREEMENT_ID, ASSOCIATION_ID, ended, REGION_ID, TUESDAY } from './agreement.examples.js';
import { endAgreement } from './end-agreement.js';

const end = endAgreement({ at: TUESDAY });

describe('ending an agreement', () => {
  it('stops the sharing between all its parties', () => {
    given(active()).when(end)
      .then({ type: 'AgreementEnded', agreementId: AGREEMENT_ID, organisationId: REGION_ID, parties: [REGION_ID, ASSOCIATION_ID], at: TUESDAY });
  });

  it('changes nothing the second time', () => {
    given(ended()).when(end).thenNothing();
  });

  it('is refused when it has run out by itself', () => {
    given(active({ validTo: TUESDAY })).when(end).thenRefused('agreement-has-run-out');
  });

  it('is not found where there is none', () => {
    given(undefined).when(end).thenRefused('not-found');
  });
});
