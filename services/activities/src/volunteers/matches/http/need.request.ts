import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, Nested, PagingRequest, Trimmed } from '@pirtti/http-kit';
import {
  MUNICIPALITY_CODES, SERVICE_LANGUAGE_CODES, VOLUNTEER_MATCH_END_REASON_CODES, VOLUNTEER_MATCH_OUTCOME_CODES, VOLUNTEER_MATCH_STATUS_CODES, VOLUNTEER_NEED_END_REASON_CODES, VOLUNTEER_NEED_STATUS_CODES,
  VOLUNTEER_RHYTHM_CODES, VOLUNTEER_ROLE_CODES, VOLUNTEER_SKILL_CODES, VOLUNTEER_TIME_CODES, type MunicipalityCode, type ServiceLanguage, type VolunteerMatchEndReason, type VolunteerMatchOutcome, type VolunteerMatchStatus,
  type VolunteerNeedEndReason, type VolunteerNeedStatus, type VolunteerRhythm, type VolunteerRole, type VolunteerSkill, type VolunteerTime,
} from '@pirtti/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { FIRST_YEAR } from '../../../http/field-checks.js';
import { PersonDetailsRequest } from '../../../people/http/person.request.js';
import type { NeedContent } from '../domain/need.js';

/** What is wished of a volunteer, in codes alone. */
class NeedContentRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all')
  modelId: string;

  @ApiProperty({ enum: VOLUNTEER_ROLE_CODES, example: 'companion' }) @IsIn(VOLUNTEER_ROLE_CODES)
  role: VolunteerRole;

  @ApiPropertyOptional({ enum: VOLUNTEER_SKILL_CODES, isArray: true, maxItems: VOLUNTEER_SKILL_CODES.length, example: ['walking'] })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(VOLUNTEER_SKILL_CODES.length) @ArrayUnique() @IsIn(VOLUNTEER_SKILL_CODES, { each: true })
  skills?: VolunteerSkill[];

  @ApiPropertyOptional({ enum: SERVICE_LANGUAGE_CODES, isArray: true, maxItems: SERVICE_LANGUAGE_CODES.length, example: ['fi'], description: 'In any of which they get along.' })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(SERVICE_LANGUAGE_CODES.length) @ArrayUnique() @IsIn(SERVICE_LANGUAGE_CODES, { each: true })
  languages?: ServiceLanguage[];

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES, nullable: true, example: '217', description: 'Left out where it must not or will not be told.' }) @BlankIsNull() @IsOptional() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: MunicipalityCode | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 60, example: 'Ylikannus' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(60)
  village?: string | null;

  @ApiPropertyOptional({ enum: VOLUNTEER_TIME_CODES, isArray: true, maxItems: VOLUNTEER_TIME_CODES.length })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(VOLUNTEER_TIME_CODES.length) @ArrayUnique() @IsIn(VOLUNTEER_TIME_CODES, { each: true })
  times?: VolunteerTime[];

  @ApiPropertyOptional({ enum: VOLUNTEER_RHYTHM_CODES, nullable: true, example: 'weekly', description: 'How often somebody is called or visited; left out where it is not agreed on.' }) @BlankIsNull() @IsOptional() @IsIn(VOLUNTEER_RHYTHM_CODES)
  rhythm?: VolunteerRhythm | null;

  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Whether somebody under eighteen is concerned: then a criminal record check must hold.' }) @MayBeLeftOut() @IsBoolean()
  concernsMinors?: boolean;
}

export class VolunteerNeedRequest extends NeedContentRequest {
  @ApiPropertyOptional({ type: PersonDetailsRequest, nullable: true, description: 'For whom, where the organisation knows them by name. This or `placementId`.' }) @IsOptional() @Nested(() => PersonDetailsRequest)
  person?: PersonDetailsRequest | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'For whom, where the region has sent them and they are known by a code: an accepted placement.' }) @BlankIsNull() @IsOptional() @IsUUID('all')
  placementId?: string | null;
}

export class ChangeVolunteerNeedRequest extends NeedContentRequest {
  @ApiProperty({ type: Number, minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;
}

export class EndVolunteerNeedRequest {
  @ApiProperty({ enum: VOLUNTEER_NEED_END_REASON_CODES, example: 'helped-otherwise' }) @IsIn(VOLUNTEER_NEED_END_REASON_CODES)
  reason: VolunteerNeedEndReason;
}

export class ListVolunteerNeedsRequest extends PagingRequest {
  @ApiPropertyOptional({ enum: VOLUNTEER_NEED_STATUS_CODES }) @MayBeLeftOut() @IsIn(VOLUNTEER_NEED_STATUS_CODES)
  status?: VolunteerNeedStatus;
}

export class StartMatchRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all')
  volunteerId: string;

  @ApiProperty({ format: 'date', example: '2026-11-25' }) @IsDay(FIRST_YEAR)
  startsOn: string;
}

export class ListVolunteerMatchesRequest extends PagingRequest {
  @ApiPropertyOptional({ enum: VOLUNTEER_MATCH_STATUS_CODES }) @MayBeLeftOut() @IsIn(VOLUNTEER_MATCH_STATUS_CODES)
  status?: VolunteerMatchStatus;

  @ApiPropertyOptional({ format: 'uuid' }) @MayBeLeftOut() @IsUUID('all')
  volunteerId?: string;

  @ApiPropertyOptional({ enum: VOLUNTEER_ROLE_CODES, description: 'Those alone of a role: the ring of callers, of visitors.' }) @MayBeLeftOut() @IsIn(VOLUNTEER_ROLE_CODES)
  role?: VolunteerRole;
}

export class PauseMatchRequest {
  @ApiProperty({ format: 'date', example: '2026-11-20', description: 'The first day of the break, or the first day after it.' }) @Trimmed() @IsDay(FIRST_YEAR)
  on: string;

  @ApiProperty({ type: Number, minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;
}

export class EndMatchRequest {
  @ApiProperty({ format: 'date', example: '2026-11-20' }) @IsDay(FIRST_YEAR)
  lastDay: string;

  @ApiProperty({ enum: VOLUNTEER_MATCH_END_REASON_CODES, example: 'agreed-time' }) @IsIn(VOLUNTEER_MATCH_END_REASON_CODES)
  reason: VolunteerMatchEndReason;

  @ApiProperty({ enum: VOLUNTEER_MATCH_OUTCOME_CODES, example: 'good', description: 'How it went, as they told.' }) @IsIn(VOLUNTEER_MATCH_OUTCOME_CODES)
  outcome: VolunteerMatchOutcome;

  @ApiProperty({ type: Boolean, description: 'Whether the one who was helped wishes for somebody else now.' }) @IsBoolean()
  waitsAgain: boolean;

  @ApiProperty({ type: Number, minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;
}

export const needContentOf = ({ modelId, role, skills, languages, municipalityCode, village, times, rhythm, concernsMinors }: NeedContentRequest): NeedContent => ({
  modelId: modelId.toLowerCase(), role, skills: [...skills ?? []].sort(), languages: [...languages ?? []].sort(), municipalityCode: municipalityCode ?? null, village: village ?? null,
  times: [...times ?? []].sort(), rhythm: rhythm ?? null, concernsMinors: concernsMinors ?? false,
});
