import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { LocalizedText } from '@pirtti/kernel';

/** A name that somebody gave: Finnish always, others where given. */
export class NamesResponse implements LocalizedText {
  @ApiProperty()
  fi: string;

  @ApiPropertyOptional()
  sv?: string;

  @ApiPropertyOptional()
  en?: string;
}

export class NamedOrganisationResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: NamesResponse, nullable: true, description: 'Null while the registry has not told of it.' })
  names: NamesResponse | null;
}
