import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { AGREEMENT_ID, association, COMMITMENT_ID, draft, region, signed, terminated, TUESDAY } from './agreement.examples.js';
import { meetCommitment, reopenCommitment } from './meet-commitment.js';

const check = { by: association, commitmentId: COMMITMENT_ID, at: TUESDAY } as const;
const met = signed({ met: [{ ...association, commitmentId: COMMITMENT_ID, at: TUESDAY }] });

describe('a commitment', () => {
  it('is checked off by the party that made it', () => {
    given(signed()).when(meetCommitment(check)).then({ type: 'CommitmentMet', agreementId: AGREEMENT_ID, ...check });
    given(signed()).when(meetCommitment({ ...check, by: region })).thenRefused('commitment-is-of-another-party');
  });

  it('is checked off once, and can be taken back', () => {
    given(met).when(meetCommitment(check)).thenNothing();
    given(met).when(reopenCommitment(check)).then({ type: 'CommitmentReopened', agreementId: AGREEMENT_ID, ...check });
    given(signed()).when(reopenCommitment(check)).thenNothing();
  });

  it('binds nobody before all have signed, or after a party has ended the agreement', () => {
    given(draft()).when(meetCommitment(check)).thenRefused('agreement-is-not-signed');
    given(terminated()).when(meetCommitment(check)).thenRefused('agreement-is-over');
  });

  it('is not found where there is none', () => {
    given(signed()).when(meetCommitment({ ...check, commitmentId: AGREEMENT_ID })).thenRefused('not-found');
    given(undefined).when(meetCommitment(check)).thenRefused('not-found');
  });
});
