import { ApiProperty } from '@nestjs/swagger';
import { occurrenceTime, OccurrenceTimeResponse } from '../../activities/http/activity.response.js';
import type { Occurrence } from '../../activities/domain/occurrences.js';
import { visitsOf, type Attendance } from '../domain/attendance.js';

export class PresenceResponse {
  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty()
  present: boolean;
}

export class AttendanceResponse {
  @ApiProperty({ type: [PresenceResponse] })
  placements: PresenceResponse[];

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'Heads by age band.' })
  others: Readonly<Record<string, number>>;

  @ApiProperty()
  newcomers: number;

  @ApiProperty({ description: 'All who came, placed persons too.' })
  visits: number;

  @ApiProperty({ format: 'date-time' })
  markedAt: string;

  static of(attendance: Attendance): AttendanceResponse {
    const { present, absent, others, newcomers, markedAt } = attendance;
    const marked = (ids: readonly string[], isPresent: boolean) => ids.map((placementId) => ({ placementId, present: isPresent }));
    return {
      placements: [...marked(present, true), ...marked(absent, false)],
      others: others as Readonly<Record<string, number>>, newcomers, visits: visitsOf(attendance).total, markedAt: markedAt.toISOString(),
    };
  }
}

export class OccurrenceResponse extends OccurrenceTimeResponse {
  @ApiProperty({ type: AttendanceResponse, nullable: true })
  attendance: AttendanceResponse | null;

  static of(occurrence: Occurrence, attendance: Attendance | undefined): OccurrenceResponse {
    return { ...occurrenceTime(occurrence), attendance: attendance ? AttendanceResponse.of(attendance) : null };
  }
}

export class OccurrenceListResponse {
  @ApiProperty({ type: [OccurrenceResponse] })
  items: OccurrenceResponse[];
}
