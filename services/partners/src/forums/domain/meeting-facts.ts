import type { ExpertGroup, ForumType, MunicipalityCode, OrganisationType } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import type { Action, MeetingContent, Note } from './meeting.js';

/** How many came for an organisation, and what that organisation is. Who they were is nobody's record. */
export interface Participant {
  readonly organisationId: string;
  readonly organisationType: OrganisationType;
  readonly municipalityCode: MunicipalityCode | null;
  readonly people: number;
}

interface Of {
  readonly meetingId: string;
  readonly by: Doer;
  readonly at: Date;
}

export interface MeetingCalled extends Of {
  readonly type: 'MeetingCalled';
  readonly forumId: string;
  readonly forumType: ForumType;
  readonly expertGroup: ExpertGroup | null;
  readonly content: MeetingContent;
}

export interface MeetingChanged extends Of {
  readonly type: 'MeetingChanged';
  readonly content: MeetingContent;
  readonly changed: readonly (keyof MeetingContent)[];
  readonly reason: string | null;
}

export interface MeetingCancelled extends Of {
  readonly type: 'MeetingCancelled';
  readonly reason: string;
}

interface WhoCame extends Of {
  readonly forumId: string;
  readonly forumType: ForumType;
  readonly expertGroup: ExpertGroup | null;
  readonly day: string;
  readonly participants: readonly Participant[];
  readonly others: number;
}

export interface MeetingHeld extends WhoCame {
  readonly type: 'MeetingHeld';
}

/** Somebody had counted wrong. */
export interface ParticipantsCorrected extends WhoCame {
  readonly type: 'ParticipantsCorrected';
}

export interface MinutesWritten extends Of {
  readonly type: 'MinutesWritten';
  readonly notes: readonly Note[];
  readonly actions: readonly Action[];
}

/** What can have happened to a meeting. `announce.ts` says what others are told of it. */
export type MeetingFact = MeetingCalled | MeetingChanged | MeetingCancelled | MeetingHeld | ParticipantsCorrected | MinutesWritten;
