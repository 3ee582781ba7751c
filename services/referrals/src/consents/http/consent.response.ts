import { LabelResponse } from '@pirtti/http-kit';
import { LANGUAGES, SHARED_FIELD_CODES } from '@pirtti/kernel';
import { ApiProperty } from '@nestjs/swagger';
import { NamedOrganisationResponse } from '../../http/names.response.js';
import { CONSENT_PURPOSES, CONSENT_STATUSES, CONSENT_WAYS } from '../domain/consent.js';

export class ConsentResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  textVersion: string;

  @ApiProperty({ enum: LANGUAGES })
  language: string;

  @ApiProperty({ enum: CONSENT_PURPOSES, isArray: true })
  purposes: string[];

  @ApiProperty({ enum: SHARED_FIELD_CODES, isArray: true })
  fields: string[];

  @ApiProperty({ type: [NamedOrganisationResponse] })
  recipients: NamedOrganisationResponse[];

  @ApiProperty({ enum: CONSENT_WAYS })
  how: string;

  @ApiProperty({ format: 'date-time' })
  recordedAt: string;

  @ApiProperty({ format: 'date' })
  validUntil: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  withdrawnAt: string | null;

  @ApiProperty({ enum: CONSENT_STATUSES })
  status: string;
}

export class ConsentTextResponse {
  @ApiProperty()
  version: string;

  @ApiProperty({ type: LabelResponse, description: 'With {recipients} and {fields} to be filled in where it is shown.' })
  texts: LabelResponse;

  @ApiProperty({ type: 'integer' })
  validMonths: number;
}
