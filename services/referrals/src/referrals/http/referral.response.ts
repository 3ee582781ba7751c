import { TextResponse } from '@pirtti/http-kit';
import { OUTCOME_CODES, REFERRAL_REASON_CODES } from '@pirtti/kernel';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { NamedOrganisationResponse } from '../../http/names.response.js';
import { COMMANDS } from '../domain/commands.js';
import { STORED_STATUSES } from './referral.request.js';

export class ReferredClientResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'ASIAKAS-0001' })
  number: string;

  @ApiProperty()
  givenName: string;

  @ApiProperty()
  familyName: string;
}

export class ReferralActivityResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: TextResponse, nullable: true })
  names: TextResponse | null;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true })
  organisation: NamedOrganisationResponse | null;
}

export class WorkerResponse {
  @ApiProperty({ format: 'uuid' })
  membershipId: string;

  @ApiProperty()
  isMe: boolean;
}

export class ReferralPlacementResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'K7P2QX', description: 'Also for the client: it is said at the door.' })
  code: string;

  @ApiProperty({ enum: ['requested', 'accepted', 'declined', 'withdrawn'] })
  status: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  startsOn: string | null;

  @ApiProperty({ type: 'integer' })
  attendances: number;
}

export class FeedbackResponse {
  @ApiProperty({ type: String, nullable: true })
  text: string | null;

  @ApiProperty()
  allowed: boolean;
}

export class TimelineEntryResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ example: 'referral-sent' })
  what: string;

  @ApiProperty({ enum: ['me', 'counsellor', 'link-person', 'association', 'system'] })
  by: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  details?: Record<string, string | boolean | null>;
}

export class ReferralResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'L-00012' })
  number: string;

  @ApiProperty({ enum: STORED_STATUSES })
  status: string;

  @ApiProperty({ type: ReferredClientResponse })
  client: ReferredClientResponse;

  @ApiProperty({ enum: REFERRAL_REASON_CODES })
  reason: string;

  @ApiProperty({ type: String, nullable: true })
  message: string | null;

  @ApiProperty({ type: ReferralActivityResponse, nullable: true })
  activity: ReferralActivityResponse | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  consentId: string | null;

  @ApiProperty({ type: WorkerResponse, nullable: true })
  linkPerson: WorkerResponse | null;

  @ApiProperty({ type: WorkerResponse })
  counsellor: WorkerResponse;

  @ApiProperty({ type: ReferralPlacementResponse, nullable: true })
  placement: ReferralPlacementResponse | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  sentAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the next thing should have happened.' })
  dueAt: string | null;

  @ApiProperty({ enum: OUTCOME_CODES, type: String, nullable: true })
  outcome: string | null;

  @ApiProperty({ type: FeedbackResponse, nullable: true })
  feedback: FeedbackResponse | null;

  @ApiProperty({ type: [TimelineEntryResponse] })
  timeline: TimelineEntryResponse[];

  @ApiProperty({ enum: COMMANDS, isArray: true })
  nextActions: string[];
}

export class RowClientResponse {
  @ApiProperty()
  number: string;

  @ApiProperty()
  givenName: string;

  @ApiProperty()
  familyName: string;
}

export class ReferralRowResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'L-00012' })
  number: string;

  @ApiProperty({ enum: STORED_STATUSES })
  status: string;

  @ApiProperty({ type: RowClientResponse })
  client: RowClientResponse;

  @ApiProperty({ enum: REFERRAL_REASON_CODES })
  reason: string;

  @ApiProperty({ type: TextResponse, nullable: true })
  activityNames: TextResponse | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  sentAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  dueAt: string | null;

  @ApiProperty({ description: 'Whether I made it.' })
  isMine: boolean;

  @ApiProperty({ enum: COMMANDS, isArray: true })
  nextActions: string[];
}

export class ReferralListResponse {
  @ApiProperty({ type: [ReferralRowResponse] })
  items: ReferralRowResponse[];

  @ApiProperty({ type: 'integer' })
  total: number;
}

export class DeskResponse {
  @ApiProperty({ type: [ReferralRowResponse] })
  incoming: ReferralRowResponse[];

  @ApiProperty({ type: [ReferralRowResponse] })
  mine: ReferralRowResponse[];

  @ApiProperty({ type: 'integer' })
  overdue: number;

  @ApiProperty({ type: 'integer' })
  load: number;
}
