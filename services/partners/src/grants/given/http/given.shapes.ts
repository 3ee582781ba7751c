import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDay, MayBeLeftOut, pageOf, PagingRequest, Trimmed } from '@pirtti/http-kit';
import { GRANT_KIND_CODES, LANGUAGES, type Language } from '@pirtti/kernel';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { FIRST_YEAR } from '../../../http/field-checks.js';
import type { Organisation } from '../../../organisations/domain/organisation.js';
import { NamedOrganisationResponse } from '../../../organisations/http/organisation.response.js';
import { Cents } from '../../http/money.js';
import { GIVEN_SORTS, type GivenCriteria, type GivenSort } from '../storage/given-search.js';
import type { GrantRow } from '../storage/grant.row.js';

export class TellGrantRequest {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all')
  recipientId: string;

  @ApiProperty({ maxLength: 200, example: 'STEA' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  funderName: string;

  @ApiProperty({ maxLength: 200, example: 'Kohtaamispaikkatoiminta (Ak)' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(200)
  title: string;

  @ApiProperty({ minimum: 2000, maximum: 2099, example: 2026 }) @IsInt() @Min(2000) @Max(2099)
  year: number;

  @Cents(1, 4_000_000)
  amountCents: number;

  @ApiProperty({ format: 'date', example: '2026-01-20' }) @IsDay(FIRST_YEAR)
  decidedOn: string;

  @ApiProperty({ maxLength: 500, example: 'Päätös STEA/123/2026', description: 'Where it can be checked.' }) @Trimmed() @IsString() @IsNotEmpty() @MaxLength(500)
  source: string;
}

export class ListGrantsRequest extends PagingRequest {
  @ApiPropertyOptional({ maxLength: 200, description: 'In the title, the recipient’s or the funder’s name.' }) @MayBeLeftOut() @IsString() @MaxLength(200)
  text?: string;

  @ApiPropertyOptional({ format: 'uuid' }) @MayBeLeftOut() @IsUUID('all')
  recipient?: string;

  @ApiPropertyOptional({ type: Number, minimum: 2000, maximum: 2099 }) @MayBeLeftOut() @Type(() => Number) @IsInt() @Min(2000) @Max(2099)
  year?: number;

  @ApiPropertyOptional({ enum: GIVEN_SORTS, default: 'latest' }) @MayBeLeftOut() @IsIn(GIVEN_SORTS)
  sort?: GivenSort;
}

/** The same as a file: a page of it where one is asked for, all of it otherwise. */
export class ExportGrantsRequest extends ListGrantsRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, default: 'fi', description: 'Of headings, labels and names.' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  wording?: Language;
}

export const givenCriteriaOf = ({ sort, ...asked }: ListGrantsRequest): GivenCriteria => ({ ...asked, ...pageOf(asked), sort: sort ?? 'latest' });

/** One grant that an organisation has got. */
export class GivenGrantResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: NamedOrganisationResponse })
  recipient: NamedOrganisationResponse;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true, description: 'The granter, where it was decided here.' })
  granter: NamedOrganisationResponse | null;

  @ApiProperty({ type: String, nullable: true, description: 'The funder, where it was told of one outside.' })
  funderName: string | null;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true, description: 'Who told of it, where it was not decided here.' })
  toldBy: NamedOrganisationResponse | null;

  @ApiProperty({ type: String, enum: GRANT_KIND_CODES, nullable: true })
  kind: string | null;

  @ApiProperty()
  title: string;

  @ApiProperty()
  year: number;

  @ApiProperty({ description: 'Whole cents.' })
  amountCents: number;

  @ApiProperty({ description: 'Whole cents that were asked back.' })
  recoveredCents: number;

  @ApiProperty({ format: 'date' })
  decidedOn: string;

  @ApiProperty({ type: String, nullable: true })
  body: string | null;

  @ApiProperty({ type: String, nullable: true })
  section: string | null;

  @ApiProperty({ type: String, nullable: true })
  source: string | null;

  @ApiProperty({ description: 'Told wrong, and taken back by whoever told it.' })
  retracted: boolean;

  static of(row: GrantRow, known: ReadonlyMap<string, Organisation>): GivenGrantResponse {
    const { id, applicationId, organisationId, recipientId, funderName, kind, title, year, amountCents, recoveredCents, decidedOn, body, section, source, retractedAt } = row;
    const teller = NamedOrganisationResponse.of(known.get(organisationId)!);
    return {
      id, recipient: NamedOrganisationResponse.of(known.get(recipientId)!), granter: applicationId ? teller : null, toldBy: applicationId ? null : teller,
      funderName, kind, title, year, amountCents, recoveredCents, decidedOn, body, section, source, retracted: retractedAt !== null,
    };
  }
}

export class GrantCountsResponse {
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  year: Readonly<Record<string, number>>;
}

export class GivenGrantListResponse {
  @ApiProperty({ type: [GivenGrantResponse] })
  items: GivenGrantResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ description: 'Whole cents of everything found, without what was asked back.' })
  sumCents: number;

  @ApiProperty({ type: GrantCountsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  counts: GrantCountsResponse;

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true, description: 'Whose grants were asked for.' })
  recipient: NamedOrganisationResponse | null;
}
