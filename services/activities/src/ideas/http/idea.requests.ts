import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, MayBeLeftOut, Nested, PagingRequest, QueryFlag, Trimmed } from '@pirtti/http-kit';
import {
  ACTIVITY_KIND_CODES, BARRIER_CODES, IDEA_CHANNEL_CODES, IDEA_STATUS_CODES, LANGUAGES, MUNICIPALITY_CODES, PUBLIC_IDEA_STATUSES, TARGET_GROUP_CODES, TURN_DOWN_REASON_CODES,
  type ActivityKind, type Barrier, type IdeaChannel, type IdeaStatus, type Language, type MunicipalityCode, type TargetGroup, type TurnDownReason,
} from '@pirtti/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import type { IdeaContent } from '../domain/idea.js';
import { IDEA_SORTS, type IdeaSort } from '../storage/idea-search.js';

const WORDS = { minLength: 5, maxLength: 600, example: 'Lautapeli-iltoja, joihin voi tulla yksin.', description: 'Without names, phone numbers, addresses or anything else by which somebody could be recognised.' };

/** What somebody would like to do near them. */
class WishRequest {
  @ApiProperty({ enum: MUNICIPALITY_CODES, example: '217' }) @IsIn(MUNICIPALITY_CODES)
  municipalityCode: MunicipalityCode;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 60, example: 'Eskola' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(60)
  village?: string | null;

  @ApiPropertyOptional({ type: String, enum: ACTIVITY_KIND_CODES, nullable: true, example: 'club' }) @IsOptional() @IsIn(ACTIVITY_KIND_CODES)
  kind?: ActivityKind | null;

  @ApiPropertyOptional({ enum: TARGET_GROUP_CODES, isArray: true, maxItems: 5, example: ['young'] }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(5) @ArrayUnique() @IsIn(TARGET_GROUP_CODES, { each: true })
  targetGroups?: TargetGroup[];

  @ApiPropertyOptional({ type: String, enum: BARRIER_CODES, nullable: true, example: 'transport', description: 'What keeps them from taking part today.' }) @IsOptional() @IsIn(BARRIER_CODES)
  barrier?: Barrier | null;

  @ApiProperty(WORDS) @Trimmed() @IsString() @MinLength(5) @MaxLength(600)
  words: string;

  @ApiProperty({ enum: LANGUAGES, description: 'Of the words.' }) @IsIn(LANGUAGES)
  language: Language;
}

export class SendIdeaRequest extends WishRequest {
  @ApiPropertyOptional({ maxLength: 200, example: '', description: 'Left empty by people, who do not see it.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  homepage?: string;
}

export class RecordIdeaRequest extends WishRequest {
  @ApiProperty({ enum: IDEA_CHANNEL_CODES, example: 'conversation' }) @IsIn(IDEA_CHANNEL_CODES)
  channel: IdeaChannel;

  @ApiPropertyOptional({ minimum: 1, maximum: 1000, default: 1, description: 'How many wished for it.' }) @MayBeLeftOut() @IsInt() @Min(1) @Max(1000)
  heardFrom?: number;
}

export class PublishIdeaRequest {
  @ApiPropertyOptional(WORDS) @MayBeLeftOut() @Trimmed() @IsString() @MinLength(5) @MaxLength(600)
  words?: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 60, example: 'Eskola' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(60)
  village?: string | null;

  @ApiPropertyOptional({ type: String, enum: ACTIVITY_KIND_CODES, nullable: true }) @IsOptional() @IsIn(ACTIVITY_KIND_CODES)
  kind?: ActivityKind | null;

  @ApiPropertyOptional({ enum: TARGET_GROUP_CODES, isArray: true, maxItems: 5 }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(5) @ArrayUnique() @IsIn(TARGET_GROUP_CODES, { each: true })
  targetGroups?: TargetGroup[];
}

export class TurnDownIdeaRequest {
  @ApiProperty({ enum: TURN_DOWN_REASON_CODES }) @IsIn(TURN_DOWN_REASON_CODES)
  reason: TurnDownReason;
}

export class MergeIdeaRequest {
  @ApiProperty({ format: 'uuid', description: 'The idea that stays, of the same municipality and public.' }) @IsUUID('all')
  intoId: string;
}

export class AnswerTextRequest {
  @ApiProperty({ maxLength: 500, example: 'Lautapeli-illat alkavat tammikuussa nuorisotilalla.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(500)
  fi: string;

  @ApiPropertyOptional({ maxLength: 500 }) @MayBeLeftOut() @IsString() @MaxLength(500)
  sv?: string;

  @ApiPropertyOptional({ maxLength: 500 }) @MayBeLeftOut() @IsString() @MaxLength(500)
  en?: string;
}

export class AnswerIdeaRequest {
  @ApiProperty({ type: AnswerTextRequest, description: 'Read by everybody. No names of persons.' }) @IsNotEmpty() @Nested(() => AnswerTextRequest)
  answer: AnswerTextRequest;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'The published activity that it became.' }) @BlankIsNull() @IsOptional() @IsUUID('all')
  activityId?: string | null;
}

export class SupportIdeaRequest {
  @ApiProperty({ format: 'uuid', description: 'A random id that the browser has made for this idea alone and keeps to itself.' }) @IsUUID('all')
  token: string;
}

class FindIdeasRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the words or the village.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES }) @MayBeLeftOut() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: MunicipalityCode;

  @ApiPropertyOptional({ enum: ACTIVITY_KIND_CODES }) @MayBeLeftOut() @IsIn(ACTIVITY_KIND_CODES)
  kind?: ActivityKind;

  @ApiPropertyOptional({ enum: IDEA_SORTS, default: 'newest' }) @MayBeLeftOut() @IsIn(IDEA_SORTS)
  sort?: IdeaSort;
}

export class ListPublicIdeasRequest extends FindIdeasRequest {
  @ApiPropertyOptional({ enum: PUBLIC_IDEA_STATUSES, description: 'All that are public when left out.' }) @MayBeLeftOut() @IsIn(PUBLIC_IDEA_STATUSES)
  status?: IdeaStatus;
}

export class ListIdeasRequest extends FindIdeasRequest {
  @ApiPropertyOptional({ enum: IDEA_STATUS_CODES, description: 'All when left out.' }) @MayBeLeftOut() @IsIn(IDEA_STATUS_CODES)
  status?: IdeaStatus;

  @ApiPropertyOptional({ type: Boolean, description: 'Those that the reader’s organisation has taken up or answered.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  mine?: boolean;
}

export const ideaContentOf = ({ municipalityCode, village, kind, targetGroups, barrier, words, language }: WishRequest): IdeaContent =>
  ({ municipalityCode, village: village ?? null, kind: kind ?? null, targetGroups: targetGroups ?? [], barrier: barrier ?? null, words, language });
