import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { MONDAY } from '../../activities/domain/activity.examples.js';
import { ids, requested, situation, tombstone } from './placement.examples.js';
import { requestPlacement } from './request-placement.js';

const command = { ...ids, code: 'K7P2QX', at: MONDAY };

describe('a request for a seat', () => {
  it('waits for the association’s answer', () => {
    given(situation(undefined)).when(requestPlacement(command)).then({ type: 'PlacementRequested', ...command });
  });

  it('waits even when the activity is full: somebody may leave', () => {
    given(situation(undefined, { seatsTaken: 5 })).when(requestPlacement(command)).then({ type: 'PlacementRequested', ...command });
  });

  it('changes nothing the second time', () => {
    given(situation(requested())).when(requestPlacement(command)).thenNothing();
  });

  it('obeys a withdrawal that came first', () => {
    given(situation(tombstone())).when(requestPlacement(command)).thenNothing();
  });

  it.each([
    ['is unknown here', { placement: undefined, room: undefined }],
    ['is a draft', situation(undefined, { published: false })],
  ])('is declined at once when the activity %s', (_name, state) => {
    given(state).when(requestPlacement(command))
      .then({ type: 'PlacementRequested', ...command }, { type: 'PlacementDeclined', ...ids, at: MONDAY, reason: 'wrong-service' });
  });
});
