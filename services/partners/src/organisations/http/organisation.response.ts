import { ApiProperty } from '@nestjs/swagger';
import { MUNICIPALITY_CODES, ORGANISATION_TYPE_CODES, type LocalizedText } from '@pirtti/kernel';
import { TextResponse } from '@pirtti/http-kit';
import type { Organisation } from '../organisation.js';

export class OrganisationResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ORGANISATION_TYPE_CODES })
  type: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ type: String, enum: MUNICIPALITY_CODES, nullable: true })
  municipalityCode: string | null;

  @ApiProperty({ enum: MUNICIPALITY_CODES, isArray: true })
  serviceArea: string[];

  @ApiProperty()
  bilingual: boolean;

  static of({ id, type, names, municipalityCode, serviceArea, bilingual }: Organisation): OrganisationResponse {
    return { id, type, names, municipalityCode, serviceArea: [...serviceArea], bilingual };
  }
}

export class OrganisationListResponse {
  @ApiProperty({ type: [OrganisationResponse] })
  items: OrganisationResponse[];

  @ApiProperty()
  total: number;

  static of(organisations: readonly Organisation[]): OrganisationListResponse {
    return { items: organisations.map(OrganisationResponse.of), total: organisations.length };
  }
}
