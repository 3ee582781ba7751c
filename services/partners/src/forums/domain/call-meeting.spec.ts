import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { callMeeting, type CallMeeting, cancelMeeting, changeMeeting } from './call-meeting.js';
import { called, cancelled, endedForum, FORUM_ID, forum, held, MEETING_ID, meetingContent, MONDAY, region, REGION_ID, town, TUESDAY } from './forum.examples.js';

const content = meetingContent();
const call = (more: Partial<CallMeeting> = {}) => callMeeting({ meetingId: MEETING_ID, forum: forum(), by: region, content, at: MONDAY, ...more });

describe('calling a meeting', () => {
  it('invites to it', () => {
    given(undefined).when(call()).then({ type: 'MeetingCalled', meetingId: MEETING_ID, forumId: FORUM_ID, forumType: 'hyte-negotiation', expertGroup: null, by: region, content, at: MONDAY });
  });

  it('is for whoever convenes the forum, as long as it goes on', () => {
    given(undefined).when(call({ by: town })).thenRefused('forum-is-convened-by-another');
    given(undefined).when(call({ forum: endedForum() })).thenRefused('forum-has-ended');
    given(undefined).when(call({ forum: undefined })).thenRefused('not-found');
  });

  it('begins before it ends, and does not invite the one who invites', () => {
    given(undefined).when(call({ content: meetingContent({ endTime: '13:00' }) })).thenRefused('meeting-ends-before-it-begins');
    given(undefined).when(call({ content: meetingContent({ invited: [REGION_ID] }) })).thenRefused('member-is-your-own-organisation');
  });
});

describe('changing an invitation', () => {
  const moved = meetingContent({ day: '2026-12-01', place: 'Teams' });
  const change = (more: object = {}) => changeMeeting({ by: region, content: moved, version: 1, reason: 'Aika ei sopinut.', at: TUESDAY, ...more });

  it('says what changed', () => {
    given(called()).when(change()).then({ type: 'MeetingChanged', meetingId: MEETING_ID, by: region, content: moved, changed: ['day', 'place'], reason: 'Aika ei sopinut.', at: TUESDAY });
    given(called()).when(change({ content })).thenNothing();
    given(called()).when(change({ content: { ...content, invited: [...content.invited].reverse() } })).thenNothing();
  });

  it('overwrites nothing that was changed meanwhile', () => {
    given(called({ version: 2 })).when(change()).thenRefused('meeting-has-changed', { version: 2 });
  });

  it('is over when the meeting is held or called off', () => {
    given(held()).when(change()).thenRefused('meeting-is-held');
    given(cancelled()).when(change()).thenRefused('meeting-is-cancelled');
  });

  it('is for whoever called it', () => {
    given(called()).when(change({ by: town })).thenRefused('meeting-is-called-by-another');
    given(undefined).when(change()).thenRefused('not-found');
  });
});

describe('calling a meeting off', () => {
  const cancel = (more: object = {}) => cancelMeeting({ by: region, reason: 'Sairastumisia.', at: TUESDAY, ...more });

  it('says why, once', () => {
    given(called()).when(cancel()).then({ type: 'MeetingCancelled', meetingId: MEETING_ID, by: region, reason: 'Sairastumisia.', at: TUESDAY });
    given(cancelled()).when(cancel()).thenNothing();
  });

  it('comes too late once it was held, and is nobody else’s', () => {
    given(held()).when(cancel()).thenRefused('meeting-is-held');
    given(called()).when(cancel({ by: town })).thenRefused('meeting-is-called-by-another');
  });
});
