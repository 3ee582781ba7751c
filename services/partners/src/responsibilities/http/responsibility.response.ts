import { ApiProperty } from '@nestjs/swagger';
import { TextResponse } from '@pirtti/http-kit';
import { COVERAGE_STATE_CODES, MATTER_KIND_CODES, ROLE_CODES } from '@pirtti/kernel';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import type { MatterFact } from '../domain/matter.js';

export const WHAT: Readonly<Record<MatterFact['type'], string>> = { MatterRegistered: 'registered', ResponsibilityAssigned: 'assigned', ResponsibilityEnded: 'ended', MatterClosed: 'closed', MatterChanged: 'changed' };

export class ResponsiblePersonResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

export class ResponsibleResponse {
  @ApiProperty({ type: NamedOrganisationResponse })
  organisation: NamedOrganisationResponse;

  @ApiProperty({ type: ResponsiblePersonResponse, nullable: true })
  person: ResponsiblePersonResponse | null;

  @ApiProperty({ format: 'date' })
  startsOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day; null until another follows.' })
  endsOn: string | null;
}

/** A matter as its lists show it. */
export class ResponsibilityRowResponse {
  @ApiProperty({ format: 'uuid', description: 'Of an agreement, a programme or a measure, its own.' })
  id: string;

  @ApiProperty({ enum: MATTER_KIND_CODES })
  kind: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: TextResponse, nullable: true, description: 'Of a programme or a measure, which has names in several languages; the title is the Finnish one.' })
  names: TextResponse | null;

  @ApiProperty({ type: [NamedOrganisationResponse], description: 'Who sees the matter and says who answers for it.' })
  parties: NamedOrganisationResponse[];

  @ApiProperty({ enum: COVERAGE_STATE_CODES })
  state: string;

  @ApiProperty({ type: ResponsibleResponse, nullable: true, description: 'Who answers for it today.' })
  responsible: ResponsibleResponse | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Where nobody does: from when somebody will.' })
  followedFrom: string | null;
}

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class ResponsibilityCountsResponse {
  @ApiProperty(COUNTS)
  kind: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  state: Readonly<Record<string, number>>;
}

export class ResponsibilityListResponse {
  @ApiProperty({ type: [ResponsibilityRowResponse] })
  items: ResponsibilityRowResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: ResponsibilityCountsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  counts: ResponsibilityCountsResponse;
}

export class MatterTimelineEntryResponse {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: Object.values(WHAT) })
  what: string;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true })
  organisation: NamedOrganisationResponse | null;

  @ApiProperty({ type: String, enum: ROLE_CODES, nullable: true })
  role: string | null;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: ResponsibleResponse, nullable: true, description: 'Who was assigned.' })
  assigned: ResponsibleResponse | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  lastDay: string | null;
}

export class ProgrammeOfMeasureResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: TextResponse })
  names: TextResponse;
}

/** A matter with everyone who has answered, answers or is to answer for it, and its story. */
export class ResponsibilityResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: MATTER_KIND_CODES })
  kind: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: TextResponse, nullable: true, description: 'Of a programme or a measure, which has names in several languages; the title is the Finnish one.' })
  names: TextResponse | null;

  @ApiProperty({ type: ProgrammeOfMeasureResponse, nullable: true, description: 'Of a measure, the programme to which it belongs.' })
  partOf: ProgrammeOfMeasureResponse | null;

  @ApiProperty({ description: 'Whether it is a network with a record of its own, where it is renamed and ended.' })
  hasNetwork: boolean;

  @ApiProperty({ type: [NamedOrganisationResponse] })
  parties: NamedOrganisationResponse[];

  @ApiProperty({ type: ResponsibleResponse, nullable: true, description: 'Who answers for it today.' })
  responsible: ResponsibleResponse | null;

  @ApiProperty({ type: [ResponsibleResponse], description: 'In the order of time; no two at once.' })
  responsibilities: ResponsibleResponse[];

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The first day, today or later, on which nobody answers for it.' })
  missingFrom: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day of the matter, also where it is still to come.' })
  closedOn: string | null;

  @ApiProperty()
  version: number;

  @ApiProperty({ type: [MatterTimelineEntryResponse], description: 'The newest first.' })
  timeline: MatterTimelineEntryResponse[];
}
