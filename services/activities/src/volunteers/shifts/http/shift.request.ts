import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, Nested, PagingRequest, QueryFlag, Trimmed } from '@pirtti/http-kit';
import { MUNICIPALITY_CODES, VOLUNTEER_ROLE_CODES, VOLUNTEER_SKILL_CODES, type MunicipalityCode, type VolunteerRole, type VolunteerSkill } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { FIRST_YEAR, IsTimeOfDay } from '../../../http/field-checks.js';
import { NamesRequest, textOf } from '../../../http/text.request.js';
import { spanOf } from '../domain/local-time.js';
import type { ShiftContent } from '../domain/shift.js';

/** A task at a time. An end that is not later than the beginning lies on the next day. */
export class VolunteerShiftRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all')
  modelId: string;

  @ApiProperty({ type: NamesRequest, example: { fi: 'Kahvinkeitto', sv: 'Kaffekokning' } }) @Nested(() => NamesRequest)
  names: NamesRequest;

  @ApiProperty({ enum: VOLUNTEER_ROLE_CODES, example: 'companion' }) @IsIn(VOLUNTEER_ROLE_CODES)
  role: VolunteerRole;

  @ApiPropertyOptional({ enum: VOLUNTEER_SKILL_CODES, isArray: true, maxItems: VOLUNTEER_SKILL_CODES.length, example: [] })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(VOLUNTEER_SKILL_CODES.length) @ArrayUnique() @IsIn(VOLUNTEER_SKILL_CODES, { each: true })
  skills?: VolunteerSkill[];

  @ApiProperty({ maxLength: 120, example: 'Kohtaamispaikan tupa' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(120)
  place: string;

  @ApiProperty({ enum: MUNICIPALITY_CODES, example: '217' }) @IsIn(MUNICIPALITY_CODES)
  municipalityCode: MunicipalityCode;

  @ApiProperty({ format: 'date', example: '2026-12-02', description: 'The day on which it begins.' }) @IsDay(FIRST_YEAR)
  day: string;

  @ApiProperty({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', example: '13:00' }) @IsTimeOfDay()
  startTime: string;

  @ApiProperty({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', example: '15:00' }) @IsTimeOfDay()
  endTime: string;

  @ApiProperty({ type: Number, minimum: 0, maximum: 100, example: 1, description: 'Fewer than this is too few.' }) @IsInt() @Min(0) @Max(100)
  minPeople: number;

  @ApiProperty({ type: Number, minimum: 1, maximum: 100, example: 3, description: 'Never more than this.' }) @IsInt() @Min(1) @Max(100)
  maxPeople: number;

  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Whether somebody under eighteen is concerned: then a criminal record check must hold.' }) @MayBeLeftOut() @IsBoolean()
  concernsMinors?: boolean;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'The activity whose occurrence of `day` it serves: it is called off with it.' }) @BlankIsNull() @IsOptional() @IsUUID('all')
  activityId?: string | null;
}

export class ChangeVolunteerShiftRequest extends VolunteerShiftRequest {
  @ApiProperty({ type: Number, minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;
}

export class ListVolunteerShiftsRequest extends PagingRequest {
  @ApiPropertyOptional({ format: 'date', example: '2026-11-23', description: 'From this day on; from today where it is left out.' }) @MayBeLeftOut() @IsDay(FIRST_YEAR)
  from?: string;

  @ApiPropertyOptional({ format: 'date', example: '2026-12-31', description: 'Until this day.' }) @MayBeLeftOut() @IsDay(FIRST_YEAR)
  to?: string;

  @ApiPropertyOptional({ type: Boolean, description: 'Those alone on which there are too few.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  short?: boolean;

  @ApiPropertyOptional({ format: 'uuid' }) @MayBeLeftOut() @IsUUID('all')
  activityId?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Those alone on which this volunteer is.' }) @MayBeLeftOut() @IsUUID('all')
  volunteerId?: string;
}

export class OpenVolunteerLinkRequest {
  /** Of any form: one that was cut on the way is answered like any other that does not work. */
  @ApiProperty({ maxLength: 200, example: 'fDq5w3kS1Yb0aV7uN2cXzR8tLmP4eJ6hGiK9oQdWsBE', description: 'What stands behind the # of the link.' }) @IsString() @MaxLength(200)
  token: string;
}

export class ChooseShiftRequest extends OpenVolunteerLinkRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all')
  shiftId: string;

  @ApiProperty({ type: Boolean, description: 'Whether they come.' }) @IsBoolean()
  coming: boolean;
}

export function shiftContentOf(request: VolunteerShiftRequest): ShiftContent {
  const { modelId, names, role, skills, place, municipalityCode, day, startTime, endTime, minPeople, maxPeople, concernsMinors, activityId } = request;
  return {
    modelId: modelId.toLowerCase(), names: textOf(names), role, skills: [...skills ?? []].sort(), place, municipalityCode, ...spanOf(day, startTime, endTime), minPeople, maxPeople,
    concernsMinors: concernsMinors ?? false, activityId: activityId?.toLowerCase() ?? null, date: activityId ? day : null,
  };
}
