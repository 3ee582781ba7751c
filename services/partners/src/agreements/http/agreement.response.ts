import { ApiProperty } from '@nestjs/swagger';
import { AGREEMENT_PURPOSE_CODES, SHARED_FIELD_CODES } from '@pirtti/kernel';
import { OrganisationResponse } from '../../organisations/http/organisation.response.js';
import type { Organisation } from '../../organisations/organisation.js';
import { isOver, type Agreement } from '../domain/agreement.js';

export class AgreementResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: [OrganisationResponse] })
  parties: OrganisationResponse[];

  @ApiProperty({ enum: AGREEMENT_PURPOSE_CODES, isArray: true })
  purposes: readonly string[];

  @ApiProperty({ enum: SHARED_FIELD_CODES, isArray: true })
  fields: readonly string[];

  @ApiProperty({ format: 'date-time' })
  validFrom: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  validTo: string | null;

  @ApiProperty({ enum: ['active', 'ended'], description: 'Ended also when it has run out.' })
  status: 'active' | 'ended';

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When a party ended it before its time.' })
  endedAt: string | null;

  static of(agreement: Agreement, organisations: ReadonlyMap<string, Organisation>, at: Date): AgreementResponse {
    const { id, parties, purposes, fields, validFrom, validTo, endedAt } = agreement;
    return {
      id, parties: parties.flatMap((party) => organisations.get(party) ?? []).map(OrganisationResponse.of), purposes, fields,
      validFrom: validFrom.toISOString(), validTo: validTo?.toISOString() ?? null,
      status: isOver(agreement, at) ? 'ended' : 'active', endedAt: endedAt?.toISOString() ?? null,
    };
  }
}

export class AgreementListResponse {
  @ApiProperty({ type: [AgreementResponse] })
  items: AgreementResponse[];

  @ApiProperty()
  total: number;
}
