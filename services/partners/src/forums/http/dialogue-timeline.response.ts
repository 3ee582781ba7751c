import { ApiProperty } from '@nestjs/swagger';
import type { DialogueFact, ForumTimelineRow } from '../storage/forum-timeline.row.js';
import { DialogueDoerResponse, type Known } from './forum.response.js';

/** Facts in the words of the API. */
export const WHAT_HAPPENED: Readonly<Record<DialogueFact['type'], string>> = {
  ForumFounded: 'founded', ForumChanged: 'changed', ForumEnded: 'ended',
  MeetingCalled: 'meeting-called', MeetingChanged: 'meeting-changed', MeetingCancelled: 'meeting-cancelled', MeetingHeld: 'meeting-held', ParticipantsCorrected: 'participants-corrected',
  MinutesWritten: 'minutes-written', ActionDone: 'action-done', ActionReopened: 'action-reopened',
};

export class DialogueEntryResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: Object.values(WHAT_HAPPENED) })
  what: string;

  @ApiProperty({ type: DialogueDoerResponse })
  by: DialogueDoerResponse;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The meeting to which it happened.' })
  meetingId: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day of the meeting as it then was.' })
  day: string | null;

  @ApiProperty({ type: [String], description: 'What a change made new.' })
  changed: readonly string[];

  @ApiProperty({ type: Number, nullable: true, description: 'How many came.' })
  people: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'The words of an action, or why something was done.' })
  text: string | null;
}

export class DialogueTimelineResponse {
  @ApiProperty({ type: [DialogueEntryResponse], description: 'The newest first.' })
  items: DialogueEntryResponse[];

  @ApiProperty()
  total: number;

  static of({ items, total }: { readonly items: readonly ForumTimelineRow[]; readonly total: number }, known: Known): DialogueTimelineResponse {
    return {
      total,
      items: items.map(({ at, what, byOrganisationId: organisationId, byRole: role, meetingId, details: { day, changed, people, action, reason } }) => ({
        at: at.toISOString(), what: WHAT_HAPPENED[what], by: DialogueDoerResponse.for({ organisationId, role }, known), meetingId, day: day ?? null, changed: changed ?? [], people: people ?? null, text: action ?? reason ?? null,
      })),
    };
  }
}
