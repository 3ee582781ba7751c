import { ApiProperty } from '@nestjs/swagger';
import {
  MUNICIPALITY_CODES, SERVICE_LANGUAGE_CODES, VOLUNTEER_DECLINE_REASON_CODES, VOLUNTEER_ROLE_CODES, VOLUNTEER_SKILL_CODES, VOLUNTEER_STATUS_CODES, VOLUNTEER_TIME_CODES,
} from '@pirtti/kernel';
import type { Person } from '../../../people/domain/person.js';
import { KnownPersonResponse } from '../../../people/http/person.response.js';
import type { VolunteerTimelineRow } from '../../timeline.row.js';
import type { Volunteer } from '../domain/volunteer.js';

const DAY = { type: String, format: 'date', nullable: true } as const;

/** A volunteer where only the name matters. */
export class NamedVolunteerResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null once they have been forgotten.' })
  name: string | null;

  static of({ id, personId }: Pick<Volunteer, 'id' | 'personId'>, people: ReadonlyMap<string, Person>): NamedVolunteerResponse {
    return { id, name: personId === null ? null : people.get(personId)?.name ?? null };
  }
}

export class VolunteerResponse extends NamedVolunteerResponse {
  @ApiProperty({ type: KnownPersonResponse, nullable: true, description: 'Null once they have been forgotten.' })
  person: KnownPersonResponse | null;

  @ApiProperty({ enum: VOLUNTEER_STATUS_CODES })
  status: string;

  @ApiProperty({ enum: VOLUNTEER_ROLE_CODES, isArray: true })
  roles: readonly string[];

  @ApiProperty({ enum: VOLUNTEER_SKILL_CODES, isArray: true })
  skills: readonly string[];

  @ApiProperty({ enum: SERVICE_LANGUAGE_CODES, isArray: true })
  languages: readonly string[];

  @ApiProperty({ enum: MUNICIPALITY_CODES, nullable: true })
  municipalityCode: string | null;

  @ApiProperty({ type: [String] })
  villages: readonly string[];

  @ApiProperty({ enum: VOLUNTEER_TIME_CODES, isArray: true })
  times: readonly string[];

  @ApiProperty({ minimum: 0, maximum: 20 })
  maxMatches: number;

  @ApiProperty({ minimum: 0, description: 'With how many people they go now.' })
  pairs: number;

  @ApiProperty(DAY)
  trainedOn: string | null;

  @ApiProperty(DAY)
  pledgedOn: string | null;

  @ApiProperty({ ...DAY, description: 'When their criminal record was seen; what it says is kept nowhere.' })
  recordCheckedOn: string | null;

  @ApiProperty({ format: 'date-time' })
  appliedAt: string;

  @ApiProperty(DAY)
  startedOn: string | null;

  @ApiProperty(DAY)
  endedOn: string | null;

  @ApiProperty({ enum: VOLUNTEER_DECLINE_REASON_CODES, nullable: true })
  declineReason: string | null;

  @ApiProperty({ minimum: 1 })
  version: number;

  static from(volunteer: Volunteer, pairs: number, people: ReadonlyMap<string, Person>): VolunteerResponse {
    const { status, roles, skills, languages, municipalityCode, villages, times, maxMatches, trainedOn, pledgedOn, recordCheckedOn, appliedAt, startedOn, endedOn, declineReason, version } = volunteer;
    const person = volunteer.personId === null ? undefined : people.get(volunteer.personId);
    return {
      ...NamedVolunteerResponse.of(volunteer, people), person: person ? KnownPersonResponse.of(person) : null, status, roles, skills, languages, municipalityCode, villages, times, maxMatches, pairs,
      trainedOn, pledgedOn, recordCheckedOn, appliedAt: appliedAt.toISOString(), startedOn, endedOn, declineReason, version,
    };
  }
}

export class VolunteerListResponse {
  @ApiProperty({ type: [VolunteerResponse], description: 'Who has waited longest for an answer first; others by their names.' })
  items: VolunteerResponse[];

  @ApiProperty({ minimum: 0 })
  total: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'How many there are in each status, the other filters kept.' })
  counts: Readonly<Record<string, number>>;
}

export class VolunteerTimelineEntryResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ example: 'MatchStarted' })
  what: string;

  @ApiProperty({ enum: ['coordinator', 'volunteer', 'rule'] })
  byWhom: string;

  @ApiProperty({ type: String, nullable: true, description: 'A code of the list that fits what happened.' })
  reason: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'How it went, in a code.' })
  outcome: string | null;

  @ApiProperty(DAY)
  on: string | null;

  @ApiProperty({ type: [String], description: 'Which fields were changed.' })
  changed: readonly string[];

  @ApiProperty({ type: Boolean, nullable: true })
  waitsAgain: boolean | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  matchId: string | null;
}

export class VolunteerTimelineResponse {
  @ApiProperty({ type: [VolunteerTimelineEntryResponse], description: 'The newest first.' })
  items: VolunteerTimelineEntryResponse[];

  @ApiProperty({ minimum: 0 })
  total: number;

  static of({ items, total }: { readonly items: readonly VolunteerTimelineRow[]; readonly total: number }): VolunteerTimelineResponse {
    return {
      total,
      items: items.map(({ at, what, byWhom, matchId, details: { reason, outcome, on, changed, waitsAgain } }) =>
        ({ at: at.toISOString(), what, byWhom, reason: reason ?? null, outcome: outcome ?? null, on: on ?? null, changed: changed ?? [], waitsAgain: waitsAgain ?? null, matchId })),
    };
  }
}

export class ApplicationReceivedResponse {
  @ApiProperty({ format: 'date-time' })
  receivedAt: string;
}
