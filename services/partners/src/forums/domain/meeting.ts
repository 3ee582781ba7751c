import type { ExpertGroup, ForumType } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import type { MeetingFact, Participant } from './meeting-facts.js';

export interface AgendaItem {
  readonly id: string;
  readonly text: string;
}

/** What the invitation says. */
export interface MeetingContent {
  /** The day where it is held, `2026-12-02`. */
  readonly day: string;
  /** `13:00` */
  readonly startTime: string;
  readonly endTime: string;
  readonly place: string;
  readonly onlineUrl: string | null;
  readonly agenda: readonly AgendaItem[];
  /** Who is invited beside the organisation that convenes it. */
  readonly invited: readonly string[];
}

/** What was said about one item of the agenda. */
export interface Note {
  readonly itemId: string;
  readonly text: string;
}

/** What somebody promised to do. */
export interface Action {
  readonly id: string;
  readonly text: string;
  /** The organisation that does it. */
  readonly ownerId: string;
  readonly dueOn: string | null;
  readonly done: (Doer & { readonly at: Date }) | null;
}

interface Identity {
  readonly id: string;
  readonly forumId: string;
  readonly forumType: ForumType;
  readonly expertGroup: ExpertGroup | null;
  readonly organisationId: string;
  readonly content: MeetingContent;
  /** Grows by one with each change; of an invitation, how calendars know the newest. */
  readonly version: number;
  readonly changedAt: Date;
}

export interface CalledMeeting extends Identity {
  readonly status: 'called';
}

export interface CancelledMeeting extends Identity {
  readonly status: 'cancelled';
  readonly cancelled: { readonly at: Date; readonly by: Doer; readonly reason: string };
}

export interface HeldMeeting extends Identity {
  readonly status: 'held';
  readonly participants: readonly Participant[];
  /** People who came for no organisation. */
  readonly others: number;
  readonly notes: readonly Note[];
  readonly actions: readonly Action[];
}

export type Meeting = CalledMeeting | CancelledMeeting | HeldMeeting;

/** Who may read it: whoever convened it, was invited, came or promised something there. */
export function readersOf(meeting: Meeting): string[] {
  const held = meeting.status === 'held' ? [...meeting.participants.map(({ organisationId }) => organisationId), ...meeting.actions.map(({ ownerId }) => ownerId)] : [];
  return [...new Set([meeting.organisationId, ...meeting.content.invited, ...held])];
}

export function evolveMeeting(meeting: Meeting | undefined, fact: MeetingFact): Meeting {
  const next = { version: (meeting?.version ?? 0) + 1, changedAt: fact.at };
  switch (fact.type) {
    case 'MeetingCalled': {
      const { meetingId: id, forumId, forumType, expertGroup, by: { organisationId }, content } = fact;
      return { ...next, status: 'called', id, forumId, forumType, expertGroup, organisationId, content };
    }
    case 'MeetingChanged': return { ...meeting as CalledMeeting, ...next, content: fact.content };
    case 'MeetingCancelled': return { ...meeting as CalledMeeting, ...next, status: 'cancelled', cancelled: { at: fact.at, by: fact.by, reason: fact.reason } };
    case 'MeetingHeld': return { ...meeting as CalledMeeting, ...next, status: 'held', participants: fact.participants, others: fact.others, notes: [], actions: [] };
    case 'ParticipantsCorrected': return { ...meeting as HeldMeeting, ...next, participants: fact.participants, others: fact.others };
    case 'MinutesWritten': return { ...meeting as HeldMeeting, ...next, notes: fact.notes, actions: fact.actions };
  }
}
