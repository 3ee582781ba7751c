import { ApiProperty } from '@nestjs/swagger';
import { dayInHelsinki, GRANT_ANNEX_CODES, GRANT_KIND_CODES, GRANT_ROUND_STATE_CODES, LANGUAGES } from '@pirtti/kernel';
import type { Organisation } from '../../../organisations/domain/organisation.js';
import { NamedOrganisationResponse } from '../../../organisations/http/organisation.response.js';
import { GrantTimelineEntryResponse } from '../../http/grant-timeline.response.js';
import type { GrantTimelineRow } from '../../storage/grant-timeline.row.js';
import type { RoundSums } from '../../applications/domain/round-sums.js';
import { mostOf } from '../domain/points.js';
import { stateOf, type GrantRound } from '../domain/round.js';
import { timeInHelsinki } from './round-window.js';

/** A grant round as its lists show it. */
export class RoundRowResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: NamedOrganisationResponse })
  granter: NamedOrganisationResponse;

  @ApiProperty({ enum: GRANT_ROUND_STATE_CODES })
  state: string;

  @ApiProperty({ enum: GRANT_KIND_CODES })
  kind: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: LANGUAGES })
  language: string;

  @ApiProperty({ description: 'Whole cents.' })
  budgetCents: number;

  @ApiProperty({ description: 'Whole cents: what has been decided so far.' })
  grantedCents: number;

  @ApiProperty({ format: 'date' })
  opensOn: string;

  @ApiProperty({ format: 'date-time' })
  closesAt: string;

  static of(round: GrantRound, known: ReadonlyMap<string, Organisation>, at: Date): RoundRowResponse {
    const { id, organisationId, grantedCents, terms: { kind, title, language, budgetCents, opensAt, closesAt } } = round;
    return {
      id, granter: NamedOrganisationResponse.of(known.get(organisationId)!), state: stateOf(round, at), kind, title, language, budgetCents, grantedCents,
      opensOn: dayInHelsinki(opensAt), closesAt: closesAt.toISOString(),
    };
  }
}

export class GrantCriterionResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  text: string;

  @ApiProperty()
  mostPoints: number;
}

export class GrantMultiplierResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ description: 'The factor times a hundred: 110 is 1.1.' })
  percent: number;
}

export class RoundSumsResponse {
  @ApiProperty()
  applications: number;

  @ApiProperty({ description: 'Whole cents.' })
  askedCents: number;

  @ApiProperty({ description: 'Whole cents: what was asked, without what was rejected.' })
  consideredCents: number;

  @ApiProperty({ description: 'Whole cents.' })
  grantedCents: number;

  @ApiProperty({ description: 'Whole cents that this round can still give.' })
  leftCents: number;

  @ApiProperty({ type: Number, nullable: true, description: 'What is left, of what waits for a decision, in tenths of a percent.' })
  coverTenths: number | null;
}

/** A grant round with everything that an applicant or a scorer needs to know. */
export class RoundResponse extends RoundRowResponse {
  @ApiProperty()
  version: number;

  @ApiProperty()
  description: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  principlesId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'For the granter alone.' })
  appropriationId: string | null;

  @ApiProperty({ format: 'date' })
  closesOn: string;

  @ApiProperty({ description: 'The time of day in Finland.' })
  closesTime: string;

  @ApiProperty({ format: 'date' })
  useReportDueOn: string;

  @ApiProperty({ enum: GRANT_ANNEX_CODES, isArray: true })
  annexes: readonly string[];

  @ApiProperty()
  leastScorers: number;

  @ApiProperty({ type: [GrantCriterionResponse] })
  criteria: GrantCriterionResponse[];

  @ApiProperty({ type: [GrantMultiplierResponse] })
  multipliers: GrantMultiplierResponse[];

  @ApiProperty({ type: Number, nullable: true })
  mostPoints: number | null;

  @ApiProperty({ description: 'The most that criteria and multipliers can give, in hundredths of a point.' })
  mostResult: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The reader’s own application in it.' })
  ownApplicationId: string | null;

  @ApiProperty({ type: RoundSumsResponse, nullable: true, description: 'For the granter alone.' })
  sums: RoundSumsResponse | null;

  @ApiProperty({ type: [GrantTimelineEntryResponse], description: 'Oldest first; for the granter alone.' })
  timeline: GrantTimelineEntryResponse[];

  static from(round: GrantRound, known: ReadonlyMap<string, Organisation>, around: { ownApplicationId: string | undefined; sums: RoundSums | undefined; timeline: readonly GrantTimelineRow[] }, at: Date): RoundResponse {
    const { version, terms } = round;
    const { description, principlesId, appropriationId, closesAt, useReportDueOn, annexes, leastScorers, criteria, multipliers, mostPoints } = terms;
    return {
      ...RoundRowResponse.of(round, known, at), version, description, principlesId, appropriationId: around.sums ? appropriationId : null, closesOn: dayInHelsinki(closesAt), closesTime: timeInHelsinki(closesAt),
      useReportDueOn, annexes, leastScorers, criteria: [...criteria], multipliers: [...multipliers], mostPoints, mostResult: mostOf(terms),
      ownApplicationId: around.ownApplicationId ?? null, sums: around.sums ?? null, timeline: around.timeline.map(GrantTimelineEntryResponse.of),
    };
  }
}

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class RoundCountsResponse {
  @ApiProperty(COUNTS)
  state: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  kind: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: 'By the granter’s id.' })
  granter: Readonly<Record<string, number>>;
}

export class RoundListResponse {
  @ApiProperty({ type: [RoundRowResponse] })
  items: RoundRowResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: RoundCountsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  counts: RoundCountsResponse;

  @ApiProperty({ type: [NamedOrganisationResponse], description: 'The granters of the counts.' })
  granters: NamedOrganisationResponse[];

  @ApiProperty({ description: 'Whether the reader’s organisation is one that gives grants.' })
  mayGive: boolean;
}
