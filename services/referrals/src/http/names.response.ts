import { ApiProperty } from '@nestjs/swagger';
import { TextResponse } from '@pirtti/http-kit';

export class NamedOrganisationResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: TextResponse, nullable: true, description: 'Null while the registry has not told of it.' })
  names: TextResponse | null;
}
