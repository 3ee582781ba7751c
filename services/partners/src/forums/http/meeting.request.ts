import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, NestedList, Trimmed } from '@pirtti/http-kit';
import { newId } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { FIRST_YEAR } from '../../http/field-checks.js';
import type { MeetingContent } from '../domain/meeting.js';
import { MOST_MEMBERS } from './forum.request.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const CLOCK_TIME = { pattern: TIME.source } as const;

/** Rows that say the same id are one row said twice. A row without an id is new, and so its own. */
const SameIdOnce = (): PropertyDecorator => ArrayUnique((one: { id?: string | null } | null) => one?.id?.toLowerCase?.() ?? Symbol('new'));

export class AgendaItemRequest {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'The same as before where it was there before.' }) @IsOptional() @IsUUID('all')
  id?: string | null;

  @ApiProperty({ maxLength: 300, example: 'Yhteiset tavoitteet' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(300)
  text: string;
}

/** What the invitation says: when, where, about what, and who is invited. */
export class MeetingRequest {
  @ApiProperty({ format: 'date', example: '2026-12-02' }) @IsDay(FIRST_YEAR)
  day: string;

  @ApiProperty({ ...CLOCK_TIME, example: '13:00' }) @Matches(TIME)
  startTime: string;

  @ApiProperty({ ...CLOCK_TIME, example: '15:00' }) @Matches(TIME)
  endTime: string;

  @ApiProperty({ maxLength: 300, example: 'Kannuksen kaupungintalo' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(300)
  place: string;

  @ApiPropertyOptional({ type: String, format: 'uri', nullable: true, maxLength: 500 }) @BlankIsNull() @IsOptional() @IsUrl({ protocols: ['http', 'https'], require_protocol: true }) @MaxLength(500)
  onlineUrl?: string | null;

  @ApiPropertyOptional({ type: [AgendaItemRequest], maxItems: 30 }) @MayBeLeftOut() @ArrayMaxSize(30) @SameIdOnce() @NestedList(() => AgendaItemRequest)
  agenda?: AgendaItemRequest[];

  @ApiPropertyOptional({ type: String, format: 'uuid', isArray: true, maxItems: MOST_MEMBERS, description: 'Beside the organisation that calls it: members and others.' })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(MOST_MEMBERS) @ArrayUnique() @IsUUID('all', { each: true })
  invited?: string[];
}

export class ChangeMeetingRequest extends MeetingRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them: if there is a newer one, nothing is overwritten.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500, description: 'Why, for the invited.' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(500)
  reason?: string | null;
}

export class ParticipantRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all')
  organisationId: string;

  @ApiProperty({ minimum: 1, maximum: 1000, description: 'How many came for it.' }) @IsInt() @Min(1) @Max(1000)
  people: number;
}

export class HoldMeetingRequest {
  @ApiProperty({ type: [ParticipantRequest], maxItems: MOST_MEMBERS, description: 'How many came for each organisation; never who.' })
  @ArrayMaxSize(MOST_MEMBERS) @ArrayUnique((one: { organisationId?: string } | null) => one?.organisationId?.toLowerCase?.()) @NestedList(() => ParticipantRequest)
  participants: ParticipantRequest[];

  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 100_000, default: 0, description: 'People who came for no organisation.' }) @MayBeLeftOut() @IsInt() @Min(0) @Max(100_000)
  others?: number;
}

export class NoteRequest {
  @ApiProperty({ format: 'uuid', description: 'The item of the agenda.' }) @IsUUID('all')
  itemId: string;

  @ApiProperty({ maxLength: 5000, example: 'Sovittiin yhteisistä tavoitteista.' }) @Trimmed() @IsString() @MaxLength(5000)
  text: string;
}

export class ActionRequest {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'The same as before where it was there before.' }) @IsOptional() @IsUUID('all')
  id?: string | null;

  @ApiProperty({ maxLength: 500, example: 'Kokoaa esteet kyselystä.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(500)
  text: string;

  @ApiProperty({ format: 'uuid', description: 'The organisation that does it.' }) @IsUUID('all')
  ownerId: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-03-31' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  dueOn?: string | null;
}

export class MinutesRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them: if there is a newer one, nothing is overwritten.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  @ApiPropertyOptional({ type: [NoteRequest], maxItems: 30 })
  @MayBeLeftOut() @ArrayMaxSize(30) @ArrayUnique((one: { itemId?: string } | null) => one?.itemId?.toLowerCase?.()) @NestedList(() => NoteRequest)
  notes?: NoteRequest[];

  @ApiPropertyOptional({ type: [ActionRequest], maxItems: 60 }) @MayBeLeftOut() @ArrayMaxSize(60) @SameIdOnce() @NestedList(() => ActionRequest)
  actions?: ActionRequest[];
}

export const meetingContentOf = ({ day, startTime, endTime, place, onlineUrl, agenda, invited }: MeetingRequest): MeetingContent => ({
  day, startTime, endTime, place, onlineUrl: onlineUrl ?? null, agenda: (agenda ?? []).map(({ id, text }) => ({ id: id?.toLowerCase() ?? newId(), text })),
  invited: (invited ?? []).map((id) => id.toLowerCase()),
});

/** What was said and promised; of an item about which nothing was said there is no note. */
export const minutesOf = ({ notes = [], actions = [] }: MinutesRequest) => ({
  notes: notes.filter(({ text }) => text !== '').map(({ itemId, text }) => ({ itemId: itemId.toLowerCase(), text })),
  actions: actions.map(({ id, text, ownerId, dueOn }) => ({ id: id?.toLowerCase() ?? newId(), text, ownerId: ownerId.toLowerCase(), dueOn: dueOn ?? null })),
  kept: actions.flatMap(({ id }) => id?.toLowerCase() ?? []),
});
