import { ApiProperty } from '@nestjs/swagger';
import { ActivityResponse } from './activity.response.js';

export class ActivityListResponse {
  @ApiProperty({ type: [ActivityResponse] })
  items: ActivityResponse[];

  @ApiProperty()
  total: number;
}
