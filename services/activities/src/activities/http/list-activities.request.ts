import { MayBeLeftOut, PagingRequest, QueryFlag } from '@pirtti/http-kit';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { ACTIVITY_KIND_CODES, MUNICIPALITY_CODES, TARGET_GROUP_CODES } from '@pirtti/kernel';
import { ACTIVITY_STATUSES, type ActivityStatus } from '../domain/activity.js';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';

export class ListOwnActivitiesRequest extends PagingRequest {
  @ApiPropertyOptional({ enum: ACTIVITY_STATUSES }) @MayBeLeftOut() @IsIn(ACTIVITY_STATUSES)
  status?: ActivityStatus;
}

export class SearchActivitiesRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200 }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ enum: MUNICIPALITY_CODES }) @MayBeLeftOut() @IsIn(MUNICIPALITY_CODES)
  municipalityCode?: string;

  @ApiPropertyOptional({ enum: ACTIVITY_KIND_CODES }) @MayBeLeftOut() @IsIn(ACTIVITY_KIND_CODES)
  kind?: string;

  @ApiPropertyOptional({ enum: TARGET_GROUP_CODES }) @MayBeLeftOut() @IsIn(TARGET_GROUP_CODES)
  targetGroup?: string;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 7 }) @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(1) @Max(7)
  weekday?: number;

  @ApiPropertyOptional({ type: Boolean }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  transport?: boolean;

  @ApiPropertyOptional({ type: Boolean }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  free?: boolean;
}
