import { ApiProperty } from '@nestjs/swagger';
import { MUNICIPALITY_CODES, ORGANISATION_TYPE_CODES, SERVICE_LANGUAGE_CODES, type LocalizedText } from '@pirtti/kernel';
import { TextResponse } from '@pirtti/http-kit';
import { FRESHNESS_STATES, freshnessOf, type FreshnessState } from '../../freshness/domain/freshness.js';
import type { Organisation } from '../domain/organisation.js';

/** Enough to name an organisation and lead to its page. */
export class NamedOrganisationResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ORGANISATION_TYPE_CODES })
  type: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  static of({ id, type, names }: Organisation): NamedOrganisationResponse {
    return { id, type, names };
  }

  /** Null where the registry does not know it. */
  static among(known: ReadonlyMap<string, Organisation>, id: string): NamedOrganisationResponse | null {
    const organisation = known.get(id);
    return organisation ? NamedOrganisationResponse.of(organisation) : null;
  }
}

export class OrganisationResponse extends NamedOrganisationResponse {
  @ApiProperty({ type: String, nullable: true })
  businessId: string | null;

  @ApiProperty({ type: String, enum: MUNICIPALITY_CODES, nullable: true })
  municipalityCode: string | null;

  @ApiProperty({ enum: MUNICIPALITY_CODES, isArray: true })
  serviceArea: string[];

  @ApiProperty({ enum: SERVICE_LANGUAGE_CODES, isArray: true })
  languages: string[];

  @ApiProperty()
  bilingual: boolean;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day of its work.' })
  endedOn: string | null;

  @ApiProperty({ enum: FRESHNESS_STATES })
  freshness: FreshnessState;

  static override of(organisation: Organisation): OrganisationResponse {
    const { id, type, names, businessId, municipalityCode, serviceArea, languages, bilingual, endedOn } = organisation;
    return { id, type, names, businessId, municipalityCode, serviceArea: [...serviceArea], languages: [...languages], bilingual, endedOn, freshness: freshnessOf(organisation) };
  }
}
