import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, MayBeLeftOut, PagingRequest, QueryFlag, Trimmed } from '@pirtti/http-kit';
import { CADENCE_CODES, EXPERT_GROUP_CODES, FORUM_TYPE_CODES, LANGUAGES, type Cadence, type ExpertGroup, type ForumType, type Language } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import type { ForumContent } from '../domain/forum.js';
import { SORTS, STATES, type Sort } from '../storage/forum-search.js';

/** A region has at most some hundreds of partners in one network. */
export const MOST_MEMBERS = 200;

/** What a forum is. Its working language is the one in which its papers are written. */
export class ForumRequest {
  @ApiProperty({ enum: LANGUAGES, description: 'The one language in which it works.' }) @IsIn(LANGUAGES)
  language: Language;

  @ApiProperty({ maxLength: 200, example: 'Ikäihmisten asiantuntijatyöryhmä' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  name: string;

  @ApiPropertyOptional({ maxLength: 2000 }) @Trimmed() @MayBeLeftOut() @IsString() @MaxLength(2000)
  purpose?: string;

  @ApiProperty({ enum: CADENCE_CODES, description: 'How often it has promised to meet.' }) @IsIn(CADENCE_CODES)
  cadence: Cadence;

  @ApiPropertyOptional({ type: String, format: 'uuid', isArray: true, maxItems: MOST_MEMBERS, description: 'Who belongs to it beside the organisation that convenes it.' })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(MOST_MEMBERS) @ArrayUnique() @IsUUID('all', { each: true })
  members?: string[];
}

export class FoundForumRequest extends ForumRequest {
  @ApiProperty({ enum: FORUM_TYPE_CODES, example: 'network-meeting', description: 'Chosen for good.' }) @IsIn(FORUM_TYPE_CODES)
  type: ForumType;

  @ApiPropertyOptional({ type: String, enum: EXPERT_GROUP_CODES, nullable: true, description: 'Of an expert group alone: what it is about.' }) @BlankIsNull() @IsOptional() @IsIn(EXPERT_GROUP_CODES)
  expertGroup?: ExpertGroup | null;
}

export class ReasonRequest {
  @ApiProperty({ minLength: 3, maxLength: 500, example: 'Työ on tehty.', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(500)
  reason: string;
}

export class ChangeForumRequest extends ForumRequest {
  @ApiProperty({ minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them: if there is a newer one, nothing is overwritten.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;

  @ApiProperty({ minLength: 3, maxLength: 500, example: 'Kokoonnutaan useammin.', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(500)
  reason: string;
}

export class ListForumsRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the name, or in the name of an organisation that belongs to it.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: FORUM_TYPE_CODES }) @MayBeLeftOut() @IsIn(FORUM_TYPE_CODES)
  type?: ForumType;

  @ApiPropertyOptional({ enum: STATES, description: 'Those that go on, or those that have ended; both when left out.' }) @MayBeLeftOut() @IsIn(STATES)
  state?: (typeof STATES)[number];

  @ApiPropertyOptional({ type: Boolean, description: 'Those that ought to have met by now.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  silent?: boolean;

  @ApiPropertyOptional({ enum: SORTS, default: 'next' }) @MayBeLeftOut() @IsIn(SORTS)
  sort?: Sort;
}

/** The same as a file: a page of it where one is asked for, all of it otherwise. */
export class ExportForumsRequest extends ListForumsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings, labels and names of organisations.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

export const forumContentOf = ({ language, name, purpose, cadence, members }: ForumRequest): ForumContent =>
  ({ language, name, purpose: purpose ?? '', cadence, members: (members ?? []).map((id) => id.toLowerCase()) });
