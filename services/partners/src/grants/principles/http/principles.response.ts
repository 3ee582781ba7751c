import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGES, ROLE_CODES } from '@pirtti/kernel';
import type { Organisation } from '../../../organisations/domain/organisation.js';
import { NamedOrganisationResponse } from '../../../organisations/http/organisation.response.js';
import type { PrinciplesRow } from '../storage/principles.store.js';

export class PrinciplesResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: NamedOrganisationResponse })
  organisation: NamedOrganisationResponse;

  @ApiProperty()
  version: number;

  @ApiProperty({ enum: LANGUAGES })
  language: string;

  @ApiProperty()
  title: string;

  @ApiProperty()
  text: string;

  @ApiProperty()
  body: string;

  @ApiProperty({ format: 'date' })
  decidedOn: string;

  @ApiProperty()
  section: string;

  @ApiProperty({ type: [NamedOrganisationResponse] })
  agreedWith: NamedOrganisationResponse[];

  @ApiProperty({ format: 'date-time' })
  publishedAt: string;

  @ApiProperty({ enum: ROLE_CODES, description: 'Who published it, as their role.' })
  byRole: string;

  static of({ organisationId, agreedWith, publishedAt, ...same }: PrinciplesRow, known: ReadonlyMap<string, Organisation>): PrinciplesResponse {
    const named = (id: string) => [...(known.has(id) ? [NamedOrganisationResponse.of(known.get(id)!)] : [])];
    return { ...same, organisation: named(organisationId)[0]!, agreedWith: agreedWith.flatMap(named), publishedAt: publishedAt.toISOString() };
  }
}

export class PrinciplesListResponse {
  @ApiProperty({ type: [PrinciplesResponse] })
  items: PrinciplesResponse[];

  @ApiProperty()
  total: number;
}
