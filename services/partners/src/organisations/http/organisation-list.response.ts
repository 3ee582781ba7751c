import { ApiProperty } from '@nestjs/swagger';
import { OrganisationResponse } from './organisation.response.js';

const COUNTS = { type: 'object', additionalProperties: { type: 'integer' } } as const;

export class OrganisationFacetsResponse {
  @ApiProperty(COUNTS)
  type: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: 'Living in it or serving it.' })
  municipalityCode: Readonly<Record<string, number>>;

  @ApiProperty(COUNTS)
  language: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: '`active` and `ended`.' })
  state: Readonly<Record<string, number>>;

  @ApiProperty({ ...COUNTS, description: '`confirmed`, `to-confirm` and `archived`; the public list has no archived ones.' })
  freshness: Readonly<Record<string, number>>;
}

export class PublicOrganisationListResponse {
  @ApiProperty({ type: [OrganisationResponse] })
  items: OrganisationResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: OrganisationFacetsResponse, description: 'How many there would be of each choice, the other filters kept.' })
  facets: OrganisationFacetsResponse;
}

export class OrganisationListResponse extends PublicOrganisationListResponse {
  @ApiProperty({ description: 'Whether the reader may enter organisations into the registry.' })
  mayRegister: boolean;
}
