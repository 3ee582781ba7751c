import { ApiProperty } from '@nestjs/swagger';
import {
  MUNICIPALITY_CODES, SERVICE_LANGUAGE_CODES, VOLUNTEER_FIT_CON_CODES, VOLUNTEER_FIT_PRO_CODES, VOLUNTEER_MATCH_END_REASON_CODES, VOLUNTEER_MATCH_OUTCOME_CODES, VOLUNTEER_MATCH_STATUS_CODES,
  VOLUNTEER_NEED_END_REASON_CODES, VOLUNTEER_NEED_STATUS_CODES, VOLUNTEER_OBSTACLE_CODES, VOLUNTEER_RHYTHM_CODES, VOLUNTEER_ROLE_CODES, VOLUNTEER_SKILL_CODES, VOLUNTEER_TIME_CODES,
} from '@pirtti/kernel';
import { KnownPersonResponse } from '../../../people/http/person.response.js';
import { NamedModelResponse } from '../../models/http/volunteer-model.response.js';
import { NamedVolunteerResponse, VolunteerResponse } from '../../volunteers/http/volunteer.response.js';

const DAY = { type: String, format: 'date', nullable: true } as const;

export class VolunteerNeedResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: KnownPersonResponse, nullable: true, description: 'For whom; null where they are known by a code, or have been forgotten.' })
  person: KnownPersonResponse | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  placementId: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The code of somebody whom the region has sent; null once the request was withdrawn.' })
  code: string | null;

  @ApiProperty({ type: NamedModelResponse })
  model: NamedModelResponse;

  @ApiProperty({ enum: VOLUNTEER_ROLE_CODES })
  role: string;

  @ApiProperty({ enum: VOLUNTEER_SKILL_CODES, isArray: true })
  skills: readonly string[];

  @ApiProperty({ enum: SERVICE_LANGUAGE_CODES, isArray: true })
  languages: readonly string[];

  @ApiProperty({ enum: MUNICIPALITY_CODES, nullable: true })
  municipalityCode: string | null;

  @ApiProperty({ type: String, nullable: true })
  village: string | null;

  @ApiProperty({ enum: VOLUNTEER_TIME_CODES, isArray: true })
  times: readonly string[];

  @ApiProperty({ enum: VOLUNTEER_RHYTHM_CODES, nullable: true, description: 'How often; null where it is not agreed on.' })
  rhythm: string | null;

  @ApiProperty()
  concernsMinors: boolean;

  @ApiProperty({ enum: VOLUNTEER_NEED_STATUS_CODES })
  status: string;

  @ApiProperty({ format: 'date-time' })
  waitingSince: string;

  @ApiProperty(DAY)
  endedOn: string | null;

  @ApiProperty({ enum: VOLUNTEER_NEED_END_REASON_CODES, nullable: true })
  endReason: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The pair that goes together now.' })
  matchId: string | null;

  @ApiProperty({ minimum: 1 })
  version: number;
}

export class VolunteerNeedListResponse {
  @ApiProperty({ type: [VolunteerNeedResponse], description: 'Who has waited longest first.' })
  items: VolunteerNeedResponse[];

  @ApiProperty({ minimum: 0 })
  total: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  counts: Readonly<Record<string, number>>;
}

export class SuggestionResponse {
  @ApiProperty({ type: VolunteerResponse })
  volunteer: VolunteerResponse;

  @ApiProperty({ description: 'The same question has the same answer: what speaks for somebody, less what speaks against them.' })
  score: number;

  @ApiProperty({ enum: VOLUNTEER_FIT_PRO_CODES, isArray: true })
  pros: readonly string[];

  @ApiProperty({ enum: VOLUNTEER_FIT_CON_CODES, isArray: true })
  cons: readonly string[];

  @ApiProperty({ enum: VOLUNTEER_OBSTACLE_CODES, isArray: true, description: 'What must be put right before these two can be a pair.' })
  obstacles: readonly string[];
}

export class SuggestionListResponse {
  @ApiProperty({ type: [SuggestionResponse], description: 'Those with whom a pair can be made at once first, the best fitting before others.' })
  items: SuggestionResponse[];

  @ApiProperty({ minimum: 0 })
  total: number;
}

export class MatchPauseResponse {
  @ApiProperty({ format: 'date' })
  from: string;

  @ApiProperty({ ...DAY, description: 'The first day on which they went together again; null while it lasts.' })
  to: string | null;
}

export class VolunteerMatchResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: NamedVolunteerResponse })
  volunteer: NamedVolunteerResponse;

  @ApiProperty({ type: VolunteerNeedResponse })
  need: VolunteerNeedResponse;

  @ApiProperty({ type: NamedModelResponse })
  model: NamedModelResponse;

  @ApiProperty({ enum: VOLUNTEER_ROLE_CODES })
  role: string;

  @ApiProperty({ enum: VOLUNTEER_MATCH_STATUS_CODES })
  status: string;

  @ApiProperty({ format: 'date' })
  startedOn: string;

  @ApiProperty({ type: [MatchPauseResponse] })
  pauses: readonly MatchPauseResponse[];

  @ApiProperty(DAY)
  endedOn: string | null;

  @ApiProperty({ enum: VOLUNTEER_MATCH_END_REASON_CODES, nullable: true })
  endReason: string | null;

  @ApiProperty({ enum: VOLUNTEER_MATCH_OUTCOME_CODES, nullable: true })
  outcome: string | null;

  @ApiProperty({ minimum: 0, description: 'How many whole months they have gone together.' })
  months: number;

  @ApiProperty({ minimum: 1 })
  version: number;
}

export class VolunteerMatchListResponse {
  @ApiProperty({ type: [VolunteerMatchResponse], description: 'Those that go together first, the oldest before others.' })
  items: VolunteerMatchResponse[];

  @ApiProperty({ minimum: 0 })
  total: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  counts: Readonly<Record<string, number>>;
}
