import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { MONDAY, TUESDAY } from '../../activities/domain/activity.examples.js';
import { acceptPlacement } from './accept-placement.js';
import { accepted, declined, ids, requested, situation, withdrawn } from './placement.examples.js';

const AGREEMENT_ID = '5a0e7e0c-7c0e-4c61-9d0b-6f4d8f0b7c20';
const accept = acceptPlacement({ at: TUESDAY, agreed: true });

describe('accepting a placement', () => {
  it('holds a seat and tells when the person is first expected', () => {
    given(situation(requested())).when(accept).then({ type: 'PlacementAccepted', ...ids, startsOn: '2026-11-18', at: TUESDAY });
  });

  it('holds one where the door is open to all', () => {
    given(situation(requested(), { capacity: null, seatsTaken: 300 })).when(accept).then({ type: 'PlacementAccepted', ...ids, startsOn: '2026-11-18', at: TUESDAY });
  });

  it('is refused when every seat is held', () => {
    given(situation(requested(), { seatsTaken: 5 })).when(accept).thenRefused('activity-is-full');
  });

  it('changes nothing the second time, even when the activity has filled since', () => {
    given(situation(accepted(), { seatsTaken: 5 })).when(accept).thenNothing();
  });

  it('is refused when the agreement has ended since it was asked for, and says which and when', () => {
    given(situation(requested())).when(acceptPlacement({ at: TUESDAY, agreed: false })).thenRefused('agreement-is-missing');
    given(situation(requested())).when(acceptPlacement({ at: TUESDAY, agreed: false, ended: { id: AGREEMENT_ID, endedAt: MONDAY } }))
      .thenRefused('agreement-is-missing', { agreementId: AGREEMENT_ID, validTo: MONDAY.toISOString() });
  });

  it('stays accepted when the agreement ends later', () => {
    given(situation(accepted())).when(acceptPlacement({ at: TUESDAY, agreed: false })).thenNothing();
  });

  it('is refused once it was declined', () => {
    given(situation(declined())).when(accept).thenRefused('placement-is-already-decided');
  });

  it('is refused once it was withdrawn', () => {
    given(situation(withdrawn())).when(accept).thenRefused('placement-is-withdrawn');
  });

  it('is not found where there is none', () => {
    given(situation(undefined)).when(accept).thenRefused('not-found');
  });

  it('is refused when the activity is no longer offered', () => {
    given({ placement: requested(), room: undefined }).when(accept).thenRefused('activity-is-not-published');
  });
});
