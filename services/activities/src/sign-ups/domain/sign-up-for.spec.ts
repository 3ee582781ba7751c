import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { ACTIVITY_ID, MONDAY, ORGANISATION_ID } from '../../activities/domain/activity.examples.js';
import { pool, SIGN_UP_ID } from './sign-up.examples.js';
import { signUpFor } from './sign-up-for.js';

const wanting = (size: number) => signUpFor({ signUpId: SIGN_UP_ID, size, at: MONDAY });
const signedUp = (size: number, holdsSeat: boolean) =>
  ({ type: 'SignedUp', signUpId: SIGN_UP_ID, organisationId: ORGANISATION_ID, activityId: ACTIVITY_ID, pool: '2026-11-25', number: 8, size, holdsSeat, at: MONDAY } as const);

describe('signing up', () => {
  it('holds the last free seat', () => {
    given(pool()).when(wanting(1)).then(signedUp(1, true));
  });

  it('waits in the line where a group is more than the seats that are left', () => {
    given(pool()).when(wanting(2)).then(signedUp(2, false));
  });

  it('counts those whom a region has placed, and seats that others have been offered', () => {
    given(pool({ seats: { capacity: 5, placed: 5, confirmed: 0, offered: 0 } })).when(wanting(1)).then(signedUp(1, false));
    given(pool({ seats: { capacity: 5, placed: 0, confirmed: 0, offered: 5 } })).when(wanting(1)).then(signedUp(1, false));
  });

  it('holds a seat where there is room for all', () => {
    given(pool({ seats: { capacity: null, placed: 9, confirmed: 900, offered: 0 } })).when(wanting(4)).then(signedUp(4, true));
  });

  it('is refused for more people than may come together, and says how many may', () => {
    given(pool()).when(wanting(5)).thenRefused('group-is-too-big', { most: 4 });
    given(pool({ seats: { capacity: 3, placed: 0, confirmed: 0, offered: 0 } })).when(wanting(4)).thenRefused('group-is-too-big', { most: 3 });
  });

  it('is refused where nobody can sign up, with the reason', () => {
    given(pool({ closed: 'occurrence-has-begun' })).when(wanting(1)).thenRefused('occurrence-has-begun');
  });
});
