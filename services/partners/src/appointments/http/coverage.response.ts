import { ApiProperty } from '@nestjs/swagger';
import { COVERAGE_STATE_CODES, COVERED_ROLES, GODPARENT_ROLES, MUNICIPALITY_CODES, WELLBEING_REGIONS } from '@pirtti/kernel';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import { AppointmentRowResponse } from './appointment-row.response.js';

export const REGION_CODES = Object.keys(WELLBEING_REGIONS) as (keyof typeof WELLBEING_REGIONS)[];

export class HolderResponse {
  @ApiProperty({ format: 'uuid' })
  appointmentId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: NamedOrganisationResponse })
  organisation: NamedOrganisationResponse;
}

export class CoverageCellResponse {
  @ApiProperty({ enum: MUNICIPALITY_CODES })
  municipalityCode: string;

  @ApiProperty({ enum: COVERED_ROLES })
  role: string;

  @ApiProperty({ enum: COVERAGE_STATE_CODES })
  state: string;

  @ApiProperty({ type: [HolderResponse], description: 'The first few who hold it today.' })
  holders: HolderResponse[];

  @ApiProperty({ type: [HolderResponse], description: 'The first few who were named to hold it today, but of whom nobody has said for long that they are still there: they fill nothing.' })
  unconfirmed: HolderResponse[];

  @ApiProperty({ description: 'How many hold it today.' })
  count: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day on which somebody holds it, where that is known.' })
  endsOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Where nobody holds it: from when somebody will.' })
  followedFrom: string | null;

  @ApiProperty({ description: 'Whether the reader could name somebody of the own organisation.' })
  mayName: boolean;
}

export class CoverageResponse {
  @ApiProperty({ enum: REGION_CODES })
  region: string;

  @ApiProperty({ type: [CoverageCellResponse], description: 'By municipality, in the order of their Finnish names.' })
  items: CoverageCellResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'How many there are in each state, the other filters kept.' })
  counts: Readonly<Record<string, number>>;
}

export class GodparentPairResponse {
  @ApiProperty({ type: NamedOrganisationResponse })
  municipality: NamedOrganisationResponse;

  @ApiProperty({ type: NamedOrganisationResponse })
  association: NamedOrganisationResponse;

  @ApiProperty({ type: AppointmentRowResponse, nullable: true, description: 'The municipality’s person for the association; null where the pair lacks one.' })
  associationGodparent: AppointmentRowResponse | null;

  @ApiProperty({ type: AppointmentRowResponse, nullable: true, description: 'The association’s person for the municipality; null where the pair lacks one.' })
  municipalityGodparent: AppointmentRowResponse | null;

  @ApiProperty({ enum: GODPARENT_ROLES, isArray: true, description: 'The sides that nobody fills: nobody is named, or nobody has said for long that who is named is still there.' })
  lacking: string[];

  @ApiProperty({ description: 'Whether the reader could name somebody of the own organisation for its side, which nobody fills.' })
  mayComplete: boolean;
}

export class GodparentListResponse {
  @ApiProperty({ enum: REGION_CODES })
  region: string;

  @ApiProperty({ type: [GodparentPairResponse], description: 'Those that lack a side first.' })
  items: GodparentPairResponse[];

  @ApiProperty()
  total: number;

  @ApiProperty({ description: 'How many have somebody on both sides.' })
  whole: number;
}
