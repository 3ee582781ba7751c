import { given } from '@pirtti/testing';
import { describe, expect, it } from 'vitest';
import { TUESDAY } from '../../activities/domain/activity.examples.js';
import { evolve } from './placement.js';
import { accepted, ids, REGION_ID, requested, situation, tombstone, withdrawn } from './placement.examples.js';
import { withdrawPlacement } from './withdraw-placement.js';

const { activityId: _, ...withoutActivity } = ids;
const command = { ...withoutActivity, at: TUESDAY };
const fact = { type: 'PlacementWithdrawn', ...command } as const;

describe('a withdrawal', () => {
  it.each([['a request', requested()], ['a held seat', accepted()]])('takes back %s', (_name, placement) => {
    given(situation(placement)).when(withdrawPlacement(command)).then(fact);
  });

  it('leaves no code behind', () => {
    expect(evolve(accepted(), fact)).toEqual(withdrawn());
    expect(JSON.stringify(evolve(accepted(), fact))).not.toContain('K7P2QX');
  });

  it('leaves a tombstone when it comes before its request', () => {
    given({ placement: undefined, room: undefined }).when(withdrawPlacement(command)).then(fact);
    expect(evolve(undefined, fact)).toEqual(tombstone());
  });

  it('changes nothing the second time', () => {
    given(situation(withdrawn())).when(withdrawPlacement(command)).thenNothing();
  });

  it('moves nobody when another organisation sends it', () => {
    given(situation(accepted())).when(withdrawPlacement({ ...command, requestingOrganisationId: ids.organisationId })).thenNothing();
    expect(REGION_ID).not.toBe(ids.organisationId);
  });
});
