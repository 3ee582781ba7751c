import { ApiProperty } from '@nestjs/swagger';
import { TextResponse } from '@pirtti/http-kit';
import type { LocalizedText } from '@pirtti/kernel';

export class ComingMeetingResponse {
  @ApiProperty({ format: 'date', description: 'For which the meeting was planned.' })
  date: string;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;
}

/** An activity with its next meetings. */
export class MeetingActivityResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ type: [ComingMeetingResponse], description: 'Of the coming weeks, the next first.' })
  meetings: ComingMeetingResponse[];
}

export class ComingMeetingsResponse {
  @ApiProperty({ type: [MeetingActivityResponse], description: 'What the organisation offers now.' })
  items: MeetingActivityResponse[];

  @ApiProperty({ minimum: 0 })
  total: number;
}
