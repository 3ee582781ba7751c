import { given } from '@pirtti/testing';
import { describe, it } from 'vitest';
import { called, cancelled, FORUM_ID, held, known, MEETING_ID, MONDAY, participants, region, REGION_ID, STRANGER_ID, town, TOWN_ID, TUESDAY } from './forum.examples.js';
import { holdMeeting, type HoldMeeting } from './hold-meeting.js';

const came = [{ organisationId: REGION_ID, people: 2 }, { organisationId: TOWN_ID, people: 3 }];
const hold = (more: Partial<HoldMeeting> = {}) => holdMeeting({ by: region, came, others: 0, known, at: TUESDAY, ...more });
const told = { meetingId: MEETING_ID, forumId: FORUM_ID, forumType: 'hyte-negotiation', expertGroup: null, day: '2026-11-16', by: region, at: TUESDAY } as const;

describe('writing down that a meeting was held', () => {
  it('counts people by organisation and says what each is', () => {
    given(called()).when(hold()).then({ type: 'MeetingHeld', ...told, participants, others: 0 });
  });

  it('counts residents who came for nobody', () => {
    given(called()).when(hold({ came: [], others: 40 })).then({ type: 'MeetingHeld', ...told, participants: [], others: 40 });
    given(called()).when(hold({ came: [] })).thenRefused('nobody-came');
  });

  it('waits for its day', () => {
    given(called()).when(hold({ at: new Date('2026-11-15T21:59:59Z') })).thenRefused('meeting-is-still-ahead', { day: '2026-11-16' });
    given(called()).when(hold({ at: new Date('2026-11-15T22:00:00Z') })).then({ type: 'MeetingHeld', ...told, at: new Date('2026-11-15T22:00:00Z'), participants, others: 0 });
  });

  it('once more corrects the count, or changes nothing', () => {
    given(held()).when(hold()).thenNothing();
    given(held()).when(hold({ others: 5 })).then({ type: 'ParticipantsCorrected', ...told, participants, others: 5 });
  });

  it('is nothing for one that was called off, for another’s, or for organisations that nobody knows', () => {
    given(cancelled()).when(hold()).thenRefused('meeting-is-cancelled');
    given(called()).when(hold({ by: town, at: MONDAY })).thenRefused('meeting-is-called-by-another');
    given(held()).when(hold({ by: town })).thenRefused('meeting-is-called-by-another');
    given(called()).when(hold({ came: [{ organisationId: STRANGER_ID, people: 1 }] })).thenRefused('related-organisation-is-unknown', { unknown: [STRANGER_ID] });
  });
});
