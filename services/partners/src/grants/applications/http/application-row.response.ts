import { ApiProperty } from '@nestjs/swagger';
import { GRANT_APPLICATION_STATUS_CODES, GRANT_KIND_CODES, LANGUAGES } from '@pirtti/kernel';
import type { Organisation } from '../../../organisations/domain/organisation.js';
import { NamedOrganisationResponse } from '../../../organisations/http/organisation.response.js';
import type { GrantRound } from '../../rounds/domain/round.js';
import { applicantAwaitedBy, type Application } from '../domain/application.js';


export class NamedRoundResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: LANGUAGES })
  language: string;
}

/** An application as lists show it. */
export class ApplicationRowResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: NamedOrganisationResponse })
  applicant: NamedOrganisationResponse;

  @ApiProperty({ type: NamedOrganisationResponse })
  granter: NamedOrganisationResponse;

  @ApiProperty({ type: NamedRoundResponse })
  round: NamedRoundResponse;

  @ApiProperty({ enum: GRANT_KIND_CODES })
  kind: string;

  @ApiProperty({ enum: GRANT_APPLICATION_STATUS_CODES })
  status: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'Whole cents.' })
  askedCents: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Whole cents; null where nothing has been granted.' })
  grantedCents: number | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  submittedAt: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'By which day the applicant is awaited: to answer a request for a supplement, or to tell how the money was used.' })
  dueOn: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'The scorers’ mean in hundredths of a point, for the granter alone.' })
  result: number | null;

  @ApiProperty({ description: 'How many have scored it; for the granter alone.' })
  scorers: number;

  static of(application: Application, { terms: { title, language } }: GrantRound, known: ReadonlyMap<string, Organisation>, scores: { result: number | null; scorers: number }): ApplicationRowResponse {
    const { id, organisationId, granterId, roundId, kind, status, content } = application;
    const submittedAt = 'submittedAt' in application ? application.submittedAt : null;
    return {
      id, applicant: NamedOrganisationResponse.of(known.get(organisationId)!), granter: NamedOrganisationResponse.of(known.get(granterId)!), round: { id: roundId, title, language }, kind, status,
      title: content.title, askedCents: content.askedCents, grantedCents: grantedOf(application), submittedAt: submittedAt?.toISOString() ?? null, dueOn: applicantAwaitedBy(application), ...scores,
    };
  }
}

export const grantedOf = (application: Application): number | null => ('decision' in application && 'grantedCents' in application.decision ? application.decision.grantedCents : null);

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class ApplicationCountsResponse {
  @ApiProperty(COUNTS)
  status: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  kind: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: 'By the round’s id.' })
  round: Readonly<Record<string, number>>;
}

export class ApplicationListResponse {
  @ApiProperty({ type: [ApplicationRowResponse] })
  items: ApplicationRowResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: ApplicationCountsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  counts: ApplicationCountsResponse;

  @ApiProperty({ type: [NamedRoundResponse], description: 'The rounds of the counts.' })
  rounds: NamedRoundResponse[];
}
