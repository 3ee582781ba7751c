import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { MONDAY, TUESDAY } from '../../activities/domain/activity.examples.js';
import { acceptOffer, declineOffer } from './answer-offer.js';
import { cancelSignUp } from './cancel-sign-up.js';
import { moveUp } from './move-up.js';
import { confirmed, offered, SIGN_UP_ID, waiting } from './sign-up.examples.js';
import { evolve } from './sign-up.js';

const ended = evolve(confirmed(), { type: 'SignUpCancelled', signUpId: SIGN_UP_ID, by: 'person', at: MONDAY });
const fact = <Type extends string>(type: Type) => ({ type, signUpId: SIGN_UP_ID, at: TUESDAY });

describe('an offered seat', () => {
  it('is held when it is accepted in time', () => {
    given(offered()).when(acceptOffer({ at: TUESDAY })).then(fact('OfferAccepted'));
    expect(evolve(offered(), fact('OfferAccepted'))).toEqual(confirmed({ changedAt: TUESDAY }));
  });

  it('can be declined', () => {
    given(offered()).when(declineOffer({ at: TUESDAY })).then(fact('OfferDeclined'));
  });

  it('is gone the instant it expires, also before anybody has noticed', () => {
    const late = offered({ offerExpiresAt: TUESDAY });
    given(late).when(acceptOffer({ at: TUESDAY })).thenRefused('offer-has-expired');
    given(late).when(declineOffer({ at: TUESDAY })).thenRefused('offer-has-expired');
    given(evolve(late, fact('OfferExpired'))).when(acceptOffer({ at: TUESDAY })).thenRefused('offer-has-expired');
  });

  it('changes nothing the second time', () => {
    given(confirmed()).when(acceptOffer({ at: TUESDAY })).thenNothing();
    given(evolve(offered(), fact('OfferDeclined'))).when(declineOffer({ at: TUESDAY })).thenNothing();
  });

  it('is not there for who waits, has left or is unknown', () => {
    given(waiting()).when(acceptOffer({ at: TUESDAY })).thenRefused('seat-is-not-offered');
    given(ended).when(acceptOffer({ at: TUESDAY })).thenRefused('seat-is-not-offered');
    given(undefined).when(declineOffer({ at: TUESDAY })).thenRefused('not-found');
  });
});

describe('cancelling', () => {
  it.each([confirmed(), waiting(), offered()])('ends a sign-up that is $status', (signUp) => {
    given(signUp).when(cancelSignUp({ by: 'person', at: TUESDAY })).then({ type: 'SignUpCancelled', signUpId: SIGN_UP_ID, by: 'person', at: TUESDAY });
  });

  it('changes nothing the second time, whoever comes second', () => {
    given(ended).when(cancelSignUp({ by: 'organiser', at: TUESDAY })).thenNothing();
  });

  it('is not found where there is none', () => {
    given(undefined).when(cancelSignUp({ by: 'person', at: TUESDAY })).thenRefused('not-found');
  });
});

describe('moving up', () => {
  const up = moveUp({ reason: 'together', at: TUESDAY });

  it('puts a person before the first of the line, with the reason', () => {
    given({ signUp: waiting({ position: 9 }), firstPosition: 4 }).when(up).then({ type: 'SignUpMovedUp', signUpId: SIGN_UP_ID, position: 3, reason: 'together', at: TUESDAY });
  });

  it('changes nothing for the first', () => {
    given({ signUp: waiting({ position: 4 }), firstPosition: 4 }).when(up).thenNothing();
  });

  it('is for those who wait only', () => {
    given({ signUp: confirmed(), firstPosition: 4 }).when(up).thenRefused('sign-up-is-not-waiting');
    given({ signUp: undefined, firstPosition: undefined }).when(up).thenRefused('not-found');
  });
});
