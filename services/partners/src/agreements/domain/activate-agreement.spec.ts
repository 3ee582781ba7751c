import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { activateAgreement } from './activate-agreement.js';
import { activate, active, ended } from './agreement.examples.js';

describe('activating an agreement', () => {
  it('brings it into force', () => {
    given(undefined).when(activateAgreement(activate)).then({ type: 'AgreementActivated', ...activate });
  });

  it('changes nothing the second time', () => {
    given(active()).when(activateAgreement(activate)).thenNothing();
  });

  it('does not revive one that has ended', () => {
    given(ended()).when(activateAgreement(activate)).thenNothing();
  });
});
