import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { MayBeLeftOut } from './may-be-left-out.js';

/** Which page of a list: `page` from 1, `pageSize` in items. */
export class PagingRequest {
  @ApiPropertyOptional({ type: Number, default: 1, minimum: 1, maximum: 10_000 }) @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(10_000)
  page?: number;

  @ApiPropertyOptional({ type: Number, default: 20, minimum: 1, maximum: 100 }) @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(100)
  pageSize?: number;
}

/** The page that is meant where nothing is said: the first, of twenty. */
export const pageOf = ({ page, pageSize }: PagingRequest): { page: number; pageSize: number } => ({ page: page ?? 1, pageSize: pageSize ?? 20 });
