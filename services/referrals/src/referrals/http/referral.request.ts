import {
  BARRIER_CODES, DECLINE_REASON_CODES, OUTCOME_CODES, REFERRAL_REASON_CODES, SOLUTION_CODES, type Barrier, type DeclineReason, type ReferralOutcome, type ReferralReason, type Solution,
} from '@pirtti/kernel';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, MayBeLeftOut, NestedList, QueryFlag } from '@pirtti/http-kit';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { IsInstant } from '../../http/fields.js';
import { CHANNELS, type Channel } from '../domain/referral-facts.js';
import type { StoredStatus } from '../domain/referral.js';
import { ALLOWED_COMMANDS } from '../domain/commands.js';

export const STORED_STATUSES = Object.keys(ALLOWED_COMMANDS) as StoredStatus[];

/** Free text is for the next reader in the same service; it never leaves it. */
const MAX_TEXT = 2000;

export class EditReferralRequest {
  @ApiProperty({ enum: REFERRAL_REASON_CODES }) @IsIn(REFERRAL_REASON_CODES)
  reason: ReferralReason;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true }) @IsOptional() @IsUUID()
  activityId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true }) @IsOptional() @IsUUID()
  consentId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: MAX_TEXT }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(MAX_TEXT)
  message?: string | null;
}

export class DraftReferralRequest extends EditReferralRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID()
  clientId: string;

  @ApiPropertyOptional({ description: 'Send it at once: either it is sent, or there is no referral.' }) @MayBeLeftOut() @IsBoolean()
  send?: boolean;
}

/** Commands that say everything by their address have an empty body. */
export class EmptyRequest {}

export class AssignmentRequest {
  @ApiPropertyOptional({ format: 'uuid', description: 'Left out: I take it.' }) @MayBeLeftOut() @IsUUID()
  membershipId?: string;
}

export class ContactRequest {
  @ApiProperty({ format: 'date-time' }) @IsInstant()
  happenedAt: string;

  @ApiProperty() @IsBoolean()
  reached: boolean;

  @ApiProperty({ enum: CHANNELS }) @IsIn(CHANNELS)
  channel: Channel;
}

export class MeetingRequest {
  @ApiProperty({ format: 'date-time' }) @IsInstant()
  happenedAt: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: MAX_TEXT }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(MAX_TEXT)
  note?: string | null;
}

export class PlacementRequest {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Left out: the activity that the counsellor had in mind.' }) @IsOptional() @IsUUID()
  activityId?: string | null;
}

export class SolvedBarrierRequest {
  @ApiProperty({ enum: BARRIER_CODES }) @IsIn(BARRIER_CODES)
  barrier: Barrier;

  @ApiProperty({ enum: SOLUTION_CODES }) @IsIn(SOLUTION_CODES)
  solution: Solution;
}

export class CompletionRequest {
  @ApiProperty({ enum: OUTCOME_CODES }) @IsIn(OUTCOME_CODES)
  outcome: ReferralOutcome;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: MAX_TEXT }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(MAX_TEXT)
  feedbackText?: string | null;

  @ApiProperty({ description: 'The client’s own choice: may the counsellor who sent the referral read how it went?' }) @IsBoolean()
  feedbackAllowed: boolean;

  @ApiProperty({ type: [SolvedBarrierRequest] })
  @ArrayMaxSize(BARRIER_CODES.length) @ArrayUnique((one: SolvedBarrierRequest) => one?.barrier) @NestedList(() => SolvedBarrierRequest)
  solvedBarriers: SolvedBarrierRequest[];
}

export class ReturnRequest {
  @ApiProperty({ enum: DECLINE_REASON_CODES }) @IsIn(DECLINE_REASON_CODES)
  reason: DeclineReason;
}

export class ListReferralsRequest {
  @ApiPropertyOptional({ enum: STORED_STATUSES }) @MayBeLeftOut() @IsIn(STORED_STATUSES)
  status?: StoredStatus;

  @ApiPropertyOptional({ type: Boolean, description: 'Only those that are not at their end.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  open?: boolean;

  @ApiPropertyOptional({ type: 'integer', default: 1, minimum: 1, maximum: 10_000 }) @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(10_000)
  page?: number;

  @ApiPropertyOptional({ type: 'integer', default: 20, minimum: 1, maximum: 100 }) @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  pageSize?: number;
}
