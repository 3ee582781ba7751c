import { MayBeLeftOut } from '@pirtti/http-kit';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MUNICIPALITY_CODES, UNKNOWN_MUNICIPALITY } from '@pirtti/kernel';
import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';

const PLACES = [...MUNICIPALITY_CODES, UNKNOWN_MUNICIPALITY];
export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2100;

export class FiguresRequest {
  /** `unknown` for those whose municipality is not told: for the region that helps them. */
  @ApiProperty({ enum: PLACES })
  @IsIn(PLACES)
  municipalityCode: string;

  @ApiProperty({ type: Number, minimum: FIRST_YEAR, maximum: LAST_YEAR })
  @Type(() => Number)
  @IsInt()
  @Min(FIRST_YEAR)
  @Max(LAST_YEAR)
  year: number;
}

export class LineageRequest extends FiguresRequest {
  @ApiPropertyOptional({ type: Number, minimum: 1, default: 1 })
  @MayBeLeftOut()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  page?: number;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 100, default: 50 })
  @MayBeLeftOut()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  pageSize?: number;
}
