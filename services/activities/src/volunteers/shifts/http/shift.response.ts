import { ApiProperty } from '@nestjs/swagger';
import { TextResponse } from '@pirtti/http-kit';
import { MUNICIPALITY_CODES, VOLUNTEER_OBSTACLE_CODES, VOLUNTEER_ROLE_CODES, VOLUNTEER_SHIFT_STATUS_CODES, VOLUNTEER_SKILL_CODES, type LocalizedText } from '@pirtti/kernel';
import { NamedVolunteerResponse } from '../../volunteers/http/volunteer.response.js';
import { localParts } from '../domain/local-time.js';
import type { Shift } from '../domain/shift.js';

class ShiftTimeResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ enum: VOLUNTEER_ROLE_CODES })
  role: string;

  @ApiProperty({ enum: VOLUNTEER_SKILL_CODES, isArray: true })
  skills: readonly string[];

  @ApiProperty()
  place: string;

  @ApiProperty({ enum: MUNICIPALITY_CODES })
  municipalityCode: string;

  @ApiProperty({ format: 'date', description: 'The day in Finland on which it begins.' })
  day: string;

  @ApiProperty({ example: '13:00' })
  startTime: string;

  @ApiProperty({ example: '15:00' })
  endTime: string;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;

  @ApiProperty({ minimum: 0 })
  minPeople: number;

  @ApiProperty({ minimum: 1 })
  maxPeople: number;

  @ApiProperty({ enum: VOLUNTEER_SHIFT_STATUS_CODES })
  status: string;

  protected static times({ id, names, role, skills, place, municipalityCode, startsAt, endsAt, minPeople, maxPeople, status }: Shift): ShiftTimeResponse {
    const { date: day, time: startTime } = localParts(startsAt);
    return { id, names, role, skills, place, municipalityCode, day, startTime, endTime: localParts(endsAt).time, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), minPeople, maxPeople, status };
  }
}

export class VolunteerShiftResponse extends ShiftTimeResponse {
  @ApiProperty({ format: 'uuid' })
  modelId: string;

  @ApiProperty()
  concernsMinors: boolean;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  activityId: string | null;

  @ApiProperty({ type: TextResponse, nullable: true, description: 'What the activity is called.' })
  activityNames: LocalizedText | null;

  @ApiProperty({ type: [NamedVolunteerResponse], description: 'Who comes, without their contact details.' })
  volunteers: NamedVolunteerResponse[];

  @ApiProperty({ minimum: 0, description: 'How many are still missing of the fewest that are needed.' })
  missing: number;

  @ApiProperty({ minimum: 1 })
  version: number;

  static from(shift: Shift, volunteers: NamedVolunteerResponse[], activityNames: LocalizedText | null): VolunteerShiftResponse {
    const { modelId, concernsMinors, activityId, version, status, minPeople } = shift;
    return { ...this.times(shift), modelId, concernsMinors, activityId, activityNames, volunteers, missing: status === 'planned' ? Math.max(0, minPeople - volunteers.length) : 0, version };
  }
}

export class VolunteerShiftListResponse {
  @ApiProperty({ type: [VolunteerShiftResponse], description: 'In the order of time.' })
  items: VolunteerShiftResponse[];

  @ApiProperty({ minimum: 0 })
  total: number;
}

/** A shift as a volunteer sees it: how many come, not who. */
export class OwnShiftResponse extends ShiftTimeResponse {
  @ApiProperty({ description: 'Whether they are on it.' })
  mine: boolean;

  @ApiProperty({ minimum: 0 })
  people: number;

  @ApiProperty({ enum: [...VOLUNTEER_OBSTACLE_CODES, 'volunteer-lacks-skills', 'volunteer-is-busy-then', 'shift-is-full', 'shift-is-over'], nullable: true, description: 'Why they cannot join; null where they can, or have.' })
  obstacle: string | null;

  static of(shift: Shift, people: number, mine: boolean, obstacle: string | null): OwnShiftResponse {
    return { ...this.times(shift), mine, people, obstacle };
  }
}

export class OwnShiftListResponse {
  @ApiProperty({ type: TextResponse })
  organisation: LocalizedText;

  @ApiProperty({ description: 'Whose link it is.' })
  name: string;

  @ApiProperty({ type: [OwnShiftResponse], description: 'What is to come in the next weeks, in the order of time.' })
  items: OwnShiftResponse[];
}
