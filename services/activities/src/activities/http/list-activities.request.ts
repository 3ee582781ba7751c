import { ApiPropertyOptional } from '@nestjs/swagger';
import { ACTIVITY_KIND_CODES, MUNICIPALITY_CODES, TARGET_GROUP_CODES } from '@pirtti/kernel';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { QueryFlag } from '../../http/field-checks.js';
import { PagingRequest } from '../../http/paging.request.js';

export class ListOwnActivitiesRequest extends PagingRequest {
  @ApiPropertyOptional({ enum: ['draft', 'published'] }) @IsOptional() @IsIn(['draft', 'published'])
  status?: 'draft' | 'published';
}

export class SearchActivitiesRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200 }) @IsOptional() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES }) @IsOptional() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: string;

  @ApiPropertyOptional({ enum: ACTIVITY_KIND_CODES }) @IsOptional() @IsIn(ACTIVITY_KIND_CODES)
  kind?: string;

  @ApiPropertyOptional({ enum: TARGET_GROUP_CODES }) @IsOptional() @IsIn(TARGET_GROUP_CODES)
  targetGroup?: string;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 7 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(7)
  weekday?: number;

  @ApiPropertyOptional({ type: Boolean }) @IsOptional() @QueryFlag() @IsBoolean()
  transport?: boolean;

  @ApiPropertyOptional({ type: Boolean }) @IsOptional() @QueryFlag() @IsBoolean()
  free?: boolean;
}
