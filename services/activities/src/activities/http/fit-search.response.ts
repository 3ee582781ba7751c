import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { SOLUTION_CODES } from '@pirtti/kernel';
import { FIT_REASON_CODES } from '../domain/fit.js';
import { ActivityResponse } from './activity.response.js';

export class FitReasonResponse {
  @ApiProperty({ enum: FIT_REASON_CODES })
  code: string;

  @ApiProperty({ description: 'Whether it speaks for the activity or against it.' })
  for: boolean;

  @ApiPropertyOptional({ description: 'The barrier, wish, target group, language, municipality, village, accessibility profile or time (`3-afternoon`) that it is about.' })
  subject?: string;

  @ApiPropertyOptional({ enum: SOLUTION_CODES })
  solution?: string;

  @ApiPropertyOptional({ type: 'integer', description: 'How far it is, as the crow flies.' })
  kilometres?: number;
}

export class FittingActivityResponse {
  @ApiProperty({ type: ActivityResponse })
  activity: ActivityResponse;

  @ApiProperty({ type: 'integer' })
  score: number;

  @ApiProperty({ type: [FitReasonResponse] })
  reasons: FitReasonResponse[];
}

export class FitSearchResponse {
  @ApiProperty({ type: [FittingActivityResponse] })
  items: FittingActivityResponse[];
}
