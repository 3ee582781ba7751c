import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MayBeLeftOut, pageOf, PagingRequest, QueryFlag } from '@pirtti/http-kit';
import { LANGUAGES, type Language } from '@pirtti/kernel';
import { IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import type { Forum } from '../domain/forum.js';
import { ACTION_SORTS, ACTION_STATES, type ActionCriteria, type ActionSort, type ActionState, type FoundAction } from '../storage/action-search.js';
import type { Known } from './forum.response.js';
import { MeetingActionResponse } from './meeting.response.js';

export class ListActionsRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the action’s words or the forum’s name.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: ACTION_STATES, description: 'What is late is open as well.' }) @MayBeLeftOut() @IsIn(ACTION_STATES)
  state?: ActionState;

  @ApiPropertyOptional({ type: Boolean, description: 'Those that one’s own organisation has promised.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  ours?: boolean;

  @ApiPropertyOptional({ enum: ACTION_SORTS, default: 'due' }) @MayBeLeftOut() @IsIn(ACTION_SORTS)
  sort?: ActionSort;
}

export class ExportActionsRequest extends ListActionsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings, labels and names of organisations.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

/** An action with where it was agreed. */
export class FoundActionResponse extends MeetingActionResponse {
  @ApiProperty({ format: 'uuid' })
  meetingId: string;

  @ApiProperty({ format: 'date', description: 'The day of that meeting.' })
  day: string;

  @ApiProperty({ type: String, nullable: true, description: 'The forum’s name; null for a guest who does not belong to it.' })
  forumName: string | null;

  static from({ action, day }: FoundAction, forums: ReadonlyMap<string, Forum>, known: Known, mayCheck: boolean): FoundActionResponse {
    return { ...MeetingActionResponse.of(action, known, mayCheck), meetingId: action.meetingId, day, forumName: forums.get(action.forumId)?.name ?? null };
  }
}

export class ActionCountsResponse {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  state: Readonly<Record<string, number>>;

  @ApiProperty()
  ours: number;
}

export class ActionListResponse {
  @ApiProperty({ type: [FoundActionResponse] })
  items: FoundActionResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: ActionCountsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  counts: ActionCountsResponse;
}

export const actionCriteriaOf = ({ sort, ...asked }: ListActionsRequest): ActionCriteria => ({ ...asked, ...pageOf(asked), sort: sort ?? 'due' });
