import { ApiProperty } from '@nestjs/swagger';
import { FORUM_TYPE_CODES, LANGUAGES, MEETING_STATUS_CODES, ORGANISATION_TYPE_CODES } from '@pirtti/kernel';
import { LETTER_STATUSES, type LetterStatus } from '@pirtti/notify';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import type { Forum } from '../domain/forum.js';
import type { Action, Meeting } from '../domain/meeting.js';
import { type Known, DeedResponse, deedOf, EndingResponse, named } from './forum.response.js';

/** A meeting as its forum's page lists it. */
export class MeetingRowResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: MEETING_STATUS_CODES })
  status: string;

  @ApiProperty({ format: 'date' })
  day: string;

  @ApiProperty({ example: '13:00' })
  startTime: string;

  @ApiProperty({ example: '15:00' })
  endTime: string;

  @ApiProperty()
  place: string;

  @ApiProperty({ description: 'How many came; nought for what was not held.' })
  people: number;

  static of(meeting: Meeting): MeetingRowResponse {
    const { id, status, content: { day, startTime, endTime, place } } = meeting;
    const people = meeting.status === 'held' ? meeting.participants.reduce((sum, one) => sum + one.people, meeting.others) : 0;
    return { id, status, day, startTime, endTime, place, people };
  }
}

export class MeetingListResponse {
  @ApiProperty({ type: [MeetingRowResponse], description: 'The newest first.' })
  items: MeetingRowResponse[];

  @ApiProperty()
  total: number;
}

export class AgendaItemResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, nullable: true, description: 'What the minutes say of it.' })
  note: string | null;
}

export class InvitedResponse extends NamedOrganisationResponse {
  @ApiProperty({ enum: LETTER_STATUSES, nullable: true, description: 'What became of the latest letter to it. Null where there was none, or for whoever did not call the meeting.' })
  letter: LetterStatus | null;
}

export class ParticipantResponse {
  @ApiProperty({ type: NamedOrganisationResponse, nullable: true })
  organisation: NamedOrganisationResponse | null;

  @ApiProperty({ enum: ORGANISATION_TYPE_CODES, description: 'What it was when it took part.' })
  organisationType: string;

  @ApiProperty()
  people: number;
}

export class MeetingActionResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ format: 'uuid' })
  ownerId: string;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true })
  owner: NamedOrganisationResponse | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;

  @ApiProperty({ type: DeedResponse, nullable: true })
  done: DeedResponse | null;

  @ApiProperty({ description: 'Whether the reader’s organisation may check it off.' })
  mayCheck: boolean;

  static of({ id, text, ownerId, dueOn, done }: Action, known: Known, mayCheck: boolean): MeetingActionResponse {
    const [owner = null] = named(known, [ownerId]);
    return { id, text, ownerId, owner, dueOn, done: done && deedOf(done, known), mayCheck };
  }
}

/** The forum that a meeting is of, where the reader belongs to it. */
export class MeetingForumResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: LANGUAGES })
  language: string;
}

/** A meeting: its invitation, and what came of it. */
export class MeetingResponse extends MeetingRowResponse {
  @ApiProperty({ type: MeetingForumResponse, nullable: true, description: 'Null for a guest who does not belong to it.' })
  forum: MeetingForumResponse | null;

  @ApiProperty({ format: 'uuid' })
  forumId: string;

  @ApiProperty({ enum: FORUM_TYPE_CODES })
  forumType: string;

  @ApiProperty()
  version: number;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true })
  convener: NamedOrganisationResponse | null;

  @ApiProperty({ type: String, format: 'uri', nullable: true })
  onlineUrl: string | null;

  @ApiProperty({ type: [AgendaItemResponse] })
  agenda: AgendaItemResponse[];

  @ApiProperty({ type: [InvitedResponse] })
  invited: InvitedResponse[];

  @ApiProperty({ type: [ParticipantResponse], description: 'How many came for each organisation.' })
  participants: ParticipantResponse[];

  @ApiProperty({ description: 'People who came for no organisation.' })
  others: number;

  @ApiProperty({ type: [MeetingActionResponse] })
  actions: MeetingActionResponse[];

  @ApiProperty({ type: EndingResponse, nullable: true, description: 'By whom it was called off, and why.' })
  cancellation: EndingResponse | null;

  @ApiProperty({ description: 'Whether the reader’s organisation called it and so runs it.' })
  mayRun: boolean;

  static from(
    meeting: Meeting, forum: Forum | undefined, known: Known, reader: { readonly organisationId: string; readonly mayWrite: boolean }, letterTo: (organisationId: string) => LetterStatus | null,
  ): MeetingResponse {
    const { forumId, forumType, version, organisationId, content: { onlineUrl, agenda, invited } } = meeting;
    const held = meeting.status === 'held' ? meeting : { participants: [], others: 0, notes: [], actions: [] };
    const cancelled = meeting.status === 'cancelled' ? meeting.cancelled : null;
    const mayCheck = (ownerId: string) => reader.mayWrite && [ownerId, organisationId].includes(reader.organisationId);
    const [convener = null] = named(known, [organisationId]);
    return {
      ...MeetingRowResponse.of(meeting), forum: forum ? { id: forum.id, name: forum.name, language: forum.language } : null, forumId, forumType, version, convener, onlineUrl,
      agenda: agenda.map(({ id, text }) => ({ id, text, note: held.notes.find(({ itemId }) => itemId === id)?.text ?? null })), invited: named(known, invited).map((one) => ({ ...one, letter: letterTo(one.id) })),
      participants: held.participants.map(({ organisationId: id, organisationType, people }) => ({ organisation: named(known, [id])[0] ?? null, organisationType, people })), others: held.others,
      actions: held.actions.map((action) => MeetingActionResponse.of(action, known, mayCheck(action.ownerId))),
      cancellation: cancelled && { ...deedOf({ ...cancelled.by, at: cancelled.at }, known), reason: cancelled.reason }, mayRun: reader.mayWrite && organisationId === reader.organisationId,
    };
  }
}
