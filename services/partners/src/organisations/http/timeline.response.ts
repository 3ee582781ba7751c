import { ApiProperty } from '@nestjs/swagger';
import { ROLE_CODES } from '@pirtti/kernel';
import { FIELDS } from '../domain/fields.js';
import type { Organisation } from '../domain/organisation.js';
import type { OrganisationChangeRow } from '../storage/organisation-change.row.js';
import { NamedOrganisationResponse } from './organisation.response.js';

export class FieldChangeResponse {
  @ApiProperty({ enum: FIELDS })
  field: string;

  @ApiProperty({ type: [String], description: 'A list of one for a single value, an empty one for nothing.' })
  before: readonly string[];

  @ApiProperty({ type: [String] })
  after: readonly string[];
}

/** Who, as an organisation and a role: names of persons do not cross borders. */
export class AuthorResponse {
  @ApiProperty({ type: NamedOrganisationResponse, nullable: true })
  organisation: NamedOrganisationResponse | null;

  @ApiProperty({ type: String, enum: ROLE_CODES, nullable: true, description: 'Null where the installation did it.' })
  role: string | null;

  @ApiProperty({ description: 'Done for the organisation by its adviser or host.' })
  onBehalf: boolean;
}

export class OrganisationTimelineEntryResponse {
  @ApiProperty()
  version: number;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: AuthorResponse })
  by: AuthorResponse;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: [FieldChangeResponse], description: 'Empty where it was entered into the registry.' })
  changes: FieldChangeResponse[];
}

export class OrganisationTimelineResponse {
  @ApiProperty({ type: [OrganisationTimelineEntryResponse], description: 'The newest first.' })
  items: OrganisationTimelineEntryResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: [NamedOrganisationResponse], description: 'Those whose ids stand in the changes.' })
  organisations: NamedOrganisationResponse[];

  static of({ lines, total, organisations }: { lines: readonly OrganisationChangeRow[]; total: number; organisations: ReadonlyMap<string, Organisation> }): OrganisationTimelineResponse {
    return {
      total, organisations: [...organisations.values()].map(NamedOrganisationResponse.of),
      items: lines.map(({ version, at, byOrganisationId, byRole, onBehalf, reason, changes }) => {
        const by = organisations.get(byOrganisationId);
        return { version, at: at.toISOString(), by: { organisation: by ? NamedOrganisationResponse.of(by) : null, role: byRole, onBehalf }, reason, changes };
      }),
    };
  }
}
