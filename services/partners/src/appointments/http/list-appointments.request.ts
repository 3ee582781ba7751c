import { ApiPropertyOptional } from '@nestjs/swagger';
import { MayBeLeftOut, PagingRequest } from '@pirtti/http-kit';
import {
  APPOINTED_ROLE_CODES, COVERAGE_STATE_CODES, COVERED_ROLES, LANGUAGES, MUNICIPALITY_CODES,
  type AppointedRole, type CoverageState, type CoveredRole, type Language, type MunicipalityCode,
} from '@pirtti/kernel';
import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { SORTS, STATES, type Sort, type State } from '../storage/appointment-search.js';
import { REGION_CODES } from './coverage.response.js';

export class ListAppointmentsRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the name of the person or the organisation.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: APPOINTED_ROLE_CODES }) @MayBeLeftOut() @IsIn(APPOINTED_ROLE_CODES)
  role?: AppointedRole;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES }) @MayBeLeftOut() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: MunicipalityCode;

  @ApiPropertyOptional({ format: 'uuid', description: 'Whose people.' }) @MayBeLeftOut() @IsUUID('all')
  organisationId?: string;

  @ApiPropertyOptional({ enum: STATES, description: 'All when left out.' }) @MayBeLeftOut() @IsIn(STATES)
  state?: State;

  @ApiPropertyOptional({ enum: SORTS, default: 'role' }) @MayBeLeftOut() @IsIn(SORTS)
  sort?: Sort;
}

export class ExportAppointmentsRequest extends ListAppointmentsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'The language of headings and labels.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

export class GodparentsRequest {
  @ApiPropertyOptional({ enum: REGION_CODES, description: 'The wellbeing services county; the reader’s own when left out.' }) @MayBeLeftOut() @IsIn(REGION_CODES)
  region?: (typeof REGION_CODES)[number];
}

export class ExportGodparentsRequest extends GodparentsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'The language of headings and labels.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

export class CoverageRequest extends GodparentsRequest {
  @ApiPropertyOptional({ enum: COVERED_ROLES }) @MayBeLeftOut() @IsIn(COVERED_ROLES)
  role?: CoveredRole;

  @ApiPropertyOptional({ enum: COVERAGE_STATE_CODES }) @MayBeLeftOut() @IsIn(COVERAGE_STATE_CODES)
  state?: CoverageState;
}

export class ExportCoverageRequest extends CoverageRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'The language of headings and labels.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}
