import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, Trimmed } from '@pirtti/http-kit';
import { IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { FIRST_YEAR } from '../../http/field-checks.js';

const WHY = { minLength: 3, maxLength: 300, description: 'Why, for the timelines. No names of persons.' };

/** Somebody whose last day was known stays after all. */
export class StayRequest {
  @ApiProperty({ ...WHY, example: 'Jatkaakin tehtävässä' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}

export class HandOverRequest {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'A contact person of the same organisation, who takes all of it. With nobody, roles end with the last day and the organisation answers for the rest.' })
  @BlankIsNull() @IsOptional() @IsUUID('all')
  successorId?: string | null;

  @ApiProperty({ format: 'date', example: '2026-11-30', description: 'The last day of whoever leaves.' }) @IsDay(FIRST_YEAR)
  lastDay: string;

  @ApiProperty({ ...WHY, example: 'Siirtyy toiseen työhön' }) @Trimmed() @IsString() @MinLength(3) @MaxLength(300)
  reason: string;
}
