import { ApiProperty } from '@nestjs/swagger';
import { GRANT_ANNEX_CODES, ROLE_CODES } from '@pirtti/kernel';
import { GrantTimelineEntryResponse } from '../../http/grant-timeline.response.js';
import { RoundResponse } from '../../rounds/http/round.response.js';
import { ApplicationRowResponse } from './application-row.response.js';

export class FundedActivityResponse {
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  id: string | null;

  @ApiProperty()
  name: string;
}

export class GrantAnnexResponse {
  @ApiProperty({ enum: GRANT_ANNEX_CODES })
  kind: string;

  @ApiProperty()
  reference: string;
}

export class SupplementResponse {
  @ApiProperty()
  text: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null while it is awaited, or where it never came.' })
  answer: string | null;
}

export class CriterionPointsResponse {
  @ApiProperty({ format: 'uuid' })
  criterionId: string;

  @ApiProperty({ description: 'In hundredths of a point.' })
  points: number;
}

export class GrantScoreResponse {
  @ApiProperty({ enum: ROLE_CODES })
  role: string;

  @ApiProperty({ description: 'Whether the reader gave it.' })
  own: boolean;

  @ApiProperty({ type: [CriterionPointsResponse] })
  points: CriterionPointsResponse[];

  @ApiProperty({ type: [String], format: 'uuid' })
  multipliers: string[];

  @ApiProperty({ description: 'With the multipliers, in hundredths of a point.' })
  result: number;

  @ApiProperty({ type: String, nullable: true })
  comment: string | null;
}

export class DecidedScoresResponse {
  @ApiProperty({ description: 'The scorers’ mean in hundredths of a point.' })
  result: number;

  @ApiProperty()
  scorers: number;

  @ApiProperty({ type: [CriterionPointsResponse] })
  points: CriterionPointsResponse[];
}

export class GrantDecisionResponse {
  @ApiProperty()
  body: string;

  @ApiProperty({ format: 'date' })
  decidedOn: string;

  @ApiProperty()
  section: string;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: DecidedScoresResponse, nullable: true })
  scores: DecidedScoresResponse | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'By which day the use is to be told; null where nothing was granted.' })
  useReportDueOn: string | null;
}

export class GrantPaymentResponse {
  @ApiProperty({ format: 'date' })
  paidOn: string;

  @ApiProperty({ type: String, nullable: true })
  reference: string | null;
}

export class UseReportResponse {
  @ApiProperty()
  text: string;

  @ApiProperty({ description: 'Whole cents.' })
  usedCents: number;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class SentBackReportResponse {
  @ApiProperty({ description: 'What the granter asked.' })
  text: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: UseReportResponse, description: 'The report that was sent back.' })
  report: UseReportResponse;
}

export class RecoveryResponse {
  @ApiProperty({ description: 'Whole cents.' })
  recoveredCents: number;

  @ApiProperty()
  reason: string;

  @ApiProperty({ format: 'date' })
  heardOn: string;
}

export class MissingReportResponse {
  @ApiProperty({ format: 'uuid' })
  applicationId: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;
}

/** An application with everything that its reader may know of it. */
export class ApplicationResponse extends ApplicationRowResponse {
  @ApiProperty()
  version: number;

  @ApiProperty({ type: RoundResponse })
  terms: RoundResponse;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ type: FundedActivityResponse, nullable: true })
  activity: FundedActivityResponse | null;

  @ApiProperty({ type: String, nullable: true })
  otherFunding: string | null;

  @ApiProperty({ type: [GrantAnnexResponse] })
  annexes: GrantAnnexResponse[];

  @ApiProperty({ type: [String], description: 'What a draft lacks before it can be submitted, by field.' })
  missing: string[];

  @ApiProperty({ type: [SupplementResponse] })
  supplements: SupplementResponse[];

  @ApiProperty({ type: [GrantScoreResponse], description: 'For the granter alone.' })
  scores: GrantScoreResponse[];

  @ApiProperty({ type: GrantDecisionResponse, nullable: true })
  decision: GrantDecisionResponse | null;

  @ApiProperty({ type: GrantPaymentResponse, nullable: true })
  payment: GrantPaymentResponse | null;

  @ApiProperty({ type: UseReportResponse, nullable: true })
  useReport: UseReportResponse | null;

  @ApiProperty({ type: [SentBackReportResponse], description: 'Reports that were sent back to be completed, oldest first.' })
  sentBack: SentBackReportResponse[];

  @ApiProperty({ type: RecoveryResponse, nullable: true })
  recovery: RecoveryResponse | null;

  @ApiProperty({ type: [MissingReportResponse], description: 'Earlier grants of the same granter whose use has not been told in time: nothing is paid before.' })
  missingReports: MissingReportResponse[];

  @ApiProperty({ type: [GrantTimelineEntryResponse], description: 'Oldest first.' })
  timeline: GrantTimelineEntryResponse[];
}
