import { MayBeLeftOut, PagingRequest, QueryFlag } from '@pirtti/http-kit';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import { ACTIVITY_STATUSES, type ActivityStatus } from '../domain/activity.js';

export class ListOwnActivitiesRequest extends PagingRequest {
  @ApiPropertyOptional({ enum: ACTIVITY_STATUSES }) @MayBeLeftOut() @IsIn(ACTIVITY_STATUSES)
  status?: ActivityStatus;

  @ApiPropertyOptional({ maxLength: 200, description: 'In the name.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ type: Boolean, description: 'Those whose funding ends within a year, or has ended.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  fundingEnds?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: 'Those that lack space, an instructor or a coordinator.' }) @MayBeLeftOut() @QueryFlag() @IsBoolean()
  lacking?: boolean;
}
