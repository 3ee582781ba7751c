import { dayInHelsinki, refuse, sameValue, type Decision, type MunicipalityCode, type OrganisationType } from '@pirtti/kernel';
import type { Doer } from '../../agreements/domain/agreement-facts.js';
import { notCalled, notTheirs } from './call-meeting.js';
import type { Meeting } from './meeting.js';
import type { MeetingFact } from './meeting-facts.js';

export interface HoldMeeting {
  readonly by: Doer;
  readonly came: readonly { readonly organisationId: string; readonly people: number }[];
  /** People who came for no organisation: residents of an open meeting. */
  readonly others: number;
  /** What the registry says of those who came; one that it does not know is missing. */
  readonly known: ReadonlyMap<string, { readonly type: OrganisationType; readonly municipalityCode: MunicipalityCode | null }>;
  readonly at: Date;
}

/** Writes down that a meeting was held and how many came for whom. Said again otherwise, it corrects the count. */
export const holdMeeting = ({ by, came, others, known, at }: HoldMeeting): Decision<Meeting | undefined, MeetingFact> => (meeting) => {
  const problem = meeting?.status === 'held' ? notTheirs(meeting, by) : notCalled(meeting, by);
  if (problem) return problem;
  const { id: meetingId, forumId, forumType, expertGroup, content: { day } } = meeting!;
  if (day > dayInHelsinki(at)) return refuse('meeting-is-still-ahead', { day });
  const unknown = came.map(({ organisationId }) => organisationId).filter((id) => !known.has(id));
  if (unknown.length > 0) return refuse('related-organisation-is-unknown', { unknown });
  if (came.length === 0 && others === 0) return refuse('nobody-came');
  const participants = came.map(({ organisationId, people }) => {
    const { type: organisationType, municipalityCode } = known.get(organisationId)!;
    return { organisationId, organisationType, municipalityCode, people };
  });
  const told = { meetingId, forumId, forumType, expertGroup, day, by, participants, others, at };
  if (meeting!.status !== 'held') return [{ type: 'MeetingHeld', ...told }];
  return sameValue(meeting!.participants, participants) && meeting!.others === others ? [] : [{ type: 'ParticipantsCorrected', ...told }];
};
