import { IsDay, Nested } from '@pirtti/http-kit';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { FIRST_YEAR, IsTimeOfDay } from '../../http/field-checks.js';
import { SummaryRequest } from '../../http/text.request.js';

/** A word to those who would have come. It is shown to everyone: nothing about a person belongs here. */
export class WithdrawalRequest {
  @ApiPropertyOptional({ type: SummaryRequest, nullable: true }) @IsOptional() @Nested(() => SummaryRequest)
  note?: SummaryRequest | null;
}

/** When one meeting is instead. */
export class MoveOccurrenceRequest extends WithdrawalRequest {
  @ApiProperty({ format: 'date', example: '2026-11-26' }) @IsDay(FIRST_YEAR)
  meetsOn: string;

  @ApiProperty({ example: '13:00' }) @IsTimeOfDay()
  startTime: string;

  @ApiProperty({ example: '15:00' }) @IsTimeOfDay()
  endTime: string;
}
