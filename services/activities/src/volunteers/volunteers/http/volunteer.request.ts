import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, Nested, PagingRequest, Trimmed } from '@pirtti/http-kit';
import {
  MUNICIPALITY_CODES, SERVICE_LANGUAGE_CODES, VOLUNTEER_DECLINE_REASON_CODES, VOLUNTEER_ROLE_CODES, VOLUNTEER_SKILL_CODES, VOLUNTEER_STATUS_CODES, VOLUNTEER_TIME_CODES,
  type MunicipalityCode, type ServiceLanguage, type VolunteerDeclineReason, type VolunteerRole, type VolunteerSkill, type VolunteerStatus, type VolunteerTime,
} from '@pirtti/kernel';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { FIRST_YEAR } from '../../../http/field-checks.js';
import { PersonDetailsRequest } from '../../../people/http/person.request.js';
import type { Offer, Readiness } from '../domain/volunteer.js';

/** Who somebody is and what they offer. */
class OfferRequest {
  @ApiProperty({ type: PersonDetailsRequest }) @Nested(() => PersonDetailsRequest)
  person: PersonDetailsRequest;

  @ApiProperty({ enum: VOLUNTEER_ROLE_CODES, isArray: true, minItems: 1, maxItems: VOLUNTEER_ROLE_CODES.length, example: ['companion'] })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(VOLUNTEER_ROLE_CODES.length) @ArrayUnique() @IsIn(VOLUNTEER_ROLE_CODES, { each: true })
  roles: VolunteerRole[];

  @ApiPropertyOptional({ enum: VOLUNTEER_SKILL_CODES, isArray: true, maxItems: VOLUNTEER_SKILL_CODES.length, example: ['listening'] })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(VOLUNTEER_SKILL_CODES.length) @ArrayUnique() @IsIn(VOLUNTEER_SKILL_CODES, { each: true })
  skills?: VolunteerSkill[];

  @ApiPropertyOptional({ enum: SERVICE_LANGUAGE_CODES, isArray: true, maxItems: SERVICE_LANGUAGE_CODES.length, example: ['fi'], description: 'Which they speak.' })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(SERVICE_LANGUAGE_CODES.length) @ArrayUnique() @IsIn(SERVICE_LANGUAGE_CODES, { each: true })
  languages?: ServiceLanguage[];

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES, nullable: true, example: '217', description: 'Left out where it is not told.' }) @BlankIsNull() @IsOptional() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: MunicipalityCode | null;

  @ApiPropertyOptional({ type: [String], maxItems: 10, items: { type: 'string', minLength: 1, maxLength: 60 }, example: ['Ylikannus'] })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(10) @ArrayUnique() @IsString({ each: true }) @IsNotEmpty({ each: true }) @MaxLength(60, { each: true })
  villages?: string[];

  @ApiPropertyOptional({ enum: VOLUNTEER_TIME_CODES, isArray: true, maxItems: VOLUNTEER_TIME_CODES.length, description: 'Empty where they have not said.' })
  @MayBeLeftOut() @IsArray() @ArrayMaxSize(VOLUNTEER_TIME_CODES.length) @ArrayUnique() @IsIn(VOLUNTEER_TIME_CODES, { each: true })
  times?: VolunteerTime[];
}

/** Somebody offers themselves, without logging in. */
export class VolunteerApplicationRequest extends OfferRequest {
  @ApiProperty({ format: 'uuid', example: '5b6f7a8c-9d0e-4f1a-8b2c-4d5e6f7a8b94', description: 'Chosen by the sender: what is sent twice is written once.' }) @IsUUID('all')
  applicationId: string;
}

export class VolunteerRequest extends OfferRequest {
  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 20, default: 1, description: 'With how many people they have time to go at once.' }) @MayBeLeftOut() @IsInt() @Min(0) @Max(20)
  maxMatches?: number;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2026-09-15' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  trainedOn?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2026-09-15', description: 'When they signed the pledge of secrecy.' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  pledgedOn?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2026-09-15', description: 'When their criminal record was seen (Act 148/2014): the day alone, never what it says.' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  recordCheckedOn?: string | null;
}

export class ChangeVolunteerRequest extends VolunteerRequest {
  @ApiProperty({ type: Number, minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;
}

export class DeclineApplicantRequest {
  @ApiProperty({ enum: VOLUNTEER_DECLINE_REASON_CODES, example: 'no-task' }) @IsIn(VOLUNTEER_DECLINE_REASON_CODES)
  reason: VolunteerDeclineReason;
}

export class EndVolunteerRequest {
  @ApiProperty({ format: 'date', example: '2026-11-30' }) @IsDay(FIRST_YEAR)
  lastDay: string;
}

/** In the body: an address of a page would be remembered, and names are looked for. */
export class SearchVolunteersRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 100, example: 'Aune', description: 'In the name.' }) @MayBeLeftOut() @Trimmed() @IsString() @MaxLength(100)
  text?: string;

  @ApiPropertyOptional({ enum: VOLUNTEER_STATUS_CODES }) @MayBeLeftOut() @IsIn(VOLUNTEER_STATUS_CODES)
  status?: VolunteerStatus;

  @ApiPropertyOptional({ enum: VOLUNTEER_ROLE_CODES }) @MayBeLeftOut() @IsIn(VOLUNTEER_ROLE_CODES)
  role?: VolunteerRole;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES }) @MayBeLeftOut() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: MunicipalityCode;
}

export const offerOf = ({ roles, skills, languages, municipalityCode, villages, times }: OfferRequest, maxMatches: number): Offer => ({
  roles: [...roles].sort(), skills: [...skills ?? []].sort(), languages: [...languages ?? []].sort(), municipalityCode: municipalityCode ?? null,
  villages: [...new Set((villages ?? []).map((one) => one.trim()).filter(Boolean))], times: [...times ?? []].sort(), maxMatches,
});

export const readinessOf = ({ trainedOn, pledgedOn, recordCheckedOn }: VolunteerRequest): Readiness => ({ trainedOn: trainedOn ?? null, pledgedOn: pledgedOn ?? null, recordCheckedOn: recordCheckedOn ?? null });
