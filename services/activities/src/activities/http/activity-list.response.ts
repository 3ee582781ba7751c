import { ApiProperty } from '@nestjs/swagger';
import type { OwnCounts } from '../storage/own-activities.js';
import { ActivityResponse } from './activity.response.js';

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class OwnCountsResponse {
  @ApiProperty(COUNTS)
  status: Readonly<Record<string, number>>;

  @ApiProperty({ description: 'Whose funding ends within a year, or has ended.' })
  fundingEnds: number;

  @ApiProperty({ description: 'That lack space, an instructor or a coordinator.' })
  lacking: number;
}

export class ActivityListResponse {
  @ApiProperty({ type: [ActivityResponse] })
  items: ActivityResponse[];

  @ApiProperty()
  total: number;
}

export class OwnActivityListResponse extends ActivityListResponse {
  @ApiProperty({ type: OwnCountsResponse, description: 'How many each choice would leave, the other filters kept.' })
  counts: OwnCounts;
}
