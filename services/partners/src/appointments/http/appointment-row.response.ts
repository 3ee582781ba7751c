import { ApiProperty } from '@nestjs/swagger';
import { APPOINTED_ROLE_CODES, APPOINTMENT_STATE_CODES, MUNICIPALITY_CODES } from '@pirtti/kernel';
import { FRESHNESS_STATES, type FreshnessState } from '../../freshness/domain/freshness.js';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';

/** Whom to turn to. */
export class AppointedPersonResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  phone: string | null;

  @ApiProperty({ type: String, nullable: true })
  email: string | null;

  @ApiProperty({ enum: FRESHNESS_STATES, description: 'Where it is `archived`, nobody has said for long that the person is still there: the role is not confirmed, and counts as a gap.' })
  freshness: FreshnessState;
}

/** An appointment as its lists show it. */
export class AppointmentRowResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: APPOINTED_ROLE_CODES })
  role: string;

  @ApiProperty({ enum: APPOINTMENT_STATE_CODES, description: 'Where it stands today.' })
  state: string;

  @ApiProperty({ type: AppointedPersonResponse })
  person: AppointedPersonResponse;

  @ApiProperty({ type: NamedOrganisationResponse, description: 'Whose person it is.' })
  organisation: NamedOrganisationResponse;

  @ApiProperty({ enum: MUNICIPALITY_CODES, isArray: true, description: 'The municipalities for which it holds.' })
  area: string[];

  @ApiProperty({ type: NamedOrganisationResponse, nullable: true, description: 'Of a godparent: the organisation on the other side.' })
  counterpart: NamedOrganisationResponse | null;

  @ApiProperty({ format: 'date' })
  startsOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The last day; null while it goes on until ended. Before the first where it was cancelled before it began.' })
  endsOn: string | null;
}
