import { refuse, sameChoice, sameValue, type Decision, type Refusal } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import { notConvened } from './change-forum.js';
import type { Forum } from './forum.js';
import type { Meeting, MeetingContent } from './meeting.js';
import type { MeetingFact } from './meeting-facts.js';

export interface CallMeeting {
  readonly meetingId: string;
  /** Undefined where the caller sees none. */
  readonly forum: Forum | undefined;
  readonly by: Doer;
  readonly content: MeetingContent;
  readonly at: Date;
}

/** Calls a meeting of a forum. One that was held without a call is written down the same way, with its day in the past. */
export const callMeeting = ({ meetingId, forum, by, content, at }: CallMeeting): Decision<Meeting | undefined, MeetingFact> => (meeting) => {
  const problem = notConvened(forum, by) ?? invitationProblem(content, by.organisationId);
  if (problem) return problem;
  return meeting ? [] : [{ type: 'MeetingCalled', meetingId, forumId: forum!.id, forumType: forum!.type, expertGroup: forum!.expertGroup, by, content, at }];
};

export interface ChangeMeeting {
  readonly by: Doer;
  readonly content: MeetingContent;
  readonly version: number;
  readonly reason: string | null;
  readonly at: Date;
}

const CONTENT = ['day', 'startTime', 'endTime', 'place', 'onlineUrl', 'agenda', 'invited'] as const satisfies readonly (keyof MeetingContent)[];

/** Moves a meeting or changes what its invitation says. */
export const changeMeeting = ({ by, content, version, reason, at }: ChangeMeeting): Decision<Meeting | undefined, MeetingFact> => (meeting) => {
  const problem = notCalled(meeting, by);
  if (problem) return problem;
  const changed = CONTENT.filter((name) => !(name === 'invited' ? sameChoice(meeting!.content.invited, content.invited) : sameValue(meeting!.content[name], content[name])));
  if (changed.length === 0) return [];
  if (meeting!.version !== version) return refuse('meeting-has-changed', { version: meeting!.version });
  return invitationProblem(content, by.organisationId) ?? [{ type: 'MeetingChanged', meetingId: meeting!.id, by, content, changed, reason, at }];
};

export interface CancelMeeting {
  readonly by: Doer;
  readonly reason: string;
  readonly at: Date;
}

/** Calls a meeting off: the invited read why, and their calendars strike it out. */
export const cancelMeeting = ({ by, reason, at }: CancelMeeting): Decision<Meeting | undefined, MeetingFact> => (meeting) => {
  if (meeting?.status === 'cancelled' && meeting.organisationId === by.organisationId) return [];
  return notCalled(meeting, by) ?? [{ type: 'MeetingCancelled', meetingId: meeting!.id, by, reason, at }];
};

/** Why somebody may not run a meeting: it is not there, or another has called it. */
export function notTheirs(meeting: Meeting | undefined, by: Doer): Refusal | undefined {
  if (!meeting) return refuse('not-found');
  return meeting.organisationId === by.organisationId ? undefined : refuse('meeting-is-called-by-another');
}

/** Why an invitation no longer stands. */
export function notCalled(meeting: Meeting | undefined, by: Doer): Refusal | undefined {
  const problem = notTheirs(meeting, by);
  if (problem) return problem;
  if (meeting!.status === 'cancelled') return refuse('meeting-is-cancelled');
  return meeting!.status === 'held' ? refuse('meeting-is-held') : undefined;
}

function invitationProblem({ startTime, endTime, invited }: MeetingContent, convener: string): Refusal | undefined {
  if (endTime <= startTime) return refuse('meeting-ends-before-it-begins');
  return invited.includes(convener) ? refuse('member-is-your-own-organisation') : undefined;
}
