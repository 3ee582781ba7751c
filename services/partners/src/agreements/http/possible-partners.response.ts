import { ApiProperty } from '@nestjs/swagger';
import { OrganisationResponse } from '../../organisations/http/organisation.response.js';
import type { Organisation } from '../../organisations/domain/organisation.js';

export class PossiblePartnersResponse {
  @ApiProperty({ type: [OrganisationResponse] })
  items: OrganisationResponse[];

  @ApiProperty()
  total: number;

  static of(organisations: readonly Organisation[]): PossiblePartnersResponse {
    return { items: organisations.map(OrganisationResponse.of), total: organisations.length };
  }
}
