import { ApiProperty } from '@nestjs/swagger';
import { AppointmentRowResponse } from './appointment-row.response.js';
import { AppointmentTimelineEntryResponse } from './appointment-timeline.response.js';

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

/** An appointment with its story, and whether the reader may change it. */
export class AppointmentResponse extends AppointmentRowResponse {
  @ApiProperty()
  version: number;

  @ApiProperty({ type: [AppointmentTimelineEntryResponse], description: 'The newest first.' })
  timeline: AppointmentTimelineEntryResponse[];

  @ApiProperty()
  mayChange: boolean;
}

export class AppointmentFacetsResponse {
  @ApiProperty(COUNTS)
  role: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  municipalityCode: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: '`in-force` holds `ends-soon` as well.' })
  state: Readonly<Record<string, number>>;
}

export class AppointmentListResponse {
  @ApiProperty({ type: [AppointmentRowResponse] })
  items: AppointmentRowResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: AppointmentFacetsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  facets: AppointmentFacetsResponse;
}
