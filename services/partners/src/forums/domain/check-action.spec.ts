import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { action, ACTION_ID, association, FORUM_ID, MEETING_ID, region, REGION_ID, town, TUESDAY } from './forum.examples.js';
import { checkAction, reopenAction } from './check-action.js';

const agreed = { ...action, meetingId: MEETING_ID, forumId: FORUM_ID, organisationId: REGION_ID };
const done = { ...agreed, done: { ...town, at: TUESDAY } };

describe('an action of the minutes', () => {
  it('is checked off by its owner, or by whoever convened the meeting', () => {
    for (const by of [town, region]) given(agreed).when(checkAction({ by, at: TUESDAY })).then({ type: 'ActionDone', actionId: ACTION_ID, by, at: TUESDAY });
    given(agreed).when(checkAction({ by: association, at: TUESDAY })).thenRefused('action-is-of-another');
  });

  it('is checked off once, and can be taken back', () => {
    given(done).when(checkAction({ by: region, at: TUESDAY })).thenNothing();
    given(done).when(reopenAction({ by: town, at: TUESDAY })).then({ type: 'ActionReopened', actionId: ACTION_ID, by: town, at: TUESDAY });
    given(agreed).when(reopenAction({ by: town, at: TUESDAY })).thenNothing();
    given(done).when(reopenAction({ by: association, at: TUESDAY })).thenRefused('action-is-of-another');
  });

  it('is not found where there is none', () => {
    given(undefined).when(checkAction({ by: town, at: TUESDAY })).thenRefused('not-found');
  });
});
