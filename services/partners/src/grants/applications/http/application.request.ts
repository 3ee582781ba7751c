import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, MayBeLeftOut, Nested, NestedList, Trimmed } from '@pirtti/http-kit';
import { GRANT_ANNEX_CODES, type GrantAnnex } from '@pirtti/kernel';
import { ArrayMaxSize, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { Cents } from '../../http/money.js';
import type { ApplicationContent } from '../domain/application.js';

export class FundedActivityRequest {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Where it is published in Pirtti.' }) @IsOptional() @IsUUID('all')
  id?: string | null;

  @ApiProperty({ maxLength: 200, example: 'Kävelykerho' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  name: string;
}

export class GrantAnnexRequest {
  @ApiProperty({ enum: GRANT_ANNEX_CODES }) @IsIn(GRANT_ANNEX_CODES)
  kind: GrantAnnex;

  @ApiProperty({ maxLength: 500, example: 'Talousarvio 2027, yhdistyksen verkkosivulla', description: 'What is enclosed and where it is found.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(500)
  reference: string;
}

/** A draft needs a title; what submitting needs beyond that is asked when it is submitted. */
export class ApplicationRequest {
  @ApiProperty({ maxLength: 200, example: 'Avoin kohtaamispaikka' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  title: string;

  @ApiPropertyOptional({ maxLength: 6000, description: 'What the money is for.' }) @Trimmed() @MayBeLeftOut() @IsString() @MaxLength(6000)
  purpose?: string;

  @ApiPropertyOptional({ type: FundedActivityRequest, description: 'For a one-off grant: which activity.' }) @MayBeLeftOut() @Nested(() => FundedActivityRequest)
  activity?: FundedActivityRequest;

  @Cents(0, 850_000)
  askedCents: number;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 2000, description: 'Who else pays, and how much.' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(2000)
  otherFunding?: string | null;

  @ApiPropertyOptional({ type: [GrantAnnexRequest], maxItems: 20 }) @MayBeLeftOut() @ArrayMaxSize(20) @NestedList(() => GrantAnnexRequest)
  annexes?: GrantAnnexRequest[];
}

const VERSION = { minimum: 1, maximum: 1_000_000, description: 'The draft that was read: if there is a newer one, nothing is overwritten.' };

export class ChangeApplicationRequest extends ApplicationRequest {
  @ApiProperty(VERSION) @IsInt() @Min(1) @Max(1_000_000)
  version: number;
}

export class SubmitApplicationRequest {
  @ApiProperty(VERSION) @IsInt() @Min(1) @Max(1_000_000)
  version: number;
}

export class WithdrawApplicationRequest {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 1000 }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(1000)
  reason?: string | null;
}

/** What was sent, with one way only to say "nothing". */
export const contentOf = ({ title, purpose, activity, askedCents, otherFunding, annexes }: ApplicationRequest): ApplicationContent => ({
  title, purpose: purpose ?? '', activity: activity ? { id: activity.id?.toLowerCase() ?? null, name: activity.name } : null, askedCents, otherFunding: otherFunding ?? null,
  annexes: (annexes ?? []).map(({ kind, reference }) => ({ kind, reference })),
});
