import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { grantMembership } from './grant-membership.js';
import { ended, grant, granted } from './membership.examples.js';

describe('granting a membership', () => {
  it('lets a person act for an organisation', () => {
    given(undefined).when(grantMembership(grant)).then({ deputyFor: null, by: null, reason: null, name: null, ...grant, type: 'MembershipGranted' });
  });

  it('changes nothing the second time', () => {
    given(granted()).when(grantMembership(grant)).thenNothing();
  });

  it('does not give back what has ended', () => {
    given(ended()).when(grantMembership(grant)).thenNothing();
  });
});
