import { MayBeLeftOut, PagingRequest } from '@pirtti/http-kit';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DECLINE_REASON_CODES, type DeclineReason } from '@pirtti/kernel';
import { IsIn } from 'class-validator';
import { PLACEMENT_STATUSES, type Placement } from '../domain/placement.js';

export class ListPlacementsRequest extends PagingRequest {
  @ApiPropertyOptional({ enum: PLACEMENT_STATUSES }) @MayBeLeftOut() @IsIn(PLACEMENT_STATUSES)
  status?: Placement['status'];
}

export class DeclinePlacementRequest {
  @ApiProperty({ enum: DECLINE_REASON_CODES }) @IsIn(DECLINE_REASON_CODES)
  reason: DeclineReason;
}
