import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { AGREEMENT_ID, association, ASSOCIATION_ID, draft, REGION_ID, signed, terminated, terms, TUESDAY, withdrawn } from './agreement.examples.js';
import { endAgreement } from './end-agreement.js';

const why = { by: association, reason: 'Toiminta loppuu.', at: TUESDAY } as const;
const end = endAgreement(why);

describe('ending an agreement', () => {
  it('stops the sharing between all its parties', () => {
    given(signed()).when(end).then({ type: 'AgreementEnded', agreementId: AGREEMENT_ID, parties: [REGION_ID, ASSOCIATION_ID], purposes: ['placement'], ...why });
  });

  it('lets a draft go', () => {
    given(draft()).when(end).then({ type: 'DraftWithdrawn', agreementId: AGREEMENT_ID, ...why });
  });

  it('changes nothing the second time', () => {
    given(terminated()).when(end).thenNothing();
    given(withdrawn()).when(end).thenNothing();
  });

  it('is refused when it has run out by itself', () => {
    given(signed({ terms: terms({ validTo: TUESDAY }) })).when(end).thenRefused('agreement-has-run-out');
  });

  it('is not found where there is none', () => {
    given(undefined).when(end).thenRefused('not-found');
  });
});
