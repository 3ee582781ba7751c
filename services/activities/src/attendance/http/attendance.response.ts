import { ApiProperty } from '@nestjs/swagger';
import { TextResponse } from '@pirtti/http-kit';
import type { LocalizedText } from '@pirtti/kernel';
import { occurrenceTime, OccurrenceTimeResponse } from '../../activities/http/activity.response.js';
import type { Occurrence } from '../../activities/domain/occurrences.js';
import { visitsOf, type Attendance } from '../domain/attendance.js';
import type { AttendanceDay, OpenSheet } from '../storage/attendance.reader.js';

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

  @ApiProperty({ description: 'Of these, how many somebody they know brought along.' })
  broughtAlong: number;

  @ApiProperty({ description: 'All who came, placed persons too.' })
  visits: number;

  @ApiProperty({ format: 'date-time' })
  markedAt: string;

  static of(attendance: Attendance): AttendanceResponse {
    const { present, absent, others, newcomers, broughtAlong, markedAt } = attendance;
    const marked = (ids: readonly string[], isPresent: boolean) => ids.map((placementId) => ({ placementId, present: isPresent }));
    return {
      placements: [...marked(present, true), ...marked(absent, false)],
      others: others as Readonly<Record<string, number>>, newcomers, broughtAlong, visits: visitsOf(attendance).total, markedAt: markedAt.toISOString(),
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

export class ExpectedPlacementResponse {
  @ApiProperty({ format: 'uuid' })
  placementId: string;

  @ApiProperty({ example: 'K7P2QX', description: 'The code that the person has too. Who it is, is not told here.' })
  code: string;

  @ApiProperty({ type: Boolean, nullable: true, description: 'Null where nobody has marked it.' })
  present: boolean | null;
}

export class ExpectedSignUpResponse {
  @ApiProperty({ format: 'uuid' })
  signUpId: string;

  @ApiProperty({ type: String, nullable: true, example: 'Aino Esimerkki', description: 'Null where the person has been forgotten.' })
  name: string | null;

  @ApiProperty({ description: 'How many people come by it.' })
  size: number;

  @ApiProperty({ type: Number, nullable: true, description: 'How many came; null where nobody has marked it.' })
  present: number | null;
}

/** The sheet of one meeting, with everybody who is expected. */
export class AttendanceSheetResponse {
  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ type: OccurrenceTimeResponse })
  occurrence: OccurrenceTimeResponse;

  @ApiProperty({ type: [ExpectedPlacementResponse] })
  placements: ExpectedPlacementResponse[];

  @ApiProperty({ type: [ExpectedSignUpResponse] })
  signUps: ExpectedSignUpResponse[];

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'Heads by age band.' })
  others: Readonly<Record<string, number>>;

  @ApiProperty()
  newcomers: number;

  @ApiProperty({ description: 'Of these, how many somebody they know brought along.' })
  broughtAlong: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  markedAt: string | null;

  static of({ names, occurrence, sheet, placements, signUps }: OpenSheet): AttendanceSheetResponse {
    const presenceOf = (id: string) => (sheet?.present.includes(id) ? true : sheet?.absent.includes(id) ? false : null);
    return {
      names, occurrence: occurrenceTime(occurrence), placements: placements.map(({ id, code }) => ({ placementId: id, code, present: presenceOf(id) })),
      signUps: signUps.map(({ id, name, size }) => ({ signUpId: id, name, size, present: sheet?.signedUp[id] ?? null })), others: (sheet?.others ?? {}) as Readonly<Record<string, number>>, newcomers: sheet?.newcomers ?? 0, broughtAlong: sheet?.broughtAlong ?? 0, markedAt: sheet?.markedAt.toISOString() ?? null,
    };
  }
}

/** One meeting, and whether it has been marked. */
export class AttendanceDayResponse {
  @ApiProperty({ format: 'uuid' })
  activityId: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ type: TextResponse })
  placeNames: LocalizedText;

  @ApiProperty({ type: OccurrenceTimeResponse })
  occurrence: OccurrenceTimeResponse;

  @ApiProperty()
  marked: boolean;

  static of({ occurrence, ...same }: AttendanceDay): AttendanceDayResponse {
    return { ...same, occurrence: occurrenceTime(occurrence) };
  }
}

export class AttendanceDayListResponse {
  @ApiProperty({ type: [AttendanceDayResponse] })
  items: AttendanceDayResponse[];
}
