import { MayBeLeftOut, PagingRequest } from '@pirtti/http-kit';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ACTIVITY_STATUSES, type ActivityStatus } from '../domain/activity.js';

export class ListOwnActivitiesRequest extends PagingRequest {
  @ApiPropertyOptional({ enum: ACTIVITY_STATUSES }) @MayBeLeftOut() @IsIn(ACTIVITY_STATUSES)
  status?: ActivityStatus;
}
