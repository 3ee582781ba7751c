import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { TUESDAY } from '../../activities/domain/activity.examples.js';
import { declinePlacement } from './decline-placement.js';
import { accepted, declined, ids, requested, situation, withdrawn } from './placement.examples.js';

const decline = declinePlacement({ reason: 'no-capacity', at: TUESDAY });

describe('declining a placement', () => {
  it('gives the reason', () => {
    given(situation(requested())).when(decline).then({ type: 'PlacementDeclined', ...ids, reason: 'no-capacity', at: TUESDAY });
  });

  it('changes nothing the second time', () => {
    given(situation(declined())).when(decline).thenNothing();
  });

  it('is refused once a seat is held', () => {
    given(situation(accepted())).when(decline).thenRefused('placement-is-already-decided');
  });

  it('is refused once it was withdrawn', () => {
    given(situation(withdrawn())).when(decline).thenRefused('placement-is-withdrawn');
  });

  it('is not found where there is none', () => {
    given(situation(undefined)).when(decline).thenRefused('not-found');
  });
});
