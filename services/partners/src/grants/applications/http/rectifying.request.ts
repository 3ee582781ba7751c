import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, MayBeLeftOut, Trimmed } from '@pirtti/http-kit';
import { GRANT_NOTICE_CODES, RECTIFICATION_OUTCOME_CODES, type GrantNotice, type RectificationOutcome } from '@pirtti/kernel';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { FIRST_YEAR } from '../../../http/field-checks.js';

export class ClaimRectificationRequest {
  @ApiProperty({ format: 'date', example: '2026-03-02', description: 'The day on which it came to the granter.' }) @IsDay(FIRST_YEAR)
  receivedOn: string;

  @ApiProperty({ maxLength: 2000, example: 'Hakemus täytti haun ehdot.', description: 'What the applicant wants otherwise, and why.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(2000)
  text: string;
}

export class SettleClaimRequest {
  @ApiProperty({ enum: RECTIFICATION_OUTCOME_CODES, example: 'upheld' }) @IsIn(RECTIFICATION_OUTCOME_CODES)
  outcome: RectificationOutcome;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 10_000_000_000, nullable: true, example: 700_000, description: 'Whole cents: what is granted from now on, where the decision was changed.' })
  @IsOptional() @IsInt() @Min(1) @Max(10_000_000_000)
  grantedCents?: number | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200, example: 'Tulevaisuus- ja hyvinvointilautakunta', description: 'Needed unless the claim was taken back.' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(200)
  body?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 20, example: '§ 12' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(20)
  section?: string | null;

  @ApiProperty({ format: 'date', example: '2026-03-18', description: 'When it was decided, or taken back.' }) @IsDay(FIRST_YEAR)
  decidedOn: string;

  @ApiProperty({ maxLength: 2000, example: 'Päätös on ehtojen mukainen.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(2000)
  reason: string;

  @ApiPropertyOptional({ format: 'date', description: 'When it was sent to the applicant with its appeal instruction; today, where nothing is said.' }) @MayBeLeftOut() @IsDay(FIRST_YEAR)
  sentOn?: string;

  @ApiPropertyOptional({ enum: GRANT_NOTICE_CODES, default: 'electronic' }) @MayBeLeftOut() @IsIn(GRANT_NOTICE_CODES)
  notice?: GrantNotice;
}
