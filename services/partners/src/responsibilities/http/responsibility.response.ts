import { ApiProperty } from '@nestjs/swagger';
import { TextResponse } from '@pirtti/http-kit';
import { AGREEMENT_STATUS_CODES, CONTINUITY_STATE_CODES, COVERAGE_STATE_CODES, MATTER_KIND_CODES, MATTER_PART_CODES, ROLE_CODES } from '@pirtti/kernel';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import type { MatterFact } from '../domain/matter.js';

export const WHAT: Readonly<Record<MatterFact['type'], string>> = {
  MatterRegistered: 'registered', ResponsibilityAssigned: 'assigned', ResponsibilityEnded: 'ended', MatterClosed: 'closed', MatterChanged: 'changed',
  ParticipationRecorded: 'participation-recorded', ParticipationCorrected: 'participation-corrected', ParticipationEnded: 'participation-ended', AgreementLinked: 'agreement-linked', AgreementUnlinked: 'agreement-unlinked',
};

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

  @ApiProperty({ type: String, nullable: true, description: 'The branch of its administration that leads the work.' })
  sector: string | null;

  @ApiProperty({ format: 'date' })
  startsOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day; null until another follows.' })
  endsOn: string | null;
}

export class ParticipationResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: NamedOrganisationResponse })
  organisation: NamedOrganisationResponse;

  @ApiProperty({ enum: MATTER_PART_CODES })
  part: string;

  @ApiProperty({ type: String, nullable: true, description: 'The branch of its administration that takes part; null where the whole organisation does.' })
  sector: string | null;

  @ApiProperty({ format: 'date' })
  startsOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day; null while it goes on until ended. Of what was a mistake, the day before the first.' })
  endsOn: string | null;
}

/** An agreement by which a matter goes on, as far as the reader’s organisation is a party to it. */
export class MattersAgreementResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ type: [NamedOrganisationResponse], description: 'Its writer first.' })
  parties: NamedOrganisationResponse[];

  @ApiProperty({ enum: AGREEMENT_STATUS_CODES })
  status: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day; null while it goes on until ended.' })
  endsOn: string | null;
}

const CONTINUITY = { type: String, enum: CONTINUITY_STATE_CODES, nullable: true, description: 'Whether it is agreed that the matter goes on. Null where it leans on no agreement, or on one that the reader does not see.' } as const;

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

  @ApiProperty({ type: [NamedOrganisationResponse], description: 'Who says who answers for the matter and takes part in it.' })
  parties: NamedOrganisationResponse[];

  @ApiProperty({ enum: COVERAGE_STATE_CODES })
  state: string;

  @ApiProperty({ type: ResponsibleResponse, nullable: true, description: 'Who answers for it today.' })
  responsible: ResponsibleResponse | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Where nobody does: from when somebody will.' })
  followedFrom: string | null;

  @ApiProperty({ type: [ParticipationResponse], description: 'Who takes part in it now or is to.' })
  participations: ParticipationResponse[];

  @ApiProperty(CONTINUITY)
  continuity: string | null;
}

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class ResponsibilityCountsResponse {
  @ApiProperty(COUNTS)
  kind: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  state: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  whose: Readonly<Record<string, number>>;
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

  @ApiProperty({ type: ParticipationResponse, nullable: true, description: 'Who takes part or took.' })
  participation: ParticipationResponse | null;

  @ApiProperty({ type: ParticipationResponse, nullable: true, description: 'What stood there before it was corrected.' })
  before: ParticipationResponse | null;

  @ApiProperty({ type: String, nullable: true, description: 'The title of the agreement that was linked to the matter or taken off it.' })
  agreement: string | null;
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

  @ApiProperty({ type: [ParticipationResponse], description: 'In the order of time, also what is over.' })
  participations: ParticipationResponse[];

  @ApiProperty({ type: [MattersAgreementResponse], description: 'The agreements by which it goes on.' })
  agreements: MattersAgreementResponse[];

  @ApiProperty({ type: Number, description: 'How many more there are to which the reader’s organisation is no party.' })
  unseenAgreements: number;

  @ApiProperty(CONTINUITY)
  continuity: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The first day, today or later, on which nobody answers for it.' })
  missingFrom: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day of the matter, also where it is still to come.' })
  closedOn: string | null;

  @ApiProperty()
  version: number;

  @ApiProperty({ type: [MatterTimelineEntryResponse], description: 'The newest first. Its parties’ alone: empty for whoever only takes part.' })
  timeline: MatterTimelineEntryResponse[];
}
