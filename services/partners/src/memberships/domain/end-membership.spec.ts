import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { endMembership } from './end-membership.js';
import { ended, granted, MEMBERSHIP_ID, ORGANISATION_ID, TUESDAY } from './membership.examples.js';

const end = endMembership({ byMembershipId: '1b7d6a2e-5f3c-4d8f-9a64-2f2c3f1d8e11', at: TUESDAY });

describe('ending a membership', () => {
  it('takes away the right to act', () => {
    given(granted()).when(end).then({ type: 'MembershipEnded', membershipId: MEMBERSHIP_ID, organisationId: ORGANISATION_ID, at: TUESDAY });
  });

  it('changes nothing the second time', () => {
    given(ended()).when(end).thenNothing();
  });

  it('is refused of one’s own', () => {
    given(granted()).when(endMembership({ byMembershipId: MEMBERSHIP_ID, at: TUESDAY })).thenRefused('membership-is-your-own');
  });

  it('is not found where there is none', () => {
    given(undefined).when(end).thenRefused('not-found');
  });
});
