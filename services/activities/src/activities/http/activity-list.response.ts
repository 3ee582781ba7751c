import { ApiProperty } from '@nestjs/swagger';
import { ActivityResponse } from './activity.response.js';

export class ActivityListResponse {
  @ApiProperty({ type: [ActivityResponse] })
  items: ActivityResponse[];

  @ApiProperty()
  total: number;
}

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class FacetsResponse {
  @ApiProperty(COUNTS)
  municipalityCode: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  kind: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  targetGroup: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: 'ISO weekday, Monday is 1.' })
  weekday: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: '`true` and `false`.' })
  transport: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: '`true` and `false`.' })
  free: Readonly<Record<string, number>>;
}

export class PublicActivityListResponse extends ActivityListResponse {
  @ApiProperty({ type: FacetsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  facets: FacetsResponse;
}
