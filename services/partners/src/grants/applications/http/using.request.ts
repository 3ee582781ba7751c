import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { BlankIsNull, IsDay, Trimmed } from '@pirtti/http-kit';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { FIRST_YEAR } from '../../../http/field-checks.js';
import { Cents } from '../../http/money.js';

export class PayGrantRequest {
  @ApiProperty({ format: 'date', example: '2026-03-01' }) @IsDay(FIRST_YEAR)
  paidOn: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 100, description: 'By which the payment is found in the books.' }) @BlankIsNull() @IsOptional() @IsString() @MaxLength(100)
  reference?: string | null;
}

export class ReportUseRequest {
  @ApiProperty({ maxLength: 6000, example: 'Kahvila oli auki sovitusti.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(6000)
  text: string;

  @Cents(0, 600_000, 'How much of the grant was used, in whole cents.')
  usedCents: number;
}

export class SendBackReportRequest {
  @ApiProperty({ maxLength: 2000, example: 'Eritelkää vielä tilavuokrat ja tarjoilut.', description: 'What is asked.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(2000)
  text: string;

  @ApiProperty({ format: 'date', example: '2099-02-20', description: 'By which day the corrected report is awaited: until then nothing stands in the way of another payment.' }) @IsDay(FIRST_YEAR)
  dueOn: string;
}

export class RecoverGrantRequest {
  @Cents(1, 10_000)
  recoveredCents: number;

  @ApiProperty({ maxLength: 2000, example: 'Osa avustuksesta jäi käyttämättä.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(2000)
  reason: string;

  @ApiProperty({ format: 'date', example: '2026-03-01', description: 'The day on which the association was heard.' }) @IsDay(FIRST_YEAR)
  heardOn: string;
}
