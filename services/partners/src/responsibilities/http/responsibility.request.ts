import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, PagingRequest, Trimmed } from '@pirtti/http-kit';
import { COVERAGE_STATE_CODES, LANGUAGES, MATTER_KIND_CODES, OWN_MATTER_KINDS, type CoverageState, type Language, type MatterKind } from '@pirtti/kernel';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { FIRST_YEAR } from '../../http/field-checks.js';
import { SORTS, WHOSE, type Sort, type Whose } from '../storage/matter-search.js';

export class ListResponsibilitiesRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the name of the matter.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: MATTER_KIND_CODES }) @MayBeLeftOut() @IsIn(MATTER_KIND_CODES)
  kind?: MatterKind;

  @ApiPropertyOptional({ enum: COVERAGE_STATE_CODES, description: 'All when left out.' }) @MayBeLeftOut() @IsIn(COVERAGE_STATE_CODES)
  state?: CoverageState;

  @ApiPropertyOptional({ enum: WHOSE, description: 'Those that are ours to change, or those in which we take part. All when left out.' }) @MayBeLeftOut() @IsIn(WHOSE)
  whose?: Whose;

  @ApiPropertyOptional({ format: 'uuid', description: 'Those that go on by an agreement to which we are a party.' }) @MayBeLeftOut() @IsUUID('all')
  agreementId?: string;

  @ApiPropertyOptional({ enum: SORTS, default: 'title' }) @MayBeLeftOut() @IsIn(SORTS)
  sort?: Sort;
}

export class ExportResponsibilitiesRequest extends ListResponsibilitiesRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'The language of headings and labels.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

export class RegisterMatterRequest {
  @ApiProperty({ enum: OWN_MATTER_KINDS, example: 'duty', description: 'Networks are founded among the networks.' }) @IsIn(OWN_MATTER_KINDS)
  kind: (typeof OWN_MATTER_KINDS)[number];

  @ApiProperty({ maxLength: 200, example: 'Yhdistysten toiminnan tukeminen' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  name: string;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Tehtävä alkoi' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class MatterChangeRequest {
  @ApiProperty({ type: Number, minimum: 0, maximum: 2_000_000_000, description: 'The version that the writer had before them; 0 of an agreement, a programme or a measure for which nobody has answered yet.' }) @IsInt() @Min(0) @Max(2_000_000_000)
  version: number;

  @ApiProperty({ minLength: 3, maxLength: 300, example: 'Työnjako muuttui', description: 'Why, for the timeline. No names of persons.' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class AssignResponsibilityRequest extends MatterChangeRequest {
  @ApiProperty({ format: 'uuid', description: 'Of an agreement, one of its parties.' }) @IsUUID('all')
  organisationId: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'A contact person of the organisation.' }) @BlankIsNull() @IsOptional() @IsUUID('all')
  personId?: string | null;

  @ApiPropertyOptional({ type: String, maxLength: 80, nullable: true, description: 'The branch of its administration that leads the work.', example: 'Sivistys' }) @Trimmed() @BlankIsNull() @IsOptional() @IsString() @MaxLength(80)
  sector?: string | null;

  @ApiProperty({ format: 'date', example: '2026-11-23' }) @IsDay(FIRST_YEAR)
  startsOn: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'The last day; null until another follows.', example: '2027-12-31' }) @BlankIsNull() @IsOptional() @IsDay(FIRST_YEAR)
  endsOn?: string | null;
}

export class EndResponsibilityRequest extends MatterChangeRequest {
  @ApiProperty({ format: 'date', description: 'The last day.', example: '2026-12-31' }) @IsDay(FIRST_YEAR)
  lastDay: string;
}
