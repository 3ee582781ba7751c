import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, Nested, PagingRequest } from '@pirtti/http-kit';
import { MUNICIPALITY_CODES, VOLUNTEER_ROLE_CODES, type MunicipalityCode, type VolunteerRole } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { FIRST_YEAR } from '../../../http/field-checks.js';
import { NamesRequest, optionalTextOf, SummaryRequest, textOf } from '../../../http/text.request.js';
import { PersonDetailsRequest } from '../../../people/http/person.request.js';
import type { ModelContent } from '../domain/volunteer-model.js';

/** How an organisation works with volunteers. */
export class VolunteerModelRequest {
  @ApiProperty({ type: NamesRequest, example: { fi: 'Kaveriksi arkeen', sv: 'Vän i vardagen' } }) @Nested(() => NamesRequest)
  names: NamesRequest;

  @ApiPropertyOptional({ type: SummaryRequest, nullable: true, description: 'What everybody may read where volunteers offer themselves.' }) @IsOptional() @Nested(() => SummaryRequest)
  summary?: SummaryRequest | null;

  @ApiProperty({ enum: VOLUNTEER_ROLE_CODES, isArray: true, minItems: 1, maxItems: VOLUNTEER_ROLE_CODES.length, example: ['companion'] })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(VOLUNTEER_ROLE_CODES.length) @ArrayUnique() @IsIn(VOLUNTEER_ROLE_CODES, { each: true })
  roles: VolunteerRole[];

  @ApiProperty({ enum: MUNICIPALITY_CODES, isArray: true, maxItems: MUNICIPALITY_CODES.length, example: ['217'] })
  @IsArray() @ArrayMaxSize(MUNICIPALITY_CODES.length) @ArrayUnique() @IsIn(MUNICIPALITY_CODES, { each: true })
  municipalityCodes: MunicipalityCode[];

  @ApiPropertyOptional({ type: PersonDetailsRequest, nullable: true, description: 'Who answers for it. Without one no pair is made.' }) @IsOptional() @Nested(() => PersonDetailsRequest)
  responsible?: PersonDetailsRequest | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2027-12-31', description: 'The last day that is paid for; null where nobody knows.' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  fundingUntil?: string | null;

  @ApiProperty({ type: Boolean, description: 'Whether nobody goes with anybody before they are trained.' }) @IsBoolean()
  needsTraining: boolean;

  @ApiProperty({ type: Boolean, description: 'Whether nobody goes with anybody before they have signed the pledge of secrecy.' }) @IsBoolean()
  needsPledge: boolean;

  @ApiProperty({ type: Number, minimum: 1, maximum: 60, example: 24, description: 'For how many months a criminal record check holds where somebody under eighteen is concerned.' }) @IsInt() @Min(1) @Max(60)
  recordValidMonths: number;

  @ApiProperty({ type: Boolean, description: 'Whether anybody may offer themselves on the public page.' }) @IsBoolean()
  takesApplicants: boolean;
}

export class ChangeVolunteerModelRequest extends VolunteerModelRequest {
  @ApiProperty({ type: Number, minimum: 1, maximum: 1_000_000, description: 'The version that the writer had before them.' }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;
}

export class EndVolunteerModelRequest {
  @ApiProperty({ format: 'date', example: '2026-12-31', description: 'The last day.' }) @IsDay(FIRST_YEAR)
  lastDay: string;

  @ApiProperty({ type: Number, minimum: 1, maximum: 1_000_000 }) @IsInt() @Min(1) @Max(1_000_000)
  version: number;
}

export class ListOpenModelsRequest extends PagingRequest {
  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES, description: 'Those that work in this municipality.' }) @MayBeLeftOut() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: MunicipalityCode;
}

/** Without the responsible person, whom the vault keeps. */
export const modelContentOf = ({ names, summary, roles, municipalityCodes, fundingUntil, needsTraining, needsPledge, recordValidMonths, takesApplicants }: VolunteerModelRequest): Omit<ModelContent, 'responsibleId'> => ({
  names: textOf(names), summary: optionalTextOf(summary), roles: [...roles].sort(), municipalityCodes: [...municipalityCodes].sort(), fundingUntil: fundingUntil ?? null, needsTraining, needsPledge, recordValidMonths, takesApplicants,
});
