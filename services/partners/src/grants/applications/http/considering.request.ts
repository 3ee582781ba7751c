import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, NestedList, Trimmed } from '@pirtti/http-kit';
import { GRANT_NOTICE_CODES, type GrantNotice } from '@pirtti/kernel';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { FIRST_YEAR } from '../../../http/field-checks.js';
import type { Scoring } from '../../rounds/domain/points.js';
import { GrantAnnexRequest } from './application.request.js';

export class RequestSupplementRequest {
  @ApiProperty({ maxLength: 2000, example: 'Lähettäkää vielä tilinpäätös.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(2000)
  text: string;

  @ApiProperty({ format: 'date', example: '2099-02-20', description: 'The last day for the answer.' }) @IsDay(FIRST_YEAR)
  dueOn: string;
}

export class GiveSupplementRequest {
  @ApiProperty({ maxLength: 2000, example: 'Tilinpäätös on liitteenä.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(2000)
  text: string;

  @ApiPropertyOptional({ type: [GrantAnnexRequest], maxItems: 20 }) @MayBeLeftOut() @ArrayMaxSize(20) @NestedList(() => GrantAnnexRequest)
  annexes?: GrantAnnexRequest[];
}

export class CriterionPointsRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all')
  criterionId: string;

  @ApiProperty({ minimum: 0, maximum: 1000, example: 15 }) @IsInt() @Min(0) @Max(1000)
  points: number;
}

export class ScoreApplicationRequest {
  @ApiProperty({ type: [CriterionPointsRequest], maxItems: 20, description: 'One for each criterion of the round.' }) @ArrayMaxSize(20) @NestedList(() => CriterionPointsRequest)
  points: CriterionPointsRequest[];

  @ApiPropertyOptional({ type: [String], format: 'uuid', maxItems: 5, description: 'The multipliers that apply.' }) @MayBeLeftOut() @IsArray() @ArrayMaxSize(5) @ArrayUnique() @IsUUID('all', { each: true })
  multipliers?: string[];

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 2000, description: 'Seen by the granter’s people alone.' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(2000)
  comment?: string | null;
}

export class DecideGrantRequest {
  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 10_000_000_000, nullable: true, example: 600_000, description: 'Whole cents; null rejects the application.' })
  @IsOptional() @IsInt() @Min(1) @Max(10_000_000_000)
  grantedCents?: number | null;

  @ApiProperty({ maxLength: 200, example: 'Tulevaisuus- ja hyvinvointilautakunta' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  body: string;

  @ApiPropertyOptional({ default: false, description: 'That the council itself decided: then it is appealed at the administrative court, and no claim for rectification is made.' }) @MayBeLeftOut() @IsBoolean()
  byCouncil?: boolean;

  @ApiProperty({ format: 'date', example: '2026-02-22' }) @IsDay(FIRST_YEAR)
  decidedOn: string;

  @ApiProperty({ maxLength: 20, example: '§ 5' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(20)
  section: string;

  @ApiProperty({ maxLength: 2000, example: 'Toiminta vastaa tarpeeseen.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(2000)
  reason: string;

  @ApiPropertyOptional({ format: 'date', description: 'When it was sent to the applicant with its appeal instruction; today, where nothing is said.' }) @MayBeLeftOut() @IsDay(FIRST_YEAR)
  sentOn?: string;

  @ApiPropertyOptional({ enum: GRANT_NOTICE_CODES, default: 'electronic', description: 'How it was sent: from that the last day to appeal is counted.' }) @MayBeLeftOut() @IsIn(GRANT_NOTICE_CODES)
  notice?: GrantNotice;
}

export const scoringOf = ({ points, multipliers }: ScoreApplicationRequest): Scoring =>
  ({ points: Object.fromEntries(points.map((one) => [one.criterionId.toLowerCase(), one.points])), multipliers: (multipliers ?? []).map((id) => id.toLowerCase()) });
