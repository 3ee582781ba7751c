import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { ACTIVITY_ID, draft, MONDAY, ORGANISATION_ID, wholeContent } from './activity.examples.js';
import { draftActivity } from './draft-activity.js';

const content = { ...wholeContent(), summary: null, place: null, schedule: null, price: null, contact: null, targetGroups: [] };
const command = { activityId: ACTIVITY_ID, organisationId: ORGANISATION_ID, content, at: MONDAY };

describe('drafting an activity', () => {
  it('needs no more than a name and a kind', () => {
    given(undefined).when(draftActivity(command))
      .then({ type: 'ActivityDrafted', activityId: ACTIVITY_ID, organisationId: ORGANISATION_ID, content, at: MONDAY });
  });

  it('changes nothing the second time', () => {
    given(draft()).when(draftActivity(command)).thenNothing();
  });

  it('refuses an end before the beginning', () => {
    const schedule = { ...wholeContent().schedule, endTime: '12:00' };
    given(undefined).when(draftActivity({ ...command, content: { ...content, schedule } })).thenRefused('schedule-ends-before-it-starts');
  });

  it('refuses a last day before the first', () => {
    const schedule = { ...wholeContent().schedule, until: '2026-11-17' };
    given(undefined).when(draftActivity({ ...command, content: { ...content, schedule } })).thenRefused('schedule-ends-before-it-starts');
  });
});
