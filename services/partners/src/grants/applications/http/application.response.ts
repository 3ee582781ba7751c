import { ApiProperty } from '@nestjs/swagger';
import { GRANT_ANNEX_CODES, GRANT_NOTICE_CODES, RECTIFICATION_OUTCOME_CODES, ROLE_CODES } from '@pirtti/kernel';
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

export class AppealInstructionResponse {
  @ApiProperty({ enum: ['rectification', 'court'], description: 'Whether the body itself is asked first, or the administrative court.' })
  to: string;

  @ApiProperty({ enum: ['local-government', 'wellbeing-region'], description: 'Local Government Act 410/2015, or Act on Wellbeing Services Counties 611/2021.' })
  law: string;

  @ApiProperty({ format: 'date' })
  sentOn: string;

  @ApiProperty({ enum: GRANT_NOTICE_CODES })
  notice: string;

  @ApiProperty({ format: 'date', description: 'From when on the applicant is taken to know of it, unless something else is shown.' })
  informedOn: string;

  @ApiProperty({ format: 'date', description: 'The last day to appeal.' })
  lastDay: string;
}

export class RectificationChangeResponse {
  @ApiProperty({ description: 'Whole cents.' })
  beforeCents: number;

  @ApiProperty({ description: 'Whole cents.' })
  grantedCents: number;
}

export class RectificationResponse {
  @ApiProperty({ enum: RECTIFICATION_OUTCOME_CODES })
  outcome: string;

  @ApiProperty({ type: String, nullable: true })
  body: string | null;

  @ApiProperty({ type: String, nullable: true })
  section: string | null;

  @ApiProperty({ format: 'date' })
  decidedOn: string;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: RectificationChangeResponse, nullable: true })
  change: RectificationChangeResponse | null;

  @ApiProperty({ type: AppealInstructionResponse, nullable: true })
  appeal: AppealInstructionResponse | null;
}

export class RectificationClaimResponse {
  @ApiProperty({ format: 'date' })
  receivedOn: string;

  @ApiProperty({ description: 'Whether it came after the last day.' })
  isLate: boolean;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: RectificationResponse, nullable: true, description: 'Null while the body has it before it.' })
  result: RectificationResponse | null;
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

  @ApiProperty({ type: AppealInstructionResponse, nullable: true, description: 'Null where it was not kept.' })
  appeal: AppealInstructionResponse | null;
}

export class GrantPaymentResponse {
  @ApiProperty({ format: 'date' })
  paidOn: string;

  @ApiProperty({ type: String, nullable: true })
  reference: string | null;
}

export class EarlierPaymentResponse extends GrantPaymentResponse {
  @ApiProperty({ description: 'Whole cents.' })
  cents: number;
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

export class GrantVisitsResponse {
  @ApiProperty({ format: 'date', description: 'The day of the decision.' })
  since: string;

  @ApiProperty({ description: 'How often something was held since then, until the use is to be reported.' })
  occurrences: number;

  @ApiProperty({ description: 'Visits, not persons.' })
  visits: number;
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

  @ApiProperty({ type: [RectificationClaimResponse], description: 'The applicant’s claims for rectification of the decision, oldest first.' })
  claims: RectificationClaimResponse[];

  @ApiProperty({ type: [EarlierPaymentResponse], description: 'What had been paid before a rectification raised the grant.' })
  earlierPayments: EarlierPaymentResponse[];

  @ApiProperty({ type: GrantPaymentResponse, nullable: true })
  payment: GrantPaymentResponse | null;

  @ApiProperty({ type: UseReportResponse, nullable: true })
  useReport: UseReportResponse | null;

  @ApiProperty({ type: [SentBackReportResponse], description: 'Reports that were sent back to be completed, oldest first.' })
  sentBack: SentBackReportResponse[];

  @ApiProperty({ type: RecoveryResponse, nullable: true })
  recovery: RecoveryResponse | null;

  @ApiProperty({
    type: GrantVisitsResponse, nullable: true,
    description: 'How many came to what the money was given for, as the applicant has counted: to the activity of a one-off grant, otherwise to all that the applicant offers. Null where nothing was granted, or the activity is not published here.',
  })
  visits: GrantVisitsResponse | null;

  @ApiProperty({ type: [MissingReportResponse], description: 'Earlier grants of the same granter whose use has not been told in time: nothing is paid before.' })
  missingReports: MissingReportResponse[];

  @ApiProperty({ type: [GrantTimelineEntryResponse], description: 'Oldest first.' })
  timeline: GrantTimelineEntryResponse[];
}
