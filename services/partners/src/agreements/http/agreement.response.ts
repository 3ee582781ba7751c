import { ApiProperty } from '@nestjs/swagger';
import { AGREEMENT_PURPOSE_CODES, AGREEMENT_STATUS_CODES, dayInHelsinki, LANGUAGES, ROLE_CODES, SHARED_FIELD_CODES, type AgreementStatus } from '@pirtti/kernel';
import { OrganisationResponse } from '../../organisations/http/organisation.response.js';
import type { Organisation } from '../../organisations/domain/organisation.js';
import { waitingFor, type Agreement } from '../domain/agreement.js';
import { standingOf } from '../domain/standing.js';
import { lastDayOf } from './agreement-days.js';

/** An agreement as its lists show it. */
export class AgreementRowResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: LANGUAGES, description: 'The language that the text is written in.' })
  language: string;

  @ApiProperty({ type: [OrganisationResponse], description: 'Its writer first.' })
  parties: OrganisationResponse[];

  @ApiProperty({ enum: AGREEMENT_STATUS_CODES, description: 'Where it stands now; what has run out is `ended`, what a party ended before its time `terminated`.' })
  status: AgreementStatus;

  @ApiProperty({ enum: AGREEMENT_PURPOSE_CODES, isArray: true })
  purposes: readonly string[];

  @ApiProperty({ enum: SHARED_FIELD_CODES, isArray: true })
  fields: readonly string[];

  @ApiProperty({ type: String, format: 'date', nullable: true })
  startsOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day; null while it goes on until ended.' })
  endsOn: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Since when it holds: its first day, or the last signature where that came later.' })
  inForceFrom: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'The first instant at which it no longer holds.' })
  validTo: string | null;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Parties whose signature a draft lacks.' })
  waitingFor: string[];

  static of(agreement: Agreement, organisations: ReadonlyMap<string, Organisation>, at: Date): AgreementRowResponse {
    const { id, parties, terms: { title, language, purposes, fields, validFrom, validTo } } = agreement;
    return {
      id, title, language, parties: parties.flatMap((party) => organisations.get(party) ?? []).map(OrganisationResponse.of), status: standingOf(agreement, at), purposes, fields,
      startsOn: validFrom && dayInHelsinki(validFrom), endsOn: validTo && lastDayOf(validTo),
      inForceFrom: 'inForceFrom' in agreement ? agreement.inForceFrom.toISOString() : null, validTo: validTo?.toISOString() ?? null, waitingFor: waitingFor(agreement),
    };
  }
}

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class AgreementCountsResponse {
  @ApiProperty(COUNTS)
  status: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: 'By the partner’s id.' })
  partner: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  endsWithin: Readonly<Record<string, number>>;

  @ApiProperty()
  waitingForUs: number;
}

export class AgreementListResponse {
  @ApiProperty({ type: [AgreementRowResponse] })
  items: AgreementRowResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: AgreementCountsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  counts: AgreementCountsResponse;

  @ApiProperty({ type: [OrganisationResponse], description: 'The partners of the counts.' })
  partners: OrganisationResponse[];
}

/** With whom one may share what, right now. */
export class InForceResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: [OrganisationResponse] })
  parties: OrganisationResponse[];

  @ApiProperty({ enum: AGREEMENT_PURPOSE_CODES, isArray: true })
  purposes: readonly string[];

  @ApiProperty({ enum: SHARED_FIELD_CODES, isArray: true })
  fields: readonly string[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  validTo: string | null;
}

export class InForceListResponse {
  @ApiProperty({ type: [InForceResponse] })
  items: InForceResponse[];

  @ApiProperty()
  total: number;
}

/** Somebody, told as a role in an organisation and never by name. */
export class DoerResponse {
  @ApiProperty({ format: 'uuid' })
  organisationId: string;

  @ApiProperty({ enum: ROLE_CODES })
  role: string;
}
